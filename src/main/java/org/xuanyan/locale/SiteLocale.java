package org.xuanyan.locale;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Site;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The site in one language of its interface: what is shown, what is said around it, and where its pages stand. Routes
 * are those of the root everywhere; only here they become those below the folder of a language.
 *
 * @param folder below which its pages stand, e.g. {@code en/}; empty for the first language
 * @param languages all in which the site is published, the first at the root
 */
public record SiteLocale(
        CrossReferences index, PageMessages messages, String folder, List<InterfaceLanguage> languages) {

    /** What leads from the words of an editor to somewhere; in such markup, a quotation mark ends a value. */
    private static final Pattern LINK = Pattern.compile("(?<= (?:href|src)=\")[^\"#]+");

    /**
     * A language of the interface.
     *
     * @param name what it calls itself
     * @param folder below which its pages stand
     */
    public record InterfaceLanguage(LanguageTag tag, String name, String folder) {}

    public Corpus corpus() {
        return index.corpus();
    }

    public Site site() {
        return index.corpus().site();
    }

    /** Whether it is the one at the root, which has all that is no page, too. */
    public boolean isFirst() {
        return folder.isEmpty();
    }

    /** Returns where a page stands in this language; a file stands at the root. */
    public Route place(Route route) {
        return Routes.below(folder, route);
    }

    /** Returns what to write into a link on one page that leads to another, or to a file. */
    String link(Route here, Route target) {
        return place(here).linkTo(place(target));
    }

    /**
     * Returns the words of an editor with links that hold in this language. They are relative to the page, so those to
     * other pages do.
     */
    public Html prose(Html html, Route here) {
        return isFirst()
                ? html
                : new Html(LINK.matcher(html.markup()).replaceAll(link -> Matcher.quoteReplacement(moved(link, here))));
    }

    private String moved(MatchResult link, Route here) {
        Route target = here.resolve(link.group());
        return target.isPage() ? link.group() : link(here, target);
    }
}
