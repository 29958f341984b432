package org.xuanyan.collate;

import java.util.List;
import java.util.Optional;
import org.xuanyan.language.CopyWords;

/** Tells whether stretches of a raw copy are cells of tables. */
final class CopyCells {

    private final ComparedCopy compared;
    private final OwnWords own;
    private final CopyWords words;
    private Optional<CopyRows> rows = Optional.empty();

    CopyCells(ComparedCopy compared, OwnWords own, CopyWords words) {
        this.compared = compared;
        this.own = own;
        this.words = words;
    }

    /** Whether a stretch has cells of tables that the text does not have as whole rows elsewhere. */
    boolean areIn(int start, int end) {
        return !compared.isBeforeTitle(end)
                && rows(start, end).stream().anyMatch(row -> {
                    String cells = compared.shown(Math.max(start, row.start()), Math.min(end, row.end()));
                    boolean repeated =
                            isWhole(row, start, end) && compared.transcript().contains(cells);
                    return !repeated && isCell(cells);
                });
    }

    /** Whether a stretch has some words of a row, but not all. */
    boolean divideRow(int start, int end) {
        return rows(start, end).stream().anyMatch(row -> !isWhole(row, start, end));
    }

    private boolean isCell(String cells) {
        return cells.codePoints().anyMatch(Character::isLetterOrDigit)
                && !words.noteMark().matcher(cells).matches()
                && !own.of(cells).isEmpty();
    }

    private boolean isWhole(CopyRows.CopyRow row, int start, int end) {
        return isWithoutWords(row.start(), Math.max(start, row.start()))
                && isWithoutWords(Math.min(end, row.end()), row.end());
    }

    private boolean isWithoutWords(int start, int end) {
        return Token.of(compared.raw(), start, end).stream().noneMatch(Token::isWord);
    }

    /** Returns the rows that share words with a stretch. */
    private List<CopyRows.CopyRow> rows(int start, int end) {
        if (rows.isEmpty()) {
            rows = Optional.of(CopyRows.of(compared.raw()));
        }
        return rows.get().all().stream()
                .filter(row -> row.start() < end && start < row.end())
                .toList();
    }
}
