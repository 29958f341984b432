package org.xuanyan.clean;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** Reports sentences, headings and names that were dropped. Whatever the reason, an editor must see them. */
final class DroppedTextReport {

    private static final Set<InterventionKind> LEFT_OUT = EnumSet.of(
            InterventionKind.WEB_DEBRIS,
            InterventionKind.PAGE_FURNITURE,
            InterventionKind.MOVED_TO_METADATA,
            InterventionKind.TRANSLATION,
            InterventionKind.NOTE);

    /** The least size of a sentence, in Han characters. */
    private static final int SENTENCE = 12;
    /** The least size of a line, in Han characters, whose sentence continues in the next one. */
    private static final int PART = 8;

    /** Parts of a web page that are not read as its text: comments, scripts, links. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?is)<!--.{0,20000}?-->|<(script|style|title)\\b[^>]*>.{0,20000}?</\\1\\s*>|<a\\b[^>]*>.{0,1000}?</a\\s*>");

    private static final Pattern INLINE = Pattern.compile("(?i)</?(?:span|b|i|u|em|strong|font|sup|sub)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]*>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\f\\u0001]+");

    private final DroppedPassage drop;
    private final String words;
    private final Forms forms;
    private final String title;
    private int first = -1;
    private int end = -1;
    private int open = -1;
    private int size;
    private boolean sentence;
    private boolean headingOrSignature;
    private String above = "";
    private int aboveAt;

    private DroppedTextReport(DroppedPassage drop, String words, Forms forms, String title) {
        this.drop = drop;
        this.words = words;
        this.forms = forms;
        this.title = BLANKS.matcher(title).replaceAll("");
    }

    /**
     * Reports every dropped passage that may be part of the text; {@code page} tells whether the copy is a web page. The
     * title of the text, which many pages repeat, is not reported again, a running head only once, and words to readers have
     * been reported.
     */
    static void report(boolean page, Forms forms, CleaningRecord record) {
        Set<String> heads = new TreeSet<>();
        for (DroppedPassage drop : record.drops()) {
            boolean recurs = drop.reason().equals(forms.words().reason(AccountReason.CONTENTS, ""));
            String words = record.raw().substring(drop.start(), drop.end());
            boolean said = drop.reason().equals(forms.words().reason(AccountReason.WORDS_TO_READERS, ""))
                    || drop.reason().equals(forms.words().reason(AccountReason.RUNNING_HEAD, ""))
                            && !heads.add(BLANKS.matcher(words).replaceAll(""));
            if (LEFT_OUT.contains(drop.kind()) && !recurs && !said) {
                new DroppedTextReport(drop, page ? withoutTags(words) : words, forms, record.titleText())
                        .report(record);
            }
        }
    }

    private void report(CleaningRecord record) {
        Matcher line = LINE.matcher(words);
        while (line.find()) {
            look(line.group(), line.start(), line.end());
        }
        if (headingOrSignature || sentence && size >= SENTENCE) {
            String text = words.substring(first, end)
                    .replaceAll("[\\s\\u3000\\u0001]+", " ")
                    .strip();
            record.report(
                    Code.DROPPED_TEXT,
                    record.lineAt(drop.start() + first),
                    drop.kind().key(),
                    text.length(),
                    Quotation.of(text));
        }
    }

    private void look(String raw, int start, int stop) {
        String line = raw.strip();
        if (line.isEmpty() || forms.writing().size(line) == 0) {
            return;
        }
        boolean name = drop.kind() != InterventionKind.MOVED_TO_METADATA
                && forms.signatory().isPair(above, line);
        int from = name ? aboveAt : start + raw.indexOf(line);
        above = line;
        aboveAt = start + raw.indexOf(line);
        boolean here = name || !BLANKS.matcher(line).replaceAll("").equals(title) && isHeadingOrSignature(line);
        boolean ends = forms.writing().hasStop(line)
                && !forms.boilerplate().isNotice(line)
                && !forms.boilerplate().isSure(line)
                && !forms.frame().matches(line)
                && !forms.frame().announces(line)
                && !forms.lead().matches(line);
        if (here || ends) {
            take(open >= 0 ? open : from, stop);
        }
        size += ends || open >= 0 ? forms.writing().size(line) : 0;
        headingOrSignature |= here;
        sentence |= ends;
        boolean continues = !forms.writing().ends(line) && forms.writing().size(line) >= PART && !isLabel(line);
        open = continues ? open >= 0 ? open : start + raw.indexOf(line) : -1;
    }

    private void take(int start, int stop) {
        first = first < 0 ? start : first;
        end = stop;
    }

    /** Whether a line is a heading, or a signature that was not moved to the metadata. */
    private boolean isHeadingOrSignature(String line) {
        boolean moved = drop.kind() == InterventionKind.MOVED_TO_METADATA;
        return forms.isNumbered(line)
                || !moved
                        && !forms.boilerplate().isSure(line)
                        && (forms.signed().matches(line) || forms.signatory().matches(line));
    }

    private boolean isLabel(String line) {
        return forms.boilerplate().isNotice(line)
                || forms.metadata().matches(line)
                || forms.lead().matches(line);
    }

    /** Replaces tags by blanks or line ends, without changing the length. */
    private static String withoutTags(String html) {
        String shown = blank(HIDDEN, html, ' ');
        return blank(TAG, blank(INLINE, shown, ' '), '\u0001');
    }

    private static String blank(Pattern pattern, String text, char filler) {
        return pattern.matcher(text)
                .replaceAll(match -> Character.toString(filler).repeat(match.end() - match.start()));
    }
}
