package org.xuanyan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** More findings of one kind in a row are named only by their places. */
    private static final int MOST_IN_FULL = 2;

    /** The most places of findings of one kind that are named; the comments in the new file stand at all of them. */
    private static final int MOST_PLACES = 100;

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
     * Returns what the editor has to decide, by place, after what the import does not check in the language of the copy: each finding is place, severity, message and code, and advice in the
     * next line. Of three or more warnings of one kind in a row, the first is followed by the places of the others. Guesses
     * would hide what matters; {@link #guesses} has them.
     */
    public List<String> doubts() {
        List<Diagnostic> doubts = doubtful().toList();
        List<String> lines = new ArrayList<>();
        if (result.file().isPresent() && !doubts.isEmpty()) {
            lines.add(messages.say("import.doubts"));
        }
        int end;
        for (int start = 0; start < doubts.size(); start = end) {
            end = start + 1;
            while (end < doubts.size() && areAlike(doubts.get(start), doubts.get(end))) {
                end++;
            }
            lines.addAll(run(doubts.subList(start, end)));
        }
        return lines;
    }

    private static boolean areAlike(Diagnostic one, Diagnostic other) {
        return one.code() == other.code() && one.at().file().equals(other.at().file());
    }

    /** Reports findings of one kind in a row; errors by themselves, because each has to be mended. */
    private List<String> run(List<Diagnostic> alike) {
        if (alike.size() <= MOST_IN_FULL || alike.get(0).severity() == Severity.ERROR) {
            return messages.findings(alike);
        }
        List<String> places = alike.stream()
                .skip(1)
                .map(each -> each.at().line() + ":" + each.at().column())
                .distinct()
                .toList();
        String others = places.stream().limit(MOST_PLACES).collect(Collectors.joining(" "))
                + (places.size() > MOST_PLACES ? " …" : "");
        return List.of(messages.finding(alike.get(0)), INDENT + messages.say("import.alike", alike.size() - 1, others));
    }

    private Stream<Diagnostic> doubtful() {
        return result.findings().stream()
                .filter(each -> !GUESSES.containsKey(each.code()))
                .sorted(Comparator.comparing(each -> each.code() != Code.WORDS_NOT_CHECKED));
    }

    /** Returns the guesses about the head, a line each after a heading; empty if the editor gave everything. */
    public List<String> guesses() {
        List<String> lines = result.findings().stream()
                .filter(each -> GUESSES.containsKey(each.code()))
                .sorted(Comparator.comparing(Diagnostic::code))
                .map(each -> "  "
                        + messages.say(
                                "import.guess",
                                GUESSES.get(each.code()),
                                each.arguments().get(0),
                                each.code().key()))
                .toList();
        return lines.isEmpty()
                ? lines
                : Stream.concat(Stream.of(messages.say("import.guesses")), lines.stream())
                        .toList();
    }

    /** Returns the number of findings of one severity, guesses not counted. */
    public long count(Severity severity) {
        return doubtful().filter(each -> each.severity() == severity).count();
    }

    /** Returns what was done with the copy, a line for each kind of work after a heading. */
    public List<String> work() {
        return new WorkDone(result.interventions(), messages).lines();
    }
}
