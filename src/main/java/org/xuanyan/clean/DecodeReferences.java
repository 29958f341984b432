package org.xuanyan.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/**
 * Character references: {@code &ldquo;} becomes a quotation mark. They are decoded only once: {@code &amp;lt;} becomes
 * {@code &lt;}, which is reported; unless the whole text was escaped twice, so that only references of this form stand in it.
 */
final class DecodeReferences implements CleaningRule {

    /** Fewer references may be words about references. */
    private static final int FEWEST = 3;

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        List<Line> lines = copy.stream().map(line -> decodedOnce(line, record)).toList();
        if (record.raw().contains("&amp;")) {
            boolean twice = isEscapedTwice(copy, lines, record);
            return lines.stream()
                    .map(line ->
                            twice ? decoded(line, i -> Markup.referenceAt(line.text(), i)) : reported(line, record))
                    .toList();
        }
        return lines;
    }

    private static Line decodedOnce(Line line, CleaningRecord record) {
        for (int i = line.text().indexOf('&'); i >= 0; i = line.text().indexOf('&', i + 1)) {
            if (referenceAt(line, i, record).isEmpty()) {
                reportBroken(line, i, record);
            }
        }
        return decoded(line, i -> referenceAt(line, i, record));
    }

    /** Returns a line with the characters that its references mean; each has the place of the first character of its reference. */
    private static Line decoded(Line line, IntFunction<Optional<Markup.CharacterReference>> references) {
        String text = line.text();
        if (text.indexOf('&') < 0) {
            return line;
        }
        StringBuilder read = new StringBuilder();
        int[] offsets = new int[text.length() * 2];
        for (int i = 0; i < text.length(); ) {
            Optional<Markup.CharacterReference> reference = references.apply(i);
            int length = read.length();
            if (reference.isPresent()) {
                String meaning = reference.get().meaning();
                read.append(meaning.charAt(0) < ' ' && Typography.isBlank(meaning.charAt(0)) ? " " : meaning);
            } else {
                read.append(text.charAt(i));
            }
            Arrays.fill(offsets, length, read.length(), line.offsets()[i]);
            i = reference.map(Markup.CharacterReference::end).orElse(i + 1);
        }
        int[] places = Arrays.copyOf(offsets, read.length());
        Line decoded = new Line(read.toString(), places, line.layout(), line.role()).slice(0, read.length());
        String blanks = read.substring(0, read.indexOf(decoded.text()));
        Line.Layout layout = line.layout();
        return blanks.isEmpty()
                ? decoded
                : decoded.laidOut(layout.measured(PlainLines.layout(layout.gap(), blanks, decoded.text())));
    }

    /**
     * Whether several references remain after decoding, none of them to a tag, and neither another ampersand nor a reference
     * escaped once is there.
     */
    private static boolean isEscapedTwice(List<Line> copy, List<Line> decoded, CleaningRecord record) {
        int found = 0;
        for (Line line : decoded) {
            for (int i = line.text().indexOf('&'); i >= 0; i = line.text().indexOf('&', i + 1)) {
                Optional<Markup.CharacterReference> reference = Markup.referenceAt(line.text(), i);
                if (reference.isEmpty() || reference.get().meaning().equals("<")) {
                    return false;
                }
                found++;
            }
        }
        return found >= FEWEST && copy.stream().noneMatch(line -> hasPrinted(line, record));
    }

    /** Whether a line has a reference to a character other than a blank or the ampersand. */
    private static boolean hasPrinted(Line line, CleaningRecord record) {
        for (int i = line.text().indexOf('&'); i >= 0; i = line.text().indexOf('&', i + 1)) {
            Optional<String> meaning = referenceAt(line, i, record).map(Markup.CharacterReference::meaning);
            if (meaning.isPresent()
                    && !meaning.get().equals("&")
                    && !Typography.isBlank(meaning.get().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static Line reported(Line line, CleaningRecord record) {
        for (int i = line.text().indexOf('&'); i >= 0; i = line.text().indexOf('&', i + 1)) {
            int start = i;
            Markup.referenceAt(line.text(), i)
                    .ifPresent(found -> record.report(
                            Code.ESCAPED_REFERENCE,
                            line.slice(start, found.end()),
                            Quotation.around(line.text(), start, found.end())));
        }
        return line;
    }

    /** Reads a reference from the copy, where a tag may end it. The end of the result is an index into the line. */
    private static Optional<Markup.CharacterReference> referenceAt(Line line, int at, CleaningRecord record) {
        int start = line.offsets()[at];
        return Markup.referenceAt(record.raw(), start)
                .map(each -> new Markup.CharacterReference(each.meaning(), at + each.end() - start))
                .filter(each -> each.end() <= line.text().length()
                        && line.offsets()[each.end() - 1] - start == each.end() - 1 - at);
    }

    private static void reportBroken(Line line, int at, CleaningRecord record) {
        int end = line.text().charAt(at) == '&' ? Markup.brokenReferenceEnd(line.text(), at) : -1;
        if (end > 0) {
            record.report(Code.BROKEN_REFERENCE, line.slice(at, end), Quotation.around(line.text(), at, end));
        }
    }
}
