package org.xuanyan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;

/** What an import did with a copy, in the order in which each kind of work occurs first; words that were left out are quoted. */
final class WorkDone {

    /** The largest number of places of one kind that are named; the JSON has all of them. */
    private static final int MOST_PLACES = 6;

    /** The largest number of places of one kind whose words are quoted. */
    private static final int MOST_QUOTATIONS = 3;

    private static final int LONGEST_QUOTATION = 24;

    private static final String INDENT = "  ";

    private final List<Intervention> interventions;
    private final ConsoleMessages messages;

    WorkDone(List<Intervention> interventions, ConsoleMessages messages) {
        this.interventions = interventions;
        this.messages = messages;
    }

    /**
     * What is told in one line.
     *
     * @param reason empty without one
     */
    private record WorkOfKind(InterventionKind kind, String reason) {

        static WorkOfKind of(Intervention each) {
            boolean told = isQuoted(each) || each.kind() == InterventionKind.MARKUP;
            return new WorkOfKind(each.kind(), told ? each.reason().orElse("") : "");
        }
    }

    private static boolean isQuoted(Intervention each) {
        return each.kind().explanation() != InterventionKind.Explanation.NONE;
    }

    /** Returns a heading, and a line for each kind of work and reason; first those whose words are quoted. */
    List<String> lines() {
        Map<WorkOfKind, List<Intervention>> byWork = interventions.stream()
                .collect(Collectors.groupingBy(WorkOfKind::of, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add(messages.say(interventions.isEmpty() ? "import.no-work" : "import.work"));
        for (boolean quoted : new boolean[] {true, false}) {
            byWork.forEach((work, all) -> {
                if (isQuoted(all.get(0)) == quoted) {
                    lines.add(INDENT + line(work, all, quoted));
                }
            });
        }
        return lines;
    }

    private String line(WorkOfKind work, List<Intervention> all, boolean quoted) {
        int most = quoted ? MOST_QUOTATIONS : MOST_PLACES;
        String places = all.stream()
                .limit(most)
                .map(each -> quoted && !each.removed().isBlank()
                        ? messages.say("import.quoted", place(each), shorten(each.removed()))
                        : place(each))
                .collect(Collectors.joining(" ", "", all.size() > most ? " …" : ""));
        return messages.say("import.places", work.kind().key(), work.reason(), all.size(), places);
    }

    private static String place(Intervention each) {
        return each.place().line() + ":" + each.place().column();
    }

    /** Returns the beginning of what was left out, without tags if there is anything between them. */
    private static String shorten(String removed) {
        String words = removed.replaceAll("<[^>]*>?", " ");
        String line =
                (words.isBlank() ? removed : words).replaceAll("\\s+", " ").strip();
        int end = Math.min(line.length(), LONGEST_QUOTATION);
        boolean splitsCharacter = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return end < line.length() ? line.substring(0, splitsCharacter ? end - 1 : end) + "…" : line;
    }
}
