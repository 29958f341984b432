package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.SourceText;

/** The characters with which Markdown marks headings, items, tables and words. */
final class MarkdownForm {

    /** Quotation marks at the beginning of a line, which may stand before any other mark. */
    static final Pattern QUOTATION = Pattern.compile("(?:>[ \\t]?)+");

    /** {@code ## Heading ##}. */
    static final Pattern HEADING = Pattern.compile("(?<hashes>#{1,6})[ \\t\\u3000]+(?<words>\\S.*?)(?<end>[ \\t]+#+)?");

    /** The line below a heading: {@code =====}, {@code -----}. */
    static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    /** The mark of an item; a page number between hyphens and a row of stars are not one. */
    static final Pattern ITEM = Pattern.compile("[-*+][ \\t]+(?![-*+\\s])(?!\\d{1,4}[ \\t]+-$)");

    /** The number of an item or a paragraph, perhaps with a backslash that takes its meaning away. */
    static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)](?=[ \\t]+\\S)");

    static final Pattern FENCE = Pattern.compile("(?:`{3,}|~{3,})[\\w-]*");

    private static final String DASHES = "[ \\t]*:?-+:?[ \\t]*";

    /** The line below the head of a table. */
    static final Pattern RULE = Pattern.compile("\\|?" + DASHES + "(?:\\|" + DASHES + ")+\\|?|\\|" + DASHES + "\\|");

    /** A row of a table between bars. */
    static final Pattern BARRED_ROW = Pattern.compile("\\|.*[^\\\\|].*\\|");

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*]\\([^()]*\\)");

    /** A part of an address; words in brackets are not one. */
    private static final String ADDRESS = "[^()\\s\\p{IsHan}]*";

    /** Digits alone are no address but the number of an item, which may stand behind an hour: {@code [15:12](1)}. */
    private static final Pattern LINK = Pattern.compile("(?<!!)(?<open>\\[)[^\\[\\]]+(?<address>]\\((?!\\d+\\))"
            + ADDRESS + "(?:\\(" + ADDRESS + "\\)" + ADDRESS + ")*(?: \"[^\"]*\")?\\))");

    /** Characters that end a clause; words in bold do not begin with one. */
    private static final String NO_BEGINNING = "(?![\\s*_，。、；：！？）》」』”])";

    private static final String NO_END = "(?<![\\s*_（《「『“\\\\])";

    private static final Pattern STRONG = Pattern.compile(
            "(?s)(?<!\\\\)(?<open>\\*\\*|__)" + NO_BEGINNING + "(?<words>.{1,500}?)" + NO_END + "(?<close>\\k<open>)");

    private static final Pattern EMPHASIS = Pattern.compile("(?s)(?<![\\\\*\\p{Alnum}])(?<open>\\*)" + NO_BEGINNING
            + "(?<words>[^*]{1,300}?)" + NO_END + "(?<close>\\*)(?!\\*)");

    private static final Pattern UNDERSCORES = Pattern.compile("(?s)(?<![\\\\\\p{Alnum}_])(?<open>_)" + NO_BEGINNING
            + "(?<words>[^_]{1,300}?)" + NO_END + "(?<close>_)(?![\\p{Alnum}_])");

    private static final Pattern CODE = Pattern.compile("(?<![\\\\`])(?<open>`)(?<words>[^`\\n]+)(?<close>`)(?!`)");

    /** A backslash that takes the meaning of the next character away, of which programs take any mark for one, or that breaks a line. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~\\p{IsPunctuation}])|\\\\$", Pattern.MULTILINE);

    /** The mark of a footnote, whose number stays. */
    private static final Pattern NOTE = Pattern.compile("(?<=\\[)\\^(?=\\d{1,3}])");

    private static final Pattern BOLD_NUMBER = Pattern.compile("\\*\\*\\d{1,3}[.、．)]?\\*\\*.*");

    private static final Pattern NAME = Pattern.compile("(?i)\\.(?:md|markdown)$");

    private static final Pattern SURE = Pattern.compile("(?m)^(?:#{1,6}[ \\t]+\\S|" + RULE.pattern() + "[ \\t]*$)");

    /** So many marks that a plain text may have by chance make a copy one in Markdown. */
    private static final int FEWEST = 2;

    /** The bars of a row with two cells. */
    private static final int FEWEST_BARS = 3;

    /** What stays in the place of a character that was removed. */
    private static final char GONE = '\u0000';

    private MarkdownForm() {}

    /** Whether a text has a heading or a table in Markdown. */
    static boolean isIn(String text) {
        return SURE.matcher(text).find();
    }

    /**
     * Whether a copy is in Markdown: its name says so, or it has more marks than a plain text has by chance. A sentence after
     * {@code #} is not a heading, above all others and an empty line it is a title; an item or a quotation may be typed in any text.
     */
    static boolean isOne(SourceText copy, List<Line> lines) {
        int marks = NAME.matcher(copy.file()).find() ? FEWEST - 1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean sure = text.indexOf('|') >= 0 && RULE.matcher(text).matches()
                    || BOLD_NUMBER.matcher(text).matches()
                    || text.indexOf('|') >= 0 && bars(lines, i) >= FEWEST_BARS && bars(lines, i) == bars(lines, i + 1);
            boolean heading = HEADING.matcher(text).matches() && !Sentence.ends(text);
            boolean title = heading
                    && i == 0
                    && lines.size() > 1
                    && lines.get(1).layout().gap() > 0;
            marks += sure || title ? FEWEST : heading ? 1 : 0;
            boolean mayBeStrong = text.contains("**") || text.contains("__");
            marks += mayBeStrong ? (int) STRONG.matcher(text).results().count() : 0;
            marks += text.indexOf('[') >= 0 ? (int) LINK.matcher(text).results().count() : 0;
        }
        return marks >= FEWEST;
    }

    /** Returns the number of bars in a row of a table between bars; 0 if a line is not one. */
    private static long bars(List<Line> lines, int i) {
        boolean row =
                i < lines.size() && BARRED_ROW.matcher(lines.get(i).text()).matches();
        return row ? lines.get(i).text().chars().filter(c -> c == '|').count() : 0;
    }

    /**
     * The characters of the notation in the lines of a block.
     *
     * @param marks indexes of the characters that mark words
     * @param images indexes of the characters of images
     * @param bold indexes of the characters that are shown in bold
     */
    record InlineMarks(BitSet marks, BitSet images, BitSet bold) {}

    /**
     * Finds the marks inside a block.
     *
     * @param block its lines with line ends between them
     */
    static InlineMarks inline(String block) {
        InlineMarks found = new InlineMarks(new BitSet(), new BitSet(), new BitSet());
        StringBuilder text = new StringBuilder(block);
        Matcher image = IMAGE.matcher(block);
        while (image.find()) {
            found.images().set(image.start(), image.end());
        }
        blank(found.images(), text);
        Matcher link = LINK.matcher(text.toString());
        while (link.find()) {
            found.marks().set(link.start("open"), link.end("open"));
            found.marks().set(link.start("address"), link.end("address"));
        }
        blank(found.marks(), text);
        for (Pattern each : List.of(CODE, STRONG, EMPHASIS, UNDERSCORES)) {
            Matcher matcher = each.matcher(text.toString());
            while (matcher.find()) {
                found.marks().set(matcher.start("open"), matcher.end("open"));
                found.marks().set(matcher.start("close"), matcher.end("close"));
                if (each == STRONG) {
                    found.bold().set(matcher.start(), matcher.end());
                }
            }
            blank(found.marks(), text);
        }
        for (Pattern each : List.of(ESCAPE, NOTE)) {
            each.matcher(text).results().forEach(mark -> found.marks().set(mark.start(), mark.end()));
        }
        return found;
    }

    private static void blank(BitSet gone, StringBuilder text) {
        gone.stream().forEach(i -> text.setCharAt(i, GONE));
    }
}
