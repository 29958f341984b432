package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;

/** The title, of which pages print several, with the navigation above it: only the last one before the text counts. */
final class TakeTitle implements Rule {

    /** A line of the text, not of what stands above it. */
    private static final int LINE_OF_TEXT = 20;

    /** The longest label. */
    private static final int LABEL = 12;

    /** A title may be printed in two lines. */
    private static final int SHORT_TITLE = 14;

    /** The shortest line of several. */
    private static final int SHORTEST = 5;

    /** No label has one of these words. */
    private static final Pattern OPENING = Pattern.compile("我们|兹|如下|^[一二三四五六七八九十]{1,3}[\\s\\u3000]");

    private static final Pattern ABOUT = Pattern.compile("关于|關於");
    /** A title with one of these seldom begins above. */
    private static final Pattern WHOLE = Pattern.compile("关于|關於|组织|組織");

    private static final Pattern EVERYTHING = Pattern.compile("(?<words>.*)", Pattern.DOTALL);

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        int given = given(lines, ledger);
        int head = Math.max(head(lines), given + 1);
        int last = given;
        for (int i = 0; i < head && given < 0; i++) {
            if (isTitle(lines, i)) {
                last = i;
            }
        }
        if (last < 0) {
            ledger.warn(
                    "no-title", ledger.beginning(), "no line looks like a title", "give the title in declaration.md");
            return lines;
        }
        int first = given < 0 ? first(lines, last) : given;
        Line line = Line.join(lines.subList(first, last + 1));
        Matcher words = given < 0 ? TitleForm.words(line.text()) : whole(line.text());
        Line title = line.slice(words.start("words"), words.end("words"));
        ledger.title(new WidenPunctuation().mend(CloseUpSpaces.closed(title), ledger));
        dropAround(line, words, ledger);
        for (int i = 0; i < first; i++) {
            dropAbove(lines.get(i), title, ledger);
            reportAbove(lines.get(i), i == first - 1, ledger);
        }
        List<Line> below = new ArrayList<>(lines.subList(head, lines.size()));
        below.addAll(0, withoutLabels(lines.subList(last + 1, head), ledger));
        return withoutRepeated(below, title, ledger);
    }

    /** Drops short words between the title and the text that are no headings, as the tables of web pages have them. */
    private static List<Line> withoutLabels(List<Line> lines, CleaningRecord ledger) {
        List<Line> kept = new ArrayList<>();
        boolean begun = false;
        for (Line line : lines) {
            begun |= Sentence.endsIn(line.text())
                    || Headings.isTitle(line.text())
                    || OPENING.matcher(line.text()).find();
            if (begun
                    || line.text().length() > LABEL
                    || !line.text().matches("[\\p{IsHan}·\\s]+")
                    || SignedForm.matches(line.text())) {
                kept.add(line);
            } else {
                ledger.drop(InterventionKind.WEB_DEBRIS, line, "题名与正文之间的文字");
                ledger.warn(
                        "between-title-and-text",
                        line,
                        "words between the title and the text were left out: " + Sentence.quote(line.text()),
                        "put them back if they belong to the text");
            }
        }
        return kept;
    }

    /** A title that stands alone again is the head of a page. */
    private static List<Line> withoutRepeated(List<Line> lines, Line title, CleaningRecord ledger) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().equals(title.text())) {
                ledger.drop(InterventionKind.PAGE_FURNITURE, line, "书眉");
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Returns how many lines stand before the first that is a sentence. */
    private static int head(List<Line> lines) {
        PageLayout page = PageLayout.of(lines);
        int i = DropLead.end(lines);
        while (i < lines.size() && !isText(lines.get(i), page)) {
            i++;
        }
        return i;
    }

    private static boolean isText(Line line, PageLayout page) {
        String text = line.text();
        boolean sentence = text.indexOf('，') >= 0 || text.indexOf(',') >= 0 || text.indexOf('（') >= 0;
        boolean full = page.wrapped() && page.isFullOpening(line);
        return (full || text.length() >= LINE_OF_TEXT && (sentence || Sentence.ends(text)))
                && !TitleForm.matches(text)
                && !MetadataForm.matches(text)
                && !Boilerplate.matches(text)
                && !DropDateline.begins(text);
    }

    /** Returns the line that an editor calls the title; -1 if there is none. */
    private static int given(List<Line> lines, CleaningRecord ledger) {
        for (int i = 0; ledger.givenTitle().isPresent() && i < lines.size(); i++) {
            if (withoutBlanks(lines.get(i).text())
                    .equals(withoutBlanks(ledger.givenTitle().get()))) {
                return i;
            }
        }
        return -1;
    }

    private static Matcher whole(String line) {
        Matcher everything = EVERYTHING.matcher(line);
        everything.lookingAt();
        return everything;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static boolean isTitle(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return TitleForm.matches(text)
                && Headings.read(text).isEmpty()
                && !Boilerplate.matches(text)
                && !MetadataForm.matches(text);
    }

    /** Returns where a title begins that is printed in several lines. */
    private static int first(List<Line> lines, int last) {
        String title = lines.get(last).text();
        int first = last;
        while (first > 0 && isUpper(lines.get(first - 1), title)) {
            first--;
        }
        return TitleForm.matches(Line.join(lines.subList(first, last + 1)).text()) ? first : last;
    }

    /** Whether a title begins on a line above, as in {@code 甲乙组织成员国元首理事会} and {@code 云岭宣言}. */
    private static boolean isUpper(Line above, String title) {
        String text = above.text();
        boolean words = text.length() >= SHORTEST
                && text.matches("[\\p{IsHan}\\s、“”·]+")
                && !Boilerplate.matches(text)
                && !TitleForm.matches(text)
                && !MetadataForm.matches(text)
                && !title.contains(text);
        boolean about = ABOUT.matcher(text).find() && !WHOLE.matcher(title).find();
        boolean whose = title.length() <= SHORT_TITLE
                && text.matches(".*(?:组织|理事会|会议|元首|国家|成员国|各国|峰会|论坛|领导人|政府|首脑|組織|理事會|會議|國家|成員國|各國|峰會|論壇|領導人|首腦)");
        return words && (about || whose);
    }

    /** Words just above a title may be its beginning, and what looks like a title may be the right one. */
    private static void reportAbove(Line above, boolean next, CleaningRecord ledger) {
        String text = above.text();
        boolean known = Boilerplate.matches(text)
                || MetadataForm.matches(text)
                || DropLead.isLead(text)
                || DropDateline.begins(text)
                || Sentence.endsIn(text)
                || !Sentence.hasHan(text);
        String title = ledger.title().map(Line::text).orElse("");
        boolean other = next ? !TitleForm.matches(text) : TitleForm.matches(text);
        if (!known && other && !text.contains(title) && !title.contains(text)) {
            ledger.warn(
                    "above-title",
                    above,
                    "a line above the title was left out: " + Sentence.quote(text),
                    "if it belongs to the title, or is the title, correct the title in declaration.md");
        }
    }

    private static void dropAround(Line line, Matcher words, CleaningRecord ledger) {
        ledger.drop(InterventionKind.WEB_DEBRIS, line.slice(0, words.start("words")), "题名的附加文字");
        ledger.drop(
                InterventionKind.WEB_DEBRIS,
                line.slice(words.end("words"), line.text().length()),
                "题名的附加文字");
    }

    private static void dropAbove(Line above, Line title, CleaningRecord ledger) {
        if (TitleForm.matches(above.text()) && above.text().contains(title.text())) {
            ledger.drop(InterventionKind.DUPLICATE, above, "题名重出");
        } else if (DropLead.isLead(above.text())) {
            DropLead.keep(above, ledger);
        } else if (MetadataForm.matches(above.text()) || DropDateline.begins(above.text())) {
            MetadataForm.keep(above, ledger);
        } else {
            ledger.drop(InterventionKind.WEB_DEBRIS, above, "题名以上的网页文字");
        }
    }
}
