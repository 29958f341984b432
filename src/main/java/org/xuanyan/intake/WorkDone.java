package org.xuanyan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;

/** What an import did with a copy, in the order in which each kind of work occurs first; words that were left out are quoted. */
final class WorkDone {

    /** The largest number of places of one kind that are named; the JSON has all of them. */
    private static final int MOST_PLACES = 6;

    /** The largest number of places of one kind whose words are quoted. */
    private static final int MOST_QUOTATIONS = 3;

    /** In columns of a terminal: an ideograph takes two. */
    private static final int WIDEST_QUOTATION = 48;

    private static final String INDENT = "  ";

    private final List<Intervention> interventions;
    private final ConsoleMessages messages;
    private final Language language;

    WorkDone(ImportResult result, ConsoleMessages messages) {
        this.interventions = result.interventions();
        this.messages = messages;
        this.language = Languages.of(result.language());
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
        lines.add(
                interventions.isEmpty()
                        ? messages.say("import.no-work")
                        : messages.say(
                                "import.work", interventions.get(0).place().file()));
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
        return messages.say("import.places", work.kind().key(), said(work.reason()), all.size(), places);
    }

    /** Returns a reason, which stands in the language of the text in the account, in the language of the messages. */
    private String said(String reason) {
        return CleaningWords.of(language)
                .translated(
                        language.editorial().confirmed(reason), CleaningWords.of(Languages.of(messages.language())));
    }

    private static String place(Intervention each) {
        return each.place().line() + ":" + each.place().column();
    }

    /** Returns the beginning of what was left out, without tags if there is anything between them. */
    private static String shorten(String removed) {
        String words = removed.replaceAll("<[^>]*>?", " ");
        String line =
                (words.isBlank() ? removed : words).replaceAll("\\s+", " ").strip();
        int end = 0;
        int width = 0;
        while (end < line.length() && width < WIDEST_QUOTATION) {
            int character = line.codePointAt(end);
            width += Character.isIdeographic(character) ? 2 : 1;
            end += Character.charCount(character);
        }
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
