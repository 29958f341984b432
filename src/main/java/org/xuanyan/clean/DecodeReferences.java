package org.xuanyan.clean;

import java.util.Arrays;
import java.util.Optional;
import org.xuanyan.text.Markup;

/** Character references: {@code &ldquo;} is a quotation mark. Once only: {@code &amp;lt;} is {@code &lt;}. */
final class DecodeReferences implements EachLine {

    @Override
    public Line mend(Line line, CleaningRecord ledger) {
        String text = line.text();
        if (text.indexOf('&') < 0) {
            return line;
        }
        StringBuilder read = new StringBuilder();
        int[] offsets = new int[text.length() * 2];
        for (int i = 0; i < text.length(); ) {
            Optional<Markup.CharacterReference> reference = referenceAt(line, i, ledger);
            int length = read.length();
            if (reference.isPresent()) {
                read.append(reference.get().meaning().replace('\n', ' ').replace('\r', ' '));
            } else {
                reportBroken(line, i, ledger);
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
                : decoded.laidOut(
                        PlainLines.layout(layout.gap(), blanks, decoded.text()).behind(layout.edge()));
    }

    /** Reads a reference as it stands in the copy, where a tag may end it; its end is a place in the line. */
    private static Optional<Markup.CharacterReference> referenceAt(Line line, int at, CleaningRecord ledger) {
        int start = line.offsets()[at];
        return Markup.referenceAt(ledger.raw(), start)
                .map(each -> new Markup.CharacterReference(each.meaning(), at + each.end() - start))
                .filter(each -> each.end() <= line.text().length()
                        && line.offsets()[each.end() - 1] - start == each.end() - 1 - at);
    }

    private static void reportBroken(Line line, int at, CleaningRecord ledger) {
        int end = line.text().charAt(at) == '&' ? Markup.brokenReferenceEnd(line.text(), at) : -1;
        if (end > 0) {
            ledger.warn(
                    "broken-reference",
                    line.slice(at, end),
                    "a character reference without its semicolon: " + ReportLostBytes.around(line.text(), at, end),
                    "write the character that is meant, or add the semicolon");
        }
    }
}
