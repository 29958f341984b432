package org.xuanyan.clean;

/**
 * Half-width punctuation beside Han characters; never in {@code 35.5}, {@code (ICT)}, {@code 第71(2030)号}, addresses.
 */
final class WidenPunctuation implements LineRule {

    @Override
    public Line mend(Line line, CleaningRecord record) {
        return Typesetting.widened(line);
    }
}
