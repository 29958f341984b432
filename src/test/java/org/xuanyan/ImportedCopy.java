package org.xuanyan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.intake.ImportResult;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Severity;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/** What an import made of a damaged copy, compared with the right text. */
final class ImportedCopy {

    private static final Set<Code> OF_EVERY_IMPORT =
            EnumSet.of(Code.GUESSED_TITLE, Code.GUESSED_NAME, Code.GUESSED_DATE, Code.GUESSED_PLACE, Code.NEW_SITE);

    /** The name of a text that was taken from another file. */
    private static final Pattern TAKEN = Pattern.compile("file: (sources/\\S+)(?=\n(?:    .*\n)*    original: )");

    private final DamageKind kind;
    private final MadeUpDeclaration text;
    private final CorpusCopy copy;
    private final String of;
    private final SourceText raw;
    private final List<String> faults = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();
    private List<Diagnostic> doubts = List.of();

    ImportedCopy(DamageKind kind, MadeUpDeclaration text, CorpusCopy copy, String of) {
        this.kind = kind;
        this.text = text;
        this.copy = copy;
        this.of = of;
        this.raw = new SourceText(copy.name(), copy.text());
    }

    DamageKind kind() {
        return kind;
    }

    /** Returns the seed. */
    String of() {
        return of;
    }

    boolean isRight() {
        return faults.isEmpty() && wrongs.isEmpty();
    }

    /** Returns what differs from the right text, and damage that is not reported. */
    List<String> faults() {
        return faults;
    }

    /** Returns what must never happen: invented or silently lost words, a refusal without a reason, an exception. */
    List<String> wrongs() {
        return wrongs;
    }

    void failed(RuntimeException e) {
        wrongs.add(kind.name() + ", " + of + ": " + e + " at " + e.getStackTrace()[0]);
    }

    void judge(ImportResult result) throws IOException {
        doubts = result.findings().stream()
                .filter(each -> !OF_EVERY_IMPORT.contains(each.code()))
                .toList();
        for (CorpusCopy.Place place : copy.places()) {
            String damage = copy.text().substring(place.start(), place.end()).strip();
            if (doubts.stream()
                    .noneMatch(each -> isAt(each, place.start(), place.end()) || isInText(each, damage, result))) {
                faults.add("not reported at " + raw.span(place.start(), place.end()));
            }
        }
        if (result.file().isEmpty()) {
            if (doubts.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
                wrongs.add(kind.name() + ", " + of + ": refused without a reason");
            }
            if (!copy.refused()) {
                faults.add("not written: " + doubts);
            }
        } else if (copy.refused()) {
            faults.add("written");
        } else {
            written(result);
        }
    }

    /** Whether a finding is about a part of the copy. */
    private boolean isAt(Diagnostic finding, int from, int to) {
        return isAt(finding, raw, from, to);
    }

    private static boolean isAt(Diagnostic finding, SourceText raw, int from, int to) {
        SourceSpan at = finding.at();
        if (at.equals(SourceSpan.startOf(at.file())) && from > 0) {
            return false;
        }
        int start = raw.offset(at.line(), at.column()).orElse(Integer.MAX_VALUE);
        return start <= to && start + at.length() >= from;
    }

    /** Whether a finding is about a line of the new text that contains the damaged words. */
    private static boolean isInText(Diagnostic finding, String damage, ImportResult result) {
        if (!finding.at().file().endsWith("declaration.md")) {
            return false;
        }
        try {
            return Files.readAllLines(result.file().orElseThrow())
                    .get(finding.at().line() - 1)
                    .contains(damage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void written(ImportResult result) throws IOException {
        String file = Files.readString(result.file().orElseThrow())
                .replaceAll("(?m)^# .*\n", "")
                .replaceAll("(?m)^<!-- .* -->\n\n", "");
        String head = file.substring(0, file.indexOf("\n---\n"));
        List<String> blocks = Stream.of(
                        file.substring(head.length() + 5).strip().split("\n\n"))
                .map(block -> block.replaceAll("\\\\(\\p{Punct})", "$1"))
                .toList();
        copy.blocks().ifPresent(right -> {
            compare(right, blocks);
            compareHead(head, blocks.size() < text.blocks().size());
        });
        checkAccount(result, accounted(result, head), blocks);
    }

    /** Returns the raw copy that the account is about: the text that was taken from the copy, if one was. */
    private SourceText accounted(ImportResult result, String head) throws IOException {
        Matcher file = TAKEN.matcher(head);
        return file.find()
                ? new SourceText(
                        copy.name(),
                        Files.readString(result.file().orElseThrow().resolveSibling(file.group(1))))
                : raw;
    }

    private void compare(List<String> right, List<String> blocks) {
        if (!right.equals(blocks)) {
            List<String> missing = new ArrayList<>(right);
            blocks.forEach(missing::remove);
            List<String> more = new ArrayList<>(blocks);
            right.forEach(more::remove);
            faults.add("missing " + missing + ", instead " + more);
        }
    }

    /** Compares the front matter; a text without its beginning does not name its day, one without its end is not signed. */
    private void compareHead(String head, boolean partial) {
        List<String> parts =
                new ArrayList<>(List.of("title: \"" + text.title() + '"', "place: \"" + text.place() + '"'));
        if (!partial) {
            parts.add("adopted: " + MadeUpDeclaration.DAY);
            for (String each : text.signatures()) {
                String[] words = each.split("\u3000");
                parts.add(
                        words.length == 1
                                ? "signed: \""
                                : "{office: \"" + words[0] + "\", name: \"" + words[1] + "\"}");
            }
        }
        parts.stream().filter(part -> !head.contains(part)).forEach(part -> faults.add("no " + part));
        if (head.split("\\{office: ", -1).length > Math.max(1, text.signatures().size())) {
            faults.add("more signatories: " + head);
        }
    }

    /** Follows the account from the copy to the text: no other words are inserted, and those removed have a kind or a finding. */
    private void checkAccount(ImportResult result, SourceText accounted, List<String> blocks) {
        StringBuilder reading = new StringBuilder();
        int done = 0;
        for (Intervention each : result.interventions()) {
            reading.append(accounted.text(), done, each.at()).append(each.inserted());
            done = each.at() + each.removed().length();
            String removed = han(each.removed());
            String inserted = han(each.inserted());
            boolean named = each.kind().explanation() != InterventionKind.Explanation.NONE
                    || each.kind() == InterventionKind.MARKUP;
            if (inserted.chars().anyMatch(c -> removed.indexOf(c) < 0)) {
                wrongs.add(kind.name() + ", " + of + ": invented " + inserted);
            }
            if (!named && removed.chars().anyMatch(c -> inserted.indexOf(c) < 0)) {
                wrongs.add(kind.name() + ", " + of + ": lost without a kind " + removed);
            }
            if (isOfText(each, removed, blocks)
                    && doubts.stream()
                            .noneMatch(doubt -> isAt(
                                    doubt,
                                    accounted,
                                    each.at(),
                                    each.at() + each.removed().length()))) {
                wrongs.add(kind.name() + ", " + of + ": lost in silence " + removed);
            }
        }
        reading.append(accounted.text().substring(done));
        if (!han(reading.toString()).equals(han(String.join("", blocks)))) {
            wrongs.add(kind.name() + ", " + of + ": the account does not give the text");
        }
    }

    /** Whether an intervention removes words of the right text that the new text does not have. */
    private boolean isOfText(Intervention each, String removed, List<String> blocks) {
        return !removed.isEmpty()
                && each.kind() != InterventionKind.MOVED_TO_METADATA
                && text.blocks().stream().anyMatch(block -> han(block).contains(removed))
                && blocks.stream().noneMatch(block -> han(block).contains(removed));
    }

    private static String han(String words) {
        return words.codePoints()
                .map(Typography::unified)
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
