package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.ParagraphMarks;
import org.xuanyan.text.Typography;

/**
 * Spaces beside Han characters and their punctuation: {@code 2030 年}; one space stays between Western words, and inside a
 * heading whose characters do not all stand apart: {@code 名单 甲}. One beside letters, {@code 使用 AI 技术}, stays unless nearly all
 * digits and letters of the copy have one.
 */
final class CloseUpSpaces implements CleaningRule {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00A0]");
    private static final Pattern SECOND_SPACE = Pattern.compile("(?<= ) +");

    /** Blanks between two ideographs. */
    private static final Pattern INNER = Pattern.compile("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})");

    private static final char WIDE = '\u3000';

    private static final List<String> BLANKS = List.of(" ", "\u3000");

    /** One paragraph in so many may have a blank between ideographs. */
    private static final int FEW = 4;

    /** Words that are letter-spaced throughout. */
    private static final Pattern APART =
            Pattern.compile("[^\\s\\u3000\\u00A0](?:[\\s\\u3000\\u00A0]+[^\\s\\u3000\\u00A0])+");

    /** Where a Han character and a letter or digit meet, with a blank between them or without. */
    private static final Pattern BORDER =
            Pattern.compile("(?<=\\p{IsHan})[ \\u00A0]?(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])[ \\u00A0]?(?=\\p{IsHan})");

    private static final Pattern BESIDE_LETTER =
            Pattern.compile("(?<=\\p{IsHan}) (?=[A-Za-z])|(?<=[A-Za-z]) (?=\\p{IsHan})");

    /** The fewest borders that show whether a program put blanks there. */
    private static final int MANY = 8;

    private static final double NEARLY_ALL = 0.8;

    private final Forms forms;
    private final Pattern unit;
    private final Pattern numbered;

    CloseUpSpaces(Forms forms) {
        this.forms = forms;
        unit = Pattern.compile(forms.words().regex(CleaningGroup.UNIT_PREFIX) + "[^\\s\\u3000]{1,8}(?=[\\s\\u3000])");
        numbered = Pattern.compile(
                "[1-9]\\d{0,2}" + WIDE + "(?!" + forms.words().regex(CleaningGroup.COUNTED) + ")(?=[\\p{IsHan}《“])");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        String trusted = BLANKS.stream().filter(blank -> isRare(blank, lines)).collect(Collectors.joining());
        boolean set = areSetApart(lines);
        return lines.stream()
                .map(line -> repair(line, trusted))
                .map(line -> set ? withoutBlanksBesideLetters(line) : line)
                .toList();
    }

    /**
     * Whether a program put blanks between Han characters and all letters and digits, as typesetting puts a narrow space there;
     * where a line is wrapped, the blank is lost.
     */
    private static boolean areSetApart(List<Line> lines) {
        List<MatchResult> borders = lines.stream()
                .filter(line -> line.role() == Line.Role.TEXT)
                .flatMap(line -> BORDER.matcher(line.text()).results())
                .toList();
        long blanks =
                borders.stream().filter(border -> border.end() > border.start()).count();
        return borders.size() >= MANY && blanks >= NEARLY_ALL * borders.size();
    }

    /** Returns a line without blanks between Han characters and letters; the one behind its mark stays. */
    private Line withoutBlanksBesideLetters(Line line) {
        if (line.role() == Line.Role.CAPTION || line.isOfTable()) {
            return line;
        }
        int mark = forms.marks()
                .find(line.text())
                .map(ParagraphMarks.FoundMark::length)
                .orElse(0);
        BitSet gone = new BitSet();
        Matcher blank = BESIDE_LETTER.matcher(line.text());
        while (blank.find()) {
            if (blank.start() > mark) {
                gone.set(blank.start());
            }
        }
        return line.without(gone);
    }

    /** Whether most paragraphs have no blank of a kind between ideographs, so that one in a heading was meant. */
    private boolean isRare(String blank, List<Line> lines) {
        List<Line> paragraphs =
                lines.stream().filter(line -> line.role() == Line.Role.TEXT).toList();
        long spaced = paragraphs.stream()
                .map(Line::text)
                .map(text -> text.substring(forms.marks()
                        .find(text)
                        .map(ParagraphMarks.FoundMark::length)
                        .orElse(0)))
                .filter(text -> INNER.matcher(text)
                        .results()
                        .anyMatch(each -> each.group().contains(blank)))
                .count();
        return spaced * FEW <= paragraphs.size();
    }

    private Line repair(Line line, String trusted) {
        if (line.role() == Line.Role.SEPARATOR) {
            return line;
        }
        if (line.role() == Line.Role.TABLE || line.role() == Line.Role.LOOSE_TABLE) {
            return TableText.closedUp(line);
        }
        if (line.role() == Line.Role.CAPTION) {
            return line.reading(BLANK.matcher(line.text()).replaceAll(" ")).without(SECOND_SPACE);
        }
        if (line.role() == Line.Role.TEXT) {
            return Typesetting.closedUp(line, blankAfterMark(line.text()), wideBlanks(line.text()));
        }
        String heading = line.text();
        int number = numberInHeading(heading);
        boolean blank = number > 0
                && number < heading.length()
                && Typography.isBlank(heading.charAt(number))
                && Character.isLetterOrDigit(heading.charAt(number - 1));
        return Typesetting.closedUp(line, blank ? number : -1, innerBlanks(heading, number, trusted));
    }

    /**
     * Returns where a blank tells something in a line of the text: behind a number that nothing else divides from the first
     * word, as in {@code 1　我们}, and between an office and a name that were not taken for a signature.
     */
    private BitSet wideBlanks(String text) {
        BitSet blank = new BitSet();
        Matcher found = INNER.matcher(text);
        if (numbered.matcher(text).lookingAt()) {
            blank.set(text.indexOf(WIDE));
        } else if (forms.signatory().isLike(text) && found.find()) {
            blank.set(found.start());
            if (found.find()) {
                blank.clear();
            }
        }
        return blank;
    }

    /** Returns the place of a blank without which the mark before it would be a word, as in {@code 第三条 各方}; or -1. */
    private int blankAfterMark(String text) {
        if (numbered.matcher(text).lookingAt()) {
            return -1;
        }
        return forms.marks()
                .find(text)
                .filter(found -> !forms.marks().isMark(found.mark(), text.substring(found.length())))
                .map(found -> found.mark().written().length())
                .filter(end -> end < text.length() && Typography.isBlank(text.charAt(end)))
                .orElse(-1);
    }

    /** Returns the length of the number with which a heading begins, without blanks; 0 if it has none. */
    private int numberInHeading(String heading) {
        Matcher first = unit.matcher(heading);
        if (first.lookingAt()) {
            return first.end();
        }
        int number = forms.heading()
                .read(heading)
                .map(HeadingForm.NumberedHeading::rest)
                .orElse(0);
        return Math.max(
                forms.unnumbered().annexWord(heading),
                heading.substring(0, number).stripTrailing().length());
    }

    /**
     * Returns where blanks begin between two ideographs of a title; none if all its characters are apart, as in {@code 序 言}.
     *
     * @param number the length of the number before the title
     * @param trusted the blanks that count
     */
    private static BitSet innerBlanks(String heading, int number, String trusted) {
        BitSet inner = new BitSet();
        String title = heading.substring(number).strip();
        if (!APART.matcher(title).matches()) {
            Matcher found = INNER.matcher(heading);
            found.region(heading.length() - title.length(), heading.length());
            while (found.find()) {
                inner.set(found.start(), trusted.contains(found.group().substring(0, 1)));
            }
        }
        return inner;
    }
}
