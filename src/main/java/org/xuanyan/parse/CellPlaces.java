package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Corrects the places of what stands in the cells of tables. The table extension reads {@code \|} as one character, and
 * then counts as if the file had one there.
 */
final class CellPlaces extends AbstractVisitor {

    private final SourceText text;

    CellPlaces(SourceText text) {
        this.text = text;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell && !node.getSourceSpans().isEmpty()) {
            SourceSpan cell = node.getSourceSpans().get(0);
            int start = cell.getInputIndex();
            correct(node, start, places(text.text().substring(start, start + cell.getLength())));
        } else {
            visitChildren(node);
        }
    }

    /** Returns for each character that the extension counts, and for the end, its offset in the source of the cell. */
    private static List<Integer> places(String source) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < source.length(); i += source.startsWith("\\|", i) ? 2 : 1) {
            places.add(i);
        }
        places.add(source.length());
        return places;
    }

    private static void correct(Node parent, int start, List<Integer> places) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.setSourceSpans(node.getSourceSpans().stream()
                    .map(span -> corrected(span, start, places))
                    .toList());
            correct(node, start, places);
        }
    }

    private static SourceSpan corrected(SourceSpan span, int start, List<Integer> places) {
        int counted = span.getInputIndex() - start;
        int place = places.get(counted);
        return SourceSpan.of(
                span.getLineIndex(),
                span.getColumnIndex() + place - counted,
                start + place,
                places.get(counted + span.getLength()) - place);
    }
}
