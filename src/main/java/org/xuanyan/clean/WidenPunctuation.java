package org.xuanyan.clean;

/**
 * Half-width punctuation beside Han characters; not in {@code 35.5}, {@code (ICT)}, {@code 第71(2030)号} and addresses.
 */
final class WidenPunctuation implements LineRule {

    @Override
    public Line repair(Line line, CleaningRecord record) {
        return Typesetting.widened(line);
    }
}
