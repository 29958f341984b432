package org.xuanyan.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.export.InterventionData;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Severity;
import org.xuanyan.text.Json;

/** The report of an import, as lines for a person and as JSON. */
public final class ImportReport {

    /** The largest number of places of one kind that are listed; the JSON has all of them. */
    private static final int MOST_PLACES = 12;

    private static final Set<Code> GUESSES = EnumSet.of(
            Code.GUESSED_TITLE, Code.GUESSED_NAME, Code.GUESSED_DATE, Code.GUESSED_PLACE, Code.GUESSED_LANGUAGE);

    private static final int LONGEST_QUOTATION = 40;

    private static final String INDENT = "  ";

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
     * Returns each finding as two lines: place, severity, message and code, then the advice. Guesses, which every import
     * makes, would hide what matters; {@link #guesses} has them.
     */
    public List<String> findings() {
        return doubts().map(messages::finding).toList();
    }

    private Stream<Diagnostic> doubts() {
        return result.findings().stream().filter(each -> !GUESSES.contains(each.code()));
    }

    /** Returns the guesses about the head, a line each after a heading; empty if the editor gave everything. */
    public List<String> guesses() {
        List<String> lines = result.findings().stream()
                .filter(each -> GUESSES.contains(each.code()))
                .map(each -> INDENT + messages.message(each))
                .toList();
        return lines.isEmpty()
                ? lines
                : Stream.concat(Stream.of(messages.say("import.guesses")), lines.stream())
                        .toList();
    }

    /** Returns the number of findings of one severity, guesses not counted. */
    public long count(Severity severity) {
        return doubts().filter(each -> each.severity() == severity).count();
    }

    /** Returns the interventions: a line for each one that needs an explanation, then a line for each other kind. */
    public List<String> interventions() {
        List<String> lines = new ArrayList<>();
        Map<InterventionKind, List<String>> places = new TreeMap<>();
        for (Intervention each : result.interventions()) {
            boolean listed = each.kind().explanation() != InterventionKind.Explanation.NONE;
            String place = each.place().line() + ":" + each.place().column();
            if (listed) {
                String reason = each.reason().orElse("");
                lines.add(INDENT
                        + messages.say(
                                "import.intervention", place, each.kind().key(), shorten(each.removed()), reason));
            } else {
                places.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(place);
            }
        }
        places.forEach(
                (kind, all) -> lines.add(INDENT + messages.say("import.places", kind.key(), all.size(), first(all))));
        return lines;
    }

    private static String first(List<String> places) {
        return String.join(" ", places.subList(0, Math.min(places.size(), MOST_PLACES)))
                + (places.size() > MOST_PLACES ? " …" : "");
    }

    private static String shorten(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        int end = Math.min(line.length(), LONGEST_QUOTATION);
        boolean splitsCharacter = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return end < line.length() ? line.substring(0, splitsCharacter ? end - 1 : end) + "…" : line;
    }
}
