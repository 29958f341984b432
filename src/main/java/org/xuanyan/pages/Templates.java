package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;

/**
 * Fills the templates. Each is given {@code site}, {@code here} (its own address) and one view; a name that none of
 * them has is an error.
 *
 * <ul>
 *   <li>{@code {{ say("count.events", number) }}} says something in the language of the page; see {@link PageMessages}.
 *   <li>{@code {{ route | link }}} writes the way from this page to another in the same language, or to a file.
 *   <li>{@code {{ route | address }}} writes the full address where {@code baseUrl} is known, else the way.
 *   <li>{@code {{ route | permanent }}} writes the address to be cited, which is that at the root, likewise.
 *   <li>{@code {{ value | html }}} prints markup as it is, {@code {{ value | prose }}} that of an editor.
 *   <li>{@code {{ words | lang(language) }}} marks words of another language than that of the page, and {@code <p{{
 *       lang(language) }}>} or, inside an element of another language, {@code <p{{ lang(language, around) }}>} an element.
 * </ul>
 *
 * <p>They work in macros, too. Neither the indentation of a line is printed nor a line break directly after a Pebble tag,
 * such as the empty comment {@code {##}}.
 */
final class Templates {

    private static final String ENDING = ".peb";
    private static final String SITE_FOLDER = "site/";

    private final TemplateEngine engine;
    private final SiteLocale locale;
    private final Problems problems;

    Templates(TemplateEngine engine, SiteLocale locale, Problems problems) {
        this.engine = engine;
        this.locale = locale;
        this.problems = problems;
    }

    /** Returns the templates below {@code templates/site/}, without folder and ending, e.g. {@code feed.xml}. */
    List<String> sitePages() {
        return engine.names().stream()
                .filter(name -> name.startsWith(SITE_FOLDER) && name.endsWith(ENDING))
                .map(name -> name.substring(SITE_FOLDER.length(), name.length() - ENDING.length()))
                .toList();
    }

    /** Returns the file in which a template stands, or would stand. */
    String file(String template) {
        return engine.file(template);
    }

    /** Returns a page of {@code templates/site/}, not made yet. */
    Output sitePage(String name, Route here, Supplier<Object> view) {
        String template = SITE_FOLDER + name + ENDING;
        return output(template, here, engine.file(template), () -> Map.of("collection", view.get()));
    }

    /**
     * Returns a page or file, not made yet.
     *
     * @param template path below {@code templates/}
     * @param here the address of the page at the root; in another language it is written below its folder
     * @param madeFrom the file to mend if something is wrong with it
     * @param views by the names that the template uses
     */
    Output output(String template, Route here, String madeFrom, Supplier<Map<String, Object>> views) {
        return new Output(locale.place(here).file(), madeFrom, () -> fill(template, here, views.get()));
    }

    private byte[] fill(String template, Route here, Map<String, Object> views) {
        Map<String, Object> context = new TreeMap<>(views);
        context.put(TemplateLanguage.HERE, here);
        context.put(TemplateLanguage.LOCALE, locale);
        context.put("site", SiteView.of(locale, here));
        return engine.fill(template, context, problems);
    }
}
