package org.xuanyan.clean;

import java.util.Arrays;
import java.util.Optional;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/**
 * Character references: {@code &ldquo;} becomes a quotation mark. They are decoded only once: {@code &amp;lt;} becomes
 * {@code &lt;}.
 */
final class DecodeReferences implements LineRule {

    @Override
    public Line repair(Line line, CleaningRecord record) {
        String text = line.text();
        if (text.indexOf('&') < 0) {
            return line;
        }
        StringBuilder read = new StringBuilder();
        int[] offsets = new int[text.length() * 2];
        for (int i = 0; i < text.length(); ) {
            Optional<Markup.CharacterReference> reference = referenceAt(line, i, record);
            int length = read.length();
            if (reference.isPresent()) {
                String meaning = reference.get().meaning();
                read.append(meaning.charAt(0) < ' ' && Typography.isBlank(meaning.charAt(0)) ? " " : meaning);
            } else {
                reportBroken(line, i, record);
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
