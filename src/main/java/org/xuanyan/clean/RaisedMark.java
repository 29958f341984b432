package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells note marks that a web page raises or lowers from exponents and the like: {@code 和平}² from {@code m}². */
final class RaisedMark {

    private static final Pattern UNIT = Pattern.compile("(?<![A-Za-z])[kcdm]?m$");

    private RaisedMark() {}

    /** Returns the kind of a raised or lowered mark; empty if it belongs to the word, as in m2 and CO2. */
    static Optional<Aside.AsideKind> kind(Element element, NoteForm note) {
        String before = Prose.before(element);
        if (before.isEmpty() || !note.matches(element.text().strip())) {
            return Optional.empty();
        }
        char last = before.charAt(before.length() - 1);
        if (isLetter(last)) {
            boolean usual =
                    element.normalName().equals("sub") || UNIT.matcher(before).find();
            return usual ? Optional.empty() : Optional.of(Aside.AsideKind.RAISED);
        }
        boolean bare = Character.isDigit(element.text().strip().charAt(0));
        return Optional.of(Character.isDigit(last) && bare ? Aside.AsideKind.DOUBTFUL_NOTE : Aside.AsideKind.NOTE);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
