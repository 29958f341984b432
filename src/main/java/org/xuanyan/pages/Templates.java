package org.xuanyan.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Html;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.text.Lazy;

/**
 * Fills the templates. Each gets {@code site}, {@code here} (the route of its page) and a view; any other name in it
 * is an error. A page that exists once gets {@code locales}, the languages that it speaks, and {@code sites}, the site in each of
 * them; any other page has only its own.
 *
 * <ul>
 *   <li>{@code {{ say("count.events", number) }}} writes a message in the language of the page; see {@link PageMessages}.
 *   <li>{@code {{ route | link }}} writes the link from this page to another in the same language, or to a file.
 *   <li>{@code {{ route | address }}} writes the full address if {@code baseUrl} is known, otherwise the link.
 *   <li>{@code {{ route | permanent }}} writes the address to cite, at the root, in the same way.
 *   <li>{@code {{ value | html }}} prints markup without escaping, {@code {{ value | prose }}} the markup of an editor.
 *   <li>{@code {{ words | lang(language) }}} marks words that are not in the language of the page. An element is marked by
 *       {@code <p{{ lang(language) }}>}, inside an element of another language {@code <p{{ lang(language, around) }}>}.
 * </ul>
 *
 * <p>All of them work in macros, too. Inside a loop whose variable is {@code locale}, they use the language of that
 * {@link SiteLocale}. Indentation is not printed, nor is a line break directly after a Pebble tag,
 * such as the empty comment {@code {##}}.
 */
final class Templates {

    private static final String ENDING = ".peb";
    private static final String SITE_FOLDER = "site/";

    private final TemplateEngine engine;
    private final SiteLocale locale;
    private final Problems problems;
    private final Supplier<List<LocalizedSite>> sites;

    /** Templates that had no end on one page, and are not tried on others. */
    private final Set<String> endless = ConcurrentHashMap.newKeySet();

    /**
     * Takes the languages that each page speaks.
     *
     * @param locales one, or, for pages that exist once, all languages of the interface; the first is that of the page
     * @param problems receives faults of templates
     */
    Templates(TemplateEngine engine, List<SiteLocale> locales, Problems problems) {
        this.engine = engine;
        this.locale = locales.get(0);
        this.problems = problems;
        this.sites = new Lazy<>(() -> locales.stream()
                .map(each -> new LocalizedSite(each, SiteView.of(each)))
                .toList());
    }

    /** The site in one language, as the front page shows it. */
    private record LocalizedSite(SiteLocale locale, SiteView view) {}

    /** Returns the names of the templates below {@code templates/site/}, without folder and {@code .peb}. */
    List<String> sitePages() {
        return engine.names().stream()
                .filter(name -> name.startsWith(SITE_FOLDER) && name.endsWith(ENDING))
                .map(name -> name.substring(SITE_FOLDER.length(), name.length() - ENDING.length()))
                .toList();
    }

    /** Returns the file of a template, or the file in which a missing template would be. */
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
     * @param here the route of the page at the root; in another language the page is written below the folder of the
     *     language
     * @param madeFrom the content file or template to correct if something is wrong with the page
     * @param views name in the template → view
     */
    Output output(String template, Route here, String madeFrom, Supplier<Map<String, Object>> views) {
        return new Output(locale.place(here).file(), madeFrom, () -> fill(template, withSite(here, views.get())));
    }

    /** Makes a page whose template does not get {@code site}, which costs less; empty if the template has a fault. */
    byte[] bare(String template, Route here, Map<String, Object> views) {
        return fill(template, context(here, views));
    }

    /** Makes a part of a page; empty if the template has a fault. */
    Html part(String template, Route here, Map<String, Object> views) {
        return new Html(new String(fill(template, withSite(here, views)), StandardCharsets.UTF_8));
    }

    private byte[] fill(String template, Map<String, Object> context) {
        if (endless.contains(template)) {
            return new byte[0];
        }
        TemplateBudget budget = new TemplateBudget();
        context.put(TemplateBudget.NAME, budget);
        byte[] page = engine.fill(template, context, budget, problems);
        if (budget.isSpent()) {
            endless.add(template);
        }
        return page;
    }

    private Map<String, Object> withSite(Route here, Map<String, Object> views) {
        Map<String, Object> context = context(here, views);
        List<SiteView> inLanguages = sites.get().stream()
                .map(each -> each.view().at(each.locale(), here))
                .toList();
        context.put("site", inLanguages.get(0));
        context.put("sites", inLanguages);
        context.put("locales", sites.get().stream().map(each -> each.locale()).toList());
        return context;
    }

    private Map<String, Object> context(Route here, Map<String, Object> views) {
        Map<String, Object> context = new TreeMap<>(views);
        context.put(TemplateLanguage.HERE, here);
        context.put(TemplateLanguage.LOCALE, locale);
        return context;
    }
}
