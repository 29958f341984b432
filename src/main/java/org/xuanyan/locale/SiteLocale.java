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
 * The site in one language of its interface: its content, its messages, and the folder of its pages. Everywhere else a
 * route is that of the first language, at the root; only here it becomes the route below the folder of a language.
 *
 * @param folder below which its pages stand, e.g. {@code en/}; empty for the first language
 * @param languages all languages in which the site is published; the pages of the first stand at the root
 */
public record SiteLocale(
        CrossReferences index, PageMessages messages, String folder, List<InterfaceLanguage> languages) {

    /**
     * The address in a link or image of an editor's markup, without its fragment; values there are always in quotation
     * marks.
     */
    private static final Pattern LINK = Pattern.compile("(?<= (?:href|src)=\")[^\"#]+");

    /**
     * A language of the interface.
     *
     * @param name of the language in itself, e.g. {@code English}
     * @param folder below which its pages stand
     */
    public record InterfaceLanguage(LanguageTag tag, String name, String folder) {}

    public Corpus corpus() {
        return index.corpus();
    }

    public Site site() {
        return index.corpus().site();
    }

    /** Whether this is the first language, at the root; only there the site also has its data files. */
    public boolean isFirst() {
        return folder.isEmpty();
    }

    /** Returns the name of the series from which the ids of feeds in this language are made. */
    public String seriesOfFeeds() {
        return isFirst() ? site().series() : site().series() + "\n" + messages.language();
    }

    /** Returns the route of a page or feed in this language; another file stands at the root in all languages. */
    public Route place(Route route) {
        return Routes.below(folder, route);
    }

    /** Returns the relative link from one page to another, or to a file. */
    public String link(Route here, Route target) {
        return place(here).linkTo(place(target));
    }

    /**
     * Returns an editor's markup with links that are right in this language. Links are relative, so those between pages
     * are right as they are; links to files, and to pages that exist once, get the way up to the root.
     */
    public Html prose(Html html, Route here) {
        return isFirst()
                ? html
                : new Html(LINK.matcher(html.markup()).replaceAll(link -> Matcher.quoteReplacement(moved(link, here))));
    }

    private String moved(MatchResult link, Route here) {
        Route target = here.resolve(link.group());
        return place(target).equals(target) ? link(here, target) : link.group();
    }
}
