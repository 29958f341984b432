package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Cards about other pages, as columns beside a text have them: a headline that is a link, often with the first sentences of its
 * article; or a headline, sentences and a day.
 */
final class Teasers {

    /** One of them may be the link to an annex. */
    private static final int SEVERAL = 2;

    private static final String HEADLINES = "h2, h3, h4, h5, h6, dt, b, strong, p, div";

    /** Elements that cannot be a part of a line. */
    private static final String BLOCKS = "h2, h3, h4, h5, h6, p, div";

    /** A link to a place of the same page; {@code #} alone is one that a script leads elsewhere. */
    private static final Pattern INSIDE = Pattern.compile("\\s*#.+");

    private final Forms forms;

    Teasers(Forms forms) {
        this.forms = forms;
    }

    /** Whether an element has several cards about other pages. */
    boolean fill(Element element) {
        return cards(element) >= SEVERAL || days(element) >= SEVERAL;
    }

    /** Returns the number of links around whole cards, and of headlines that are links. */
    private long cards(Element element) {
        return element.select("a[href]").stream()
                .filter(link -> !INSIDE.matcher(link.attr("href")).matches() && link.hasText())
                .filter(link -> link.selectFirst(BLOCKS) != null || isHeadline(link))
                .count();
    }

    /** Whether a link is a whole headline, and not that of an annex. */
    private boolean isHeadline(Element link) {
        Element block = link.closest(HEADLINES);
        String words = link.text().strip();
        return block != null
                && block.text().strip().equals(words)
                && forms.unnumbered().annexWord(words) == 0
                && !forms.heading().opensSection(words)
                && hasProse(block);
    }

    /** Whether sentences stand beside a headline. */
    private boolean hasProse(Element headline) {
        Element box = headline.parent();
        return box != null && Prose.of(box, inner -> inner == headline, forms).isLong();
    }

    /** Returns the number of lines that are the day of an article. */
    private long days(Element element) {
        return Prose.of(element, inner -> false, forms).lines().stream()
                .filter(line -> forms.signed().isDay(line) || forms.metadata().matches(line) && PlainHead.hasYear(line))
                .count();
    }
}
