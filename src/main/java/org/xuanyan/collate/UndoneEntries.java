package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Source;

/**
 * The entries of an account that leave out words which the text has at their place: an editor put the words back, and left
 * the entry. Such an entry is the only fault; what the copy then seems to lack is no fault of its own.
 */
final class UndoneEntries {

    /** Fewer characters may be in the text and in an entry by chance. */
    private static final int FEWEST = 4;

    private final Source source;
    private final CollationRecord record;
    private final Transcript transcript;

    UndoneEntries(CollationRecord record, Transcript transcript) {
        this.source = record.source();
        this.record = record;
        this.transcript = transcript;
    }

    /**
     * Returns the entries that leave out what an open difference adds.
     *
     * @param open a difference that no entry explains
     */
    List<Emendation> of(Emendation open) {
        String wanted = Projection.of(wanted(open)).words();
        return source.account().stream()
                .filter(each -> each.inserted().isEmpty() && each.start() < each.end())
                .filter(each -> isSame(wanted, Projection.of(words(each)).words()))
                .filter(each -> isBeside(open, each))
                .toList();
    }

    private static boolean isSame(String wanted, String removed) {
        boolean part = removed.length() >= FEWEST && wanted.contains(removed)
                || wanted.length() >= FEWEST && removed.contains(wanted);
        return !removed.isEmpty() && (wanted.equals(removed) || part);
    }

    /** Returns the words of the text that the copy does not have at the place of a difference. */
    private String wanted(Emendation open) {
        if (!open.isBreakingOff()) {
            return open.inserted();
        }
        return record.isAtStart(open)
                ? transcript.text().substring(0, record.start())
                : transcript.text().substring(record.end());
    }

    /** Returns the words that an entry leaves out. */
    String words(Emendation entry) {
        return Token.shown(source.copy().text().text(), entry.start(), entry.end());
    }

    /** Whether the copy has no words between a difference and an entry, but those that other entries leave out. */
    private boolean isBeside(Emendation open, Emendation entry) {
        int start = Math.min(open.end(), entry.end());
        int end = Math.max(open.start(), entry.start());
        List<Emendation> others = new ArrayList<>(source.account());
        others.sort(Comparator.comparingInt(Emendation::start));
        for (Emendation each : others) {
            if (each.start() >= start && each.end() <= end && each.start() < each.end()) {
                if (hasWords(start, each.start())) {
                    return false;
                }
                start = Math.max(start, each.end());
            }
        }
        return !hasWords(start, end);
    }

    private boolean hasWords(int start, int end) {
        return start < end
                && Token.of(source.copy().text().text(), start, end).stream().anyMatch(Token::isWord);
    }
}
