package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.text.Markup;

/**
 * Compares where cells and rows end in the tables of the text and in a copy. The elements of a web page say it; blanks and
 * line ends in a plain copy only suggest it, if the same table has others like them between its cells.
 */
final class CellBorders {

    private static final String SCOPE = "table";

    /** Elements that end cells, and those that end rows, too. */
    private static final Map<String, Border> ELEMENTS =
            Map.of("td", Border.CELL, "th", Border.CELL, "tr", Border.ROW, "thead", Border.ROW, "tbody", Border.ROW);

    private static final int WIDE = 2;

    private static final char CELL_END = '\t';
    private static final char ROW_END = '\n';

    /** The longest words that a message quotes, in characters. */
    private static final int LONGEST_QUOTATION = 12;

    private final String copy;
    private final EmendedCopy emended;
    private final Transcript transcript;
    private final CharacterPairs pairs;

    CellBorders(EmendedCopy emended, Transcript transcript, CharacterPairs pairs) {
        this.copy = emended.text();
        this.emended = emended;
        this.transcript = transcript;
        this.pairs = pairs;
    }

    /** What ends between two characters. */
    enum Border {
        NONE,
        CELL,
        ROW
    }

    /** What a plain copy has between two characters. */
    private enum Divider {
        NOTHING,
        SPACE,
        WIDE_SPACE,
        TAB,
        LINE
    }

    /**
     * A place where the text and the copy do not agree.
     *
     * @param form {@code joined} if only the copy ends a cell, {@code divided} if only the text does, {@code same-row} if
     *     only the copy begins a row, {@code new-row} if only the text does
     * @param certain whether the copy says so by its elements
     * @param start of the stretch between the two characters in the raw copy, 0-based, in UTF-16 code units
     * @param end exclusive
     * @param block index of the table in the transcript
     * @param at offset in the transcript of the character before the place
     * @param before the last words before it in the text
     * @param after the first words after it
     */
    record BorderFault(
            String form, boolean certain, int start, int end, int block, int at, String before, String after) {}

    /**
     * Two neighbouring characters of a table.
     *
     * @param changed whether words or edits stand between them, so that nothing can be said
     * @param cells the least number of open tables at which a cell ends in the copy; at rows, the same for rows
     * @param depth the number of open tables at the second character, more than at the beginning of the block
     */
    private record BorderGap(
            CharacterPairs.Pair before,
            CharacterPairs.Pair after,
            boolean changed,
            Border text,
            int cells,
            int rows,
            int depth,
            Divider divider) {

        /** Returns what ends in the copy; tables inside the cells of this one do not count. */
        Border copy(int outermost) {
            return rows <= outermost ? Border.ROW : cells <= outermost ? Border.CELL : Border.NONE;
        }
    }

    /** Returns the faults of all tables, in the order of the text. */
    List<BorderFault> faults() {
        List<BorderFault> faults = new ArrayList<>();
        List<CharacterPairs.Pair> all = pairs.all();
        for (int i = 0, next; i < all.size(); i = next) {
            next = i + 1;
            while (next < all.size() && all.get(next).block() == all.get(i).block()) {
                next++;
            }
            Transcript.TranscriptBlock block =
                    transcript.blocks().get(all.get(i).block());
            if (transcript.text().substring(block.words(), block.end()).indexOf(ROW_END) >= 0) {
                compare(gaps(all.subList(i, next)), faults);
            }
        }
        return faults;
    }

    private List<BorderGap> gaps(List<CharacterPairs.Pair> table) {
        List<BorderGap> gaps = new ArrayList<>();
        int depth = 0;
        for (int i = 1; i < table.size(); i++) {
            BorderGap gap = gap(table.get(i - 1), table.get(i), depth);
            depth = gap.depth();
            gaps.add(gap);
        }
        return gaps;
    }

    private BorderGap gap(CharacterPairs.Pair before, CharacterPairs.Pair after, int outside) {
        List<Token> tokens = Token.of(copy, before.copyEnd(), after.copyStart());
        int depth = outside;
        int cells = Integer.MAX_VALUE;
        int rows = Integer.MAX_VALUE;
        for (Token token : tokens) {
            String name = copy.charAt(token.start()) == '<' ? Markup.tagName(copy, token.start()) : "";
            boolean closing = copy.startsWith("</", token.start());
            depth -= name.equals(SCOPE) && closing ? 1 : 0;
            Border border = ELEMENTS.getOrDefault(name, Border.NONE);
            cells = border == Border.NONE ? cells : Math.min(cells, depth);
            rows = border == Border.ROW ? Math.min(rows, depth) : rows;
            depth += name.equals(SCOPE) && !closing ? 1 : 0;
        }
        String between = transcript.text().substring(before.textEnd(), after.textStart());
        boolean changed = tokens.stream().anyMatch(Token::isWord)
                || transcript.hasWords(before.textEnd(), after.textStart())
                || emended.isEdited(before.copyEnd(), after.copyStart());
        Border text =
                between.indexOf(ROW_END) >= 0 ? Border.ROW : between.indexOf(CELL_END) >= 0 ? Border.CELL : Border.NONE;
        return new BorderGap(before, after, changed, text, cells, rows, depth, divider(tokens));
    }

    private Divider divider(List<Token> tokens) {
        if (tokens.stream().anyMatch(Token::breaksLine)) {
            return Divider.LINE;
        }
        String blanks = tokens.stream()
                .filter(Token::isBlank)
                .map(each -> copy.substring(each.start(), each.end()))
                .reduce("", String::concat);
        if (blanks.indexOf(CELL_END) >= 0) {
            return Divider.TAB;
        }
        boolean wide = blanks.length() >= WIDE || blanks.indexOf('\u3000') >= 0;
        return wide ? Divider.WIDE_SPACE : tokens.isEmpty() ? Divider.NOTHING : Divider.SPACE;
    }

    private void compare(List<BorderGap> gaps, List<BorderFault> faults) {
        int outermost =
                Math.min(0, gaps.stream().mapToInt(BorderGap::depth).min().orElse(0));
        if (gaps.stream().anyMatch(gap -> gap.copy(outermost) != Border.NONE)) {
            gaps.stream().filter(gap -> !gap.changed()).forEach(gap -> elements(gap, gap.copy(outermost), faults));
        } else {
            dividers(gaps, faults);
        }
    }

    private void elements(BorderGap gap, Border border, List<BorderFault> faults) {
        if (gap.text() == Border.NONE && border != Border.NONE) {
            faults.add(fault("joined", true, gap));
        } else if (gap.text() != Border.NONE && border == Border.NONE) {
            // A page may show the parts of one cell in lines, as if they were cells or rows.
            if (gap.divider() != Divider.LINE) {
                faults.add(fault("divided", true, gap));
            }
        } else if (gap.text() != border) {
            faults.add(fault(border == Border.ROW ? "same-row" : "new-row", true, gap));
        }
    }

    private void dividers(List<BorderGap> gaps, List<BorderFault> faults) {
        Set<Divider> dividers = new TreeSet<>();
        int shown = 0;
        for (BorderGap gap : gaps) {
            boolean cell = gap.text() == Border.CELL;
            boolean row = gap.text() == Border.ROW && gap.divider() != Divider.LINE;
            if ((cell || row) && gap.divider().compareTo(Divider.WIDE_SPACE) >= 0) {
                dividers.add(gap.divider());
            }
            shown += gap.text() == Border.NONE ? 0 : gap.divider() == Divider.NOTHING ? -1 : 1;
        }
        for (BorderGap gap : gaps) {
            if (!gap.changed() && gap.text() == Border.NONE && dividers.contains(gap.divider())) {
                faults.add(fault("joined", false, gap));
            } else if (!gap.changed() && gap.text() != Border.NONE && gap.divider() == Divider.NOTHING && shown > 0) {
                faults.add(fault("divided", false, gap));
            }
        }
    }

    private BorderFault fault(String form, boolean certain, BorderGap gap) {
        Transcript.TranscriptBlock block = transcript.blocks().get(gap.before().block());
        String words = transcript.text();
        int start = gap.before().textStart();
        while (start > block.words()
                && words.charAt(start - 1) >= ' '
                && gap.before().textEnd() - start < LONGEST_QUOTATION) {
            start--;
        }
        int end = gap.after().textEnd();
        while (end < block.end()
                && words.charAt(end) >= ' '
                && end - gap.after().textStart() < LONGEST_QUOTATION) {
            end++;
        }
        int from = gap.before().copyEnd();
        int to = gap.after().copyStart();
        return new BorderFault(
                form,
                certain,
                emended.rawEnd(from),
                emended.rawStart(to),
                gap.before().block(),
                gap.before().textStart(),
                words.substring(start, gap.before().textEnd()),
                words.substring(gap.after().textStart(), end));
    }
}
