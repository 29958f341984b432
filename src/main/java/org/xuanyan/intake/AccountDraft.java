package org.xuanyan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.clean.BlockType;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.DroppedPassage;
import org.xuanyan.clean.ShownNumber;
import org.xuanyan.collate.Collator;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.EditorialWords;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.RawCopy;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/** The account that an import proposes for a raw copy: what cleaning dropped, and every other difference. */
final class AccountDraft {

    private final Cleaned cleaned;
    private final RawCopy copy;
    private final CleaningWords words;
    private final EditorialWords editorial;

    /** The divisions and what was dropped by their places, which are looked up for each difference. */
    private final NavigableMap<Integer, AccountReason> divisions;

    private final NavigableMap<Integer, DroppedPassage> dropped = new TreeMap<>();

    AccountDraft(Cleaned cleaned, RawCopy copy, CleaningWords words, EditorialWords editorial) {
        this.cleaned = cleaned;
        this.copy = copy;
        this.words = words;
        this.editorial = editorial;
        this.divisions = new TreeMap<>(cleaned.divisions());
        cleaned.dropped().forEach(each -> dropped.putIfAbsent(each.start(), each));
    }

    /** Returns an emendation for each passage that cleaning dropped, and for each number that the copy only shows. */
    List<Emendation> known() {
        return Stream.concat(
                        cleaned.dropped().stream().map(this::entry),
                        cleaned.numbers().stream().map(this::entry))
                .sorted(Comparator.comparingInt(Emendation::start).thenComparingInt(Emendation::end))
                .toList();
    }

    private Emendation entry(ShownNumber number) {
        return new Emendation(
                InterventionKind.MARKUP,
                number.offset(),
                number.offset(),
                number.number(),
                Optional.of(number.reason()),
                copy.text().span(number.offset(), number.offset()));
    }

    private Emendation entry(DroppedPassage dropped) {
        boolean draft = dropped.kind().explanation() == InterventionKind.Explanation.REASON;
        return new Emendation(
                dropped.kind(),
                dropped.start(),
                dropped.end(),
                "",
                Optional.of(draft ? editorial.drafted(dropped.reason()) : dropped.reason()),
                copy.text().span(dropped.start(), dropped.end()));
    }

    /**
     * Returns the whole account, including an emendation for each difference that cleaning did not explain. Each of
     * these is reported for an editor to check, except where cleaning was certain that a block begins or goes on.
     *
     * @param declaration the declaration; the account of its only source is {@link #known}
     */
    List<Emendation> complete(Declaration declaration, Problems problems) {
        List<Emendation> account = new ArrayList<>(known());
        for (Emendation open :
                Collator.proposals(declaration, declaration.metadata().sources().get(0))) {
            Optional<AccountReason> division = division(open);
            if (isSeparator(open)) {
                account.add(separator(open));
            } else if (division.isPresent()) {
                account.add(withReason(open, words.reason(division.get(), "")));
            } else {
                problems.report(Code.UNEXPLAINED, open.at());
                account.add(withReason(open, editorial.drafted(words.reason(AccountReason.UNCLASSIFIED, ""))));
            }
        }
        account.sort(Comparator.comparingInt(Emendation::start));
        return account;
    }

    /** Whether a difference is only that a copy prints a separator with other characters. */
    private boolean isSeparator(Emendation open) {
        return cleaned.blocks().stream()
                .anyMatch(block -> block.type() == BlockType.SEPARATOR
                        && block.offset() == open.start()
                        && block.offset() + block.text().length() == open.end());
    }

    private Emendation separator(Emendation open) {
        return new Emendation(
                InterventionKind.MARKUP,
                open.start(),
                open.end(),
                open.inserted(),
                Optional.of(words.reason(AccountReason.ORNAMENT, "")),
                open.at());
    }

    /** Returns why cleaning began a block at the place of a difference, or did not; empty if it was not certain. */
    private Optional<AccountReason> division(Emendation open) {
        return open.kind() == InterventionKind.SEGMENTATION
                ? Optional.ofNullable(divisions.ceilingEntry(open.start()))
                        .filter(each -> each.getKey() <= textBehind(open) + 1)
                        .map(Map.Entry::getValue)
                : Optional.empty();
    }

    /** Returns where a difference ends, or what cleaning dropped directly behind it, such as the number of a line. */
    private int textBehind(Emendation open) {
        int end = open.end();
        for (DroppedPassage dropped : dropped.tailMap(end, true).values()) {
            if (dropped.start() >= end) {
                if (!copy.text().text().substring(end, dropped.start()).isBlank()) {
                    break;
                }
                end = dropped.end();
            }
        }
        return end;
    }

    private static Emendation withReason(Emendation open, String reason) {
        return new Emendation(open.kind(), open.start(), open.end(), open.inserted(), Optional.of(reason), open.at());
    }
}
