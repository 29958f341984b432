package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * Bullets before nearly all paragraphs, with which a page or a program marks every line and not the items of a list:
 * {@code ·成员国支持…}, {@code ■一、合作}. Where they stand before some only, they belong to these.
 */
final class DropBullets implements CleaningRule {

    private static final Pattern BULLET =
            Pattern.compile("[·•●◆◇■□▪▫►▶▷➢➤◎★☆‣⁃∙◦][\\s\\u3000]*(?=[\\p{L}\\d（(“《—])|[*-][ \\t]+(?=[\\p{L}\\d（(“《])");

    /** The fewest paragraphs with a bullet, and the least share of all. */
    private static final int FEWEST = 5;

    private static final double SHARE = 0.8;

    private static final int LONGEST_HEADING = 24;

    private final Forms forms;

    DropBullets(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> begun = IntStream.range(1, lines.size())
                .filter(i -> forms.writing().ends(lines.get(i).text())
                        && (forms.writing().ends(lines.get(i - 1).text())
                                || lines.get(i).layout().gap() > 0
                                || isHeading(lines.get(i - 1))))
                .mapToObj(lines::get)
                .toList();
        long marked = begun.stream()
                .filter(line -> BULLET.matcher(line.text()).lookingAt())
                .count();
        if (marked < FEWEST || marked < SHARE * begun.size()) {
            return lines;
        }
        return withoutBullets(lines, record);
    }

    private static boolean isHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING
                && BULLET.matcher(line.text()).lookingAt();
    }

    private static List<Line> withoutBullets(List<Line> lines, CleaningRecord record) {
        List<Line> plain = new ArrayList<>();
        for (Line line : lines) {
            Matcher bullet = BULLET.matcher(line.text());
            if (bullet.lookingAt()) {
                record.drop(InterventionKind.PAGE_FURNITURE, line.slice(0, bullet.end()), AccountReason.ORNAMENT);
                plain.add(line.slice(bullet.end(), line.text().length()));
            } else {
                plain.add(line);
            }
        }
        return plain;
    }
}
