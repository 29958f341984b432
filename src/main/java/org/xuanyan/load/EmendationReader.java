package org.xuanyan.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.ReasonWords;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/**
 * Reads emendations: {@code - {kind: variant, at: 63:201, removed: 甲, inserted: 乙, reason: …}}. A place is a line and a
 * column of the raw copy, both 1-based; a long stretch has {@code to}, the place after its last character, instead of
 * {@code removed}. {@link Emendation#BREAK_MARK} stands for the end of a paragraph.
 */
final class EmendationReader {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,8}):(\\d{1,8})");

    private final SourceText copy;
    private final Problems problems;

    EmendationReader(SourceText copy, Problems problems) {
        this.copy = copy;
        this.problems = problems;
    }

    /** Returns the emendations in the order of the copy; an invalid one is reported and left out. */
    List<Emendation> read(List<Fields> entries) {
        List<Emendation> emendations = new ArrayList<>();
        entries.forEach(entry -> emendation(entry).ifPresent(emendations::add));
        emendations.sort(Comparator.comparingInt(Emendation::start).thenComparingInt(Emendation::end));
        for (int i = 1; i < emendations.size(); i++) {
            if (emendations.get(i).start() < emendations.get(i - 1).end()) {
                problems.report(
                        Code.OVERLAPPING_INTERVENTIONS,
                        emendations.get(i).at(),
                        emendations.get(i - 1).at().line());
                emendations.remove(i--);
            }
        }
        return emendations;
    }

    private Optional<Emendation> emendation(Fields entry) {
        Optional<Scalar> kind = entry.required("kind");
        Optional<Scalar> at = entry.required("at");
        Optional<Scalar> to = entry.optional("to");
        Optional<Scalar> removed = entry.optional("removed");
        String inserted = entry.optional("inserted")
                .map(scalar -> scalar.value().replace(Emendation.BREAK_MARK, Emendation.BREAK))
                .orElse("");
        Optional<Scalar> reason = entry.optional("reason");
        entry.rejectUnknown();
        if (kind.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        Optional<InterventionKind> known = kind(kind.get(), reason);
        OptionalInt start = place(at.get());
        if (known.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt end = end(start.getAsInt(), to, removed);
        if (end.isEmpty() || !mayInsert(known.get(), inserted, at.get())) {
            return Optional.empty();
        }
        return Optional.of(new Emendation(
                known.get(),
                start.getAsInt(),
                end.getAsInt(),
                inserted,
                reason.map(Scalar::value),
                at.get().at()));
    }

    private Optional<InterventionKind> kind(Scalar word, Optional<Scalar> reason) {
        List<String> keys = InterventionKind.explainable();
        Optional<InterventionKind> kind = InterventionKind.of(word.value()).filter(known -> keys.contains(known.key()));
        if (kind.isEmpty()) {
            problems.report(
                    Code.NOT_AN_EDITORS_KIND,
                    word.at(),
                    word.value(),
                    NearestWord.to(word.value(), keys),
                    String.join(", ", keys));
        } else if (reason.isPresent() && !ReasonWords.isReason(reason.get().value())) {
            problems.report(
                    Code.WORDLESS_REASON, reason.get().at(), reason.get().value());
        } else if (reason.isEmpty() && kind.get().explanation() == InterventionKind.Explanation.REASON) {
            problems.report(Code.MISSING_REASON, word.at(), kind.get().key());
        }
        return kind;
    }

    /** Whether an emendation of this kind may insert these words. */
    private boolean mayInsert(InterventionKind kind, String inserted, Scalar at) {
        boolean allowed = switch (kind) {
            case VARIANT, SUPPLIED, LACUNA, MARKUP -> true;
            case SEGMENTATION -> inserted.isBlank();
            default -> inserted.isEmpty();
        };
        if (!allowed) {
            problems.report(Code.KIND_CANNOT_INSERT, at.at(), kind.key(), inserted.strip());
        }
        return allowed;
    }

    private OptionalInt place(Scalar scalar) {
        Matcher place = PLACE.matcher(scalar.value());
        OptionalInt offset = place.matches()
                ? copy.offset(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : OptionalInt.empty();
        boolean splitsCharacter = offset.isPresent()
                && offset.getAsInt() > 0
                && offset.getAsInt() < copy.text().length()
                && Character.isLowSurrogate(copy.text().charAt(offset.getAsInt()))
                && Character.isHighSurrogate(copy.text().charAt(offset.getAsInt() - 1));
        if (splitsCharacter) {
            problems.report(Code.PLACE_INSIDE_CHARACTER, scalar.at(), scalar.value(), copy.lineCount());
        } else if (offset.isEmpty()) {
            problems.report(Code.NO_SUCH_PLACE, scalar.at(), scalar.value(), copy.file(), copy.lineCount());
        }
        return splitsCharacter ? OptionalInt.empty() : offset;
    }

    private OptionalInt end(int start, Optional<Scalar> to, Optional<Scalar> removed) {
        OptionalInt end = to.isPresent() ? place(to.get()) : OptionalInt.of(start);
        if (to.isPresent() && end.isPresent() && end.getAsInt() < start) {
            problems.report(Code.INTERVENTION_ENDS_EARLY, to.get().at());
            return OptionalInt.empty();
        }
        if (removed.isEmpty() || end.isEmpty()) {
            return end;
        }
        String words = removed.get().value();
        boolean matches =
                copy.text().startsWith(words, start) && (to.isEmpty() || end.getAsInt() == start + words.length());
        if (!matches) {
            problems.report(
                    Code.COPY_READS_OTHERWISE,
                    removed.get().at(),
                    words,
                    reading(start, words.length()),
                    copy.span(start, start),
                    endOverLines(start, words).stream()
                            .mapToObj(each -> copy.span(each, each))
                            .map(each -> each.line() + ":" + each.column())
                            .findFirst()
                            .orElse(""));
            return OptionalInt.empty();
        }
        return OptionalInt.of(start + words.length());
    }

    /** Returns what the copy has at a place, up to the end of its line. */
    private String reading(int start, int length) {
        int stop = Math.min(copy.text().length(), start + Math.max(length, 1));
        return copy.text().substring(start, stop).strip().lines().findFirst().orElse("");
    }

    /** Returns the end of words that stand at a place of the copy in several lines; empty if others stand there. */
    private OptionalInt endOverLines(int start, String words) {
        String text = copy.text();
        int end = start;
        for (int i = 0; i < words.length(); i++) {
            if (!Typography.isBlank(words.charAt(i))) {
                while (end < text.length() && Typography.isBlank(text.charAt(end))) {
                    end++;
                }
                if (end == text.length() || text.charAt(end) != words.charAt(i)) {
                    return OptionalInt.empty();
                }
                end++;
            }
        }
        return text.substring(start, end).indexOf('\n') < 0 ? OptionalInt.empty() : OptionalInt.of(end);
    }
}
