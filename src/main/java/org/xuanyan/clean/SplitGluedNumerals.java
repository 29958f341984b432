package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.Numerals;

/** Numerals that stick to a neighbour: {@code ……危机。四}, {@code 四 成员国……}, if each is the next one in order. */
final class SplitGluedNumerals implements CleaningRule {

    private final Pattern alone;
    private final Pattern atEnd;
    private final Pattern atStart;
    private final Pattern titled;
    private final Numerals numerals;
    private final HeadingForm heading;

    SplitGluedNumerals(Forms forms) {
        String numeral = forms.words().regex(CleaningGroup.SHORT_NUMERAL);
        alone = Pattern.compile(numeral);
        atEnd = Pattern.compile("(?<=[。！？][”）]?)\\s*(" + numeral + ")$");
        atStart = Pattern.compile("^(" + numeral + ")[\\s\\u3000]+(?=\\p{IsHan}{6})");
        titled = Pattern.compile(numeral + "[\\s\\u3000]");
        numerals = forms.numerals();
        heading = forms.heading();
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> split = new ArrayList<>();
        int last = 0;
        for (Line line : lines) {
            String text = line.text();
            Matcher after = atEnd.matcher(text).region(Math.max(0, text.length() - 8), text.length());
            after.useTransparentBounds(true);
            Matcher before = atStart.matcher(text);
            if (after.find() && isNext(after.group(1), last)) {
                split.add(line.slice(0, after.start()));
                split.add(line.slice(after.start(1), after.end()));
                last++;
            } else if (before.find() && !heading.isTitle(text) && isNext(before.group(1), last)) {
                split.add(line.slice(0, before.end(1)));
                split.add(line.slice(before.end(), text.length()));
                last++;
            } else {
                split.add(line);
                last = ordinal(text).orElse(last);
            }
        }
        return split;
    }

    /** Returns the ordinal of a numeral that stands alone, or before a title. */
    private OptionalInt ordinal(String text) {
        if (alone.matcher(text).matches()) {
            return numerals.parse(text);
        }
        return titled.matcher(text).lookingAt() && heading.isTitle(text)
                ? OptionalInt.of(heading.read(text).orElseThrow().ordinal())
                : OptionalInt.empty();
    }

    private boolean isNext(String numeral, int last) {
        OptionalInt value = numerals.parse(numeral);
        return value.isPresent() && value.getAsInt() == last + 1;
    }
}
