package org.xuanyan.collate;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from words of a copy what shows by itself that it is not text: the lines of others, and addresses of links. */
final class OwnWords {

    /** In characters; a line that is shorter than the longest one by more does not go on in the next line. */
    private static final int RAGGED = 4;

    private static final String ADDRESS = "\\(\\s*<?(?:https?://|www\\.|mailto:)[^()\\s]*(?:\\s+\"[^\"]*\")?\\s*\\)";

    /** A link of Markdown: {@code [words](https://example.org/)}. */
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]{0,80})\\]" + ADDRESS);

    /** What stands before the words of such a link, or of a picture. */
    private static final Pattern LINK_OPENING = Pattern.compile("!?\\[");

    /** What stands after the words of such a link. */
    private static final Pattern LINK_END = Pattern.compile("\\]?" + ADDRESS);

    private final TextLikeness likeness;
    private final boolean hardWrapped;

    /** Makes a reader for a copy; {@code hardWrapped} if a line end does not separate its paragraphs. */
    OwnWords(TextLikeness likeness, boolean hardWrapped) {
        this.likeness = likeness;
        this.hardWrapped = hardWrapped;
    }

    /** Whether words are a link of Markdown, or the end of one. */
    static boolean areLink(String words) {
        return LINK.matcher(words).matches() || LINK_END.matcher(words).matches();
    }

    /** Whether words are only what stands before the words of a link. */
    static boolean areLinkOpening(String words) {
        return LINK_OPENING.matcher(words).matches();
    }

    /** Returns a link of Markdown, whose first group is its words; empty for anything else. */
    static Optional<MatchResult> link(String words) {
        Matcher link = LINK.matcher(words);
        return link.matches() ? Optional.of(link.toMatchResult()) : Optional.empty();
    }

    /** Returns a passage with the words of its links instead of the links. */
    static String withoutLinks(String passage) {
        return LINK.matcher(passage).replaceAll("$1");
    }

    /** Whether a line begins with a link of Markdown. */
    static boolean beginLink(String line) {
        return LINK.matcher(line).lookingAt();
    }

    /** Returns the start of a link of Markdown that ends words; their length if they do not end with one. */
    static int linkStart(String words) {
        return LINK.matcher(words)
                .results()
                .filter(link -> link.end() == words.stripTrailing().length())
                .mapToInt(link -> link.start())
                .findFirst()
                .orElse(words.length());
    }

    /** Returns a passage without the lines that somebody else added and without addresses; each line ends with \n. */
    String of(String passage) {
        List<String> lines = LINK_END.matcher(passage)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder own = new StringBuilder();
        for (int i = 0, next; i < lines.size(); i = next) {
            StringBuilder line = new StringBuilder(lines.get(i));
            for (next = i + 1; next < lines.size() && goesOn(lines.get(next - 1), longest); next++) {
                line.append(lines.get(next));
            }
            own.append(likeness.isByOthers(line.toString()) ? "" : line.append('\n'));
        }
        return own.toString();
    }

    private boolean goesOn(String line, int longest) {
        return hardWrapped && !Sentences.endBefore(line, line.length()) && line.length() + RAGGED >= longest;
    }
}
