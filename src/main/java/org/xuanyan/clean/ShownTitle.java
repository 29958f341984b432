package org.xuanyan.clean;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a web page that shows the title of its text. */
final class ShownTitle {

    /** Elements that may show a title in a language without words for titles. */
    private static final String BLOCKS = "h1, h2, h3, h4, p, div, td, center";

    private static final String OUTSIDE = "nav, aside, footer, form, a";

    /** Shorter words at the beginning of the title of a page may be the name of its site. */
    private static final int SHORTEST = 12;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final Document document;
    private final TitleForm form;

    ShownTitle(Document document, TitleForm form) {
        this.document = document;
        this.form = form;
    }

    /**
     * Returns the element that shows the title: an {@code h1}, or one whose words the title of the page has, too.
     * Without words for titles, what the page names itself after is surer than its first heading.
     */
    Optional<Element> find() {
        if (!form.isKnown()) {
            return namesake().or(this::longestHeading);
        }
        Optional<Element> heading = document.select("h1").stream()
                .filter(each -> form.matches(each.text().strip()))
                .findFirst();
        String name = document.title();
        return heading.or(() -> document.body().select("*").stream()
                .filter(each -> !each.normalName().equals("a")
                        && form.matches(each.ownText().strip()))
                .filter(each -> name.contains(each.ownText().strip()))
                .findFirst());
    }

    /** Returns the element whose words begin or end the title of the page; the longest, as the other may name the site. */
    private Optional<Element> namesake() {
        String name = BLANKS.matcher(document.title()).replaceAll(" ").strip();
        return document.body().select(BLOCKS).stream()
                .filter(each -> each.closest(OUTSIDE) == null)
                .filter(each ->
                        isPart(name, BLANKS.matcher(each.text()).replaceAll(" ").strip()))
                .max(Comparator.comparing((Element each) -> each.text().length())
                        .thenComparing(each -> each.normalName().equals("h1"))
                        .thenComparing(each -> each.parents().size()));
    }

    private static boolean isPart(String name, String words) {
        int length = words.length();
        return length >= SHORTEST
                && (name.regionMatches(true, 0, words, 0, length)
                        || name.regionMatches(true, name.length() - length, words, 0, length));
    }

    private Optional<Element> longestHeading() {
        return document.body().select("h1").stream()
                .filter(each -> each.closest(OUTSIDE) == null && each.hasText())
                .max(Comparator.comparing(each -> each.text().length()));
    }
}
