package org.xuanyan.citation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.FoundCitation;

/**
 * A line of a table of citations: {@code id words stance…verb}, with + after the verb if the text itself adopts the
 * instrument.
 *
 * <ul>
 *   <li>{@code ?} for an id: the instrument has no entry; {@code ~} after an id: it is inferred
 *   <li>{@code *} for the verb: any or none; {@code !}: any, but one; {@code |}: between verbs that are equally right
 *   <li>{@code ||} between lines that are equally right
 *   <li>a line in round brackets: may lack
 * </ul>
 */
record ExpectedCitation(String line, boolean optional, List<Choice> choices) {

    /** One of the readings that are equally right. */
    private record Choice(String words, List<String> verbs, boolean adopted) {

        static Choice of(String line) {
            boolean adopted = line.endsWith("+");
            String plain = adopted ? line.substring(0, line.length() - 1) : line;
            int bar = plain.indexOf('|');
            int space = plain.lastIndexOf(' ', bar < 0 ? plain.length() : bar);
            String last = plain.substring(space + 1);
            boolean open = bar >= 0 || last.equals("*") || last.equals("!");
            return open
                    ? new Choice(plain.substring(0, space), Arrays.asList(last.split("\\|")), adopted)
                    : new Choice(plain, List.of(), adopted);
        }

        boolean matches(FoundCitation found) {
            if (found.adopted() != adopted) {
                return false;
            }
            if (verbs.isEmpty()) {
                return words.equals((found.words() + " " + found.verb()).strip());
            }
            return words.equals(found.words())
                    && (verbs.contains("*")
                            || verbs.contains("!") && !found.verb().isEmpty()
                            || verbs.contains(found.verb()));
        }
    }

    static ExpectedCitation of(String line) {
        boolean optional = line.startsWith("(") && line.endsWith(")");
        String plain = optional ? line.substring(1, line.length() - 1) : line;
        return new ExpectedCitation(
                line,
                optional,
                Stream.of(plain.split(" \\|\\| ")).map(Choice::of).toList());
    }

    boolean matches(FoundCitation found) {
        return choices.stream().anyMatch(choice -> choice.matches(found));
    }
}
