package org.xuanyan.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.export.InterventionData;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Severity;
import org.xuanyan.text.Json;

/**
 * The report of an import: a note to the editor, and the same as JSON. The note says first what the editor has to decide,
 * then what was guessed, then what was done.
 */
public final class ImportReport {

    /** More findings of one kind in a file are named only by their places. */
    private static final int MOST_IN_FULL = 3;

    /** The most places of findings of one kind that are named; the comments in the new file stand at all of them. */
    private static final int MOST_PLACES = 12;

    private static final String INDENT = "    ";

    /** Guesses, which almost every import makes, in the order of the note: code → key of the front matter. */
    private static final Map<Code, String> GUESSES = new EnumMap<>(Map.of(
            Code.GUESSED_TITLE, "title",
            Code.GUESSED_NAME, "name",
            Code.GUESSED_DATE, "adopted",
            Code.GUESSED_PLACE, "place",
            Code.GUESSED_LANGUAGE, "language"));

    private final ImportResult result;
    private final ConsoleMessages messages;

    /** Makes the report of a result, with the messages of one language. */
    public ImportReport(ImportResult result, ConsoleMessages messages) {
        this.result = result;
        this.messages = messages;
    }

    private record ReportJson(List<FindingJson> findings, List<InterventionData> interventions) {}

    private record FindingJson(
            String severity, String code, String file, int line, int column, String message, String advice) {}

    /** Returns the report as JSON, in UTF-8. */
    public byte[] json() {
        return Json.bytes(new ReportJson(
                result.findings().stream()
                        .map(each -> new FindingJson(
                                each.severity().word(),
                                each.code().key(),
                                each.at().file(),
                                each.at().line(),
                                each.at().column(),
                                messages.message(each),
                                messages.advice(each)))
                        .toList(),
                result.interventions().stream().map(InterventionData::of).toList()));
    }

    /**
     * What is reported together if it is too much.
     *
     * @param file of the places
     */
    private record DoubtKind(Code code, String file) {

        static DoubtKind of(Diagnostic finding) {
            return new DoubtKind(finding.code(), finding.at().file());
        }
    }

    /**
     * Returns what the editor has to decide, by place: each finding is place, severity, message and code, and, if it is the first of its kind,
     * advice in the next line. Of many findings of one kind, the first ones are followed by the places of the others.
     * What is said at almost every import would hide what matters; {@link #guesses} has it.
     */
    public List<String> doubts() {
        List<Diagnostic> doubts = doubtful().toList();
        Map<DoubtKind, List<Diagnostic>> byKind =
                doubts.stream().collect(Collectors.groupingBy(DoubtKind::of, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        if (result.file().isPresent() && !doubts.isEmpty()) {
            lines.add(messages.say("import.doubts", doubts.size()));
        }
        Set<Code> advised = EnumSet.noneOf(Code.class);
        Map<DoubtKind, Integer> counts = new LinkedHashMap<>();
        for (Diagnostic each : doubts) {
            List<Diagnostic> alike = byKind.get(DoubtKind.of(each));
            int shown = alike.size() <= MOST_IN_FULL + 1 ? alike.size() : MOST_IN_FULL;
            int count = counts.merge(DoubtKind.of(each), 1, Integer::sum);
            if (count <= shown) {
                boolean isNew = advised.add(each.code());
                lines.add(isNew ? messages.finding(each) : messages.findingWithoutAdvice(each));
            }
            if (count == shown && shown < alike.size()) {
                lines.add(INDENT + others(alike.subList(shown, alike.size())));
            }
        }
        return lines;
    }

    private String others(List<Diagnostic> alike) {
        List<String> places = alike.stream()
                .map(each -> each.at().line() + ":" + each.at().column())
                .distinct()
                .toList();
        String first = places.stream().limit(MOST_PLACES).collect(Collectors.joining(" "));
        return messages.say("import.alike", alike.size(), places.size() > MOST_PLACES ? first + " …" : first);
    }

    /** That no line looks like a title is said by the error that there is none. */
    private Stream<Diagnostic> doubtful() {
        boolean untitled = found(Code.NO_TITLE).findAny().isPresent();
        return result.findings().stream()
                .filter(each -> !GUESSES.containsKey(each.code()) && each.code() != Code.WORDS_NOT_CHECKED)
                .filter(each -> !untitled || each.code() != Code.NO_TITLE_LINE);
    }

    /**
     * Returns the guesses about the head, a line each after a heading, and what the import does not look for in texts of this
     * language.
     */
    public List<String> guesses() {
        List<String> lines = new ArrayList<>();
        GUESSES.forEach((code, key) -> found(code)
                .map(each -> messages.say("import.guess", key, each.arguments().get(0)))
                .forEach(each -> lines.add("  " + each)));
        if (!lines.isEmpty()) {
            lines.add(0, messages.say("import.guesses"));
        }
        found(Code.WORDS_NOT_CHECKED)
                .forEach(each -> lines.add(
                        messages.message(each) + " [" + each.code().key() + "]\n" + INDENT + messages.advice(each)));
        return lines;
    }

    private Stream<Diagnostic> found(Code code) {
        return result.findings().stream().filter(each -> each.code() == code);
    }

    /** Returns the number of findings of one severity, without what is said at almost every import. */
    public long count(Severity severity) {
        return doubtful().filter(each -> each.severity() == severity).count();
    }

    /** Returns what was done with the copy, a line for each kind of work after a heading. */
    public List<String> work() {
        return new WorkDone(result, messages).lines();
    }
}
