package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader finds in a declaration, written by hand. A line with the id of a paragraph, and below it:
 *
 * <pre>
 * citation | id | text | verb | adopted
 * date | text | value
 * event | headline | value | place | kind
 * </pre>
 *
 * <p>An en dash stands for none. What is equally right is parted by {@code |} without blanks; … in a headline stands for
 * words that may be there. An id is {@code ?} without an entry in treaties.yml, and ends in {@code ~} if it must be marked
 * as inferred. {@code !} for a verb is any.
 */
record TruthList(List<TrueCitation> citations, List<TrueDate> dates, List<TrueEvent> events) {

    private static final String NONE = "–";

    record TrueCitation(String paragraph, String id, String text, List<String> verbs, boolean adopted) {

        boolean means(String otherParagraph, FoundCitation found) {
            String foundId = id.endsWith("~") ? found.id() : found.id().replace("~", "");
            return paragraph.equals(otherParagraph) && id.equals(foundId) && overlap(text, found.text());
        }

        boolean hasVerb(String verb) {
            return verbs.contains(verb) || verbs.contains("!") && !verb.isEmpty();
        }

        @Override
        public String toString() {
            return paragraph + " " + id + " " + text + " " + String.join("|", verbs) + (adopted ? "+" : "");
        }
    }

    record TrueDate(String paragraph, String text, TruthSpan span) {

        boolean means(String otherParagraph, String words, TruthSpan found) {
            return paragraph.equals(otherParagraph) && span.equals(found) && overlap(text, words);
        }

        @Override
        public String toString() {
            return paragraph + " " + text + " " + span;
        }
    }

    record TrueEvent(
            String paragraph, List<String> headlines, TruthSpan span, List<String> places, List<String> kinds) {

        boolean hasHeadline(String words) {
            return headlines.stream()
                    .anyMatch(each -> pattern(each).matcher(plain(words)).matches());
        }

        @Override
        public String toString() {
            return String.join(
                    " / ",
                    paragraph + " " + String.join("|", headlines),
                    span.toString(),
                    String.join("|", places),
                    String.join("|", kinds));
        }

        private static Pattern pattern(String headline) {
            return Pattern.compile(Stream.of(plain(headline).split("…", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".{0,40}?")));
        }

        /** Brackets around titles, spaces and an English article make no difference. */
        private static String plain(String words) {
            return words.replaceFirst("^(?:the|The|our|Our) ", "").replaceAll("[《》〈〉“”\\s]", "");
        }
    }

    static TruthList read(Path file) throws IOException {
        TruthList list = new TruthList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String paragraph = "";
        for (String line : Files.readAllLines(file)) {
            List<String> fields = List.of(line.split(" \\| "));
            if (fields.size() == 1) {
                paragraph = line.strip();
            } else {
                list.add(paragraph, fields);
            }
        }
        return list;
    }

    private void add(String paragraph, List<String> fields) {
        switch (fields.get(0)) {
            case "citation" ->
                citations.add(new TrueCitation(
                        paragraph,
                        fields.get(1),
                        fields.get(2),
                        choices(fields.get(3)),
                        !fields.get(4).equals(NONE)));
            case "date" -> dates.add(new TrueDate(paragraph, fields.get(1), TruthSpan.of(fields.get(2))));
            case "event" ->
                events.add(new TrueEvent(
                        paragraph,
                        choices(fields.get(1)),
                        TruthSpan.of(fields.get(2)),
                        choices(fields.get(3)),
                        choices(fields.get(4))));
            default -> throw new IllegalArgumentException(fields.toString());
        }
    }

    private static List<String> choices(String field) {
        return Stream.of(field.split("\\|"))
                .map(each -> each.equals(NONE) ? "" : each)
                .toList();
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
