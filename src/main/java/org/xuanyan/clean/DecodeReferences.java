package org.xuanyan.clean;

import java.util.Arrays;
import java.util.Optional;
import org.xuanyan.text.Markup;

/** Character references: {@code &ldquo;} is a quotation mark. Once only: {@code &amp;lt;} is {@code &lt;}. */
final class DecodeReferences implements EachLine {

    @Override
    public Line mend(Line line, Ledger ledger) {
        String text = line.text();
        if (text.indexOf('&') < 0) {
            return line;
        }
        StringBuilder read = new StringBuilder();
        int[] offsets = new int[text.length() * 2];
        for (int i = 0; i < text.length(); ) {
            Optional<Markup.Reference> reference = Markup.referenceAt(text, i);
            String meaning = reference.map(Markup.Reference::meaning).orElse(text.substring(i, i + 1));
            Arrays.fill(offsets, read.length(), read.length() + meaning.length(), line.offsets()[i]);
            read.append(meaning.replaceAll("[\\n\\r]", " "));
            i = reference.map(Markup.Reference::end).orElse(i + 1);
        }
        int[] places = Arrays.copyOf(offsets, read.length());
        Line decoded = new Line(read.toString(), places, line.layout(), line.role()).slice(0, read.length());
        String blanks = read.substring(0, read.indexOf(decoded.text()));
        return blanks.isEmpty()
                ? decoded
                : decoded.laidOut(PlainLines.layout(line.layout().gap(), blanks, decoded.text()));
    }
}
