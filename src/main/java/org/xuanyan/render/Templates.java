package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.xuanyan.model.Corpus;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;

/**
 * Fills the templates. Each is given {@code site}, {@code here} (its own address) and one view; a name that none of
 * them has is an error.
 *
 * <ul>
 *   <li>{@code {{ route | link }}} writes the way from this page to another.
 *   <li>{@code {{ route | address }}} writes the permanent address where {@code baseUrl} is known, else the way.
 *   <li>{@code {{ value | html }}} prints markup as it is.
 * </ul>
 */
final class Templates {

    private static final String ENDING = ".peb";
    private static final String SITE_FOLDER = "site/";

    private final TemplateEngine engine;
    private final Corpus corpus;
    private final Problems problems;

    Templates(TemplateEngine engine, Corpus corpus, Problems problems) {
        this.engine = engine;
        this.corpus = corpus;
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
        String madeFrom = engine.file(template);
        return new Output(here.file(), madeFrom, () -> fill(template, here, Map.of("collection", view.get())));
    }

    /**
     * Fills a template.
     *
     * @param template path below {@code templates/}
     * @param here the address of the page
     * @param views by the names that the template uses
     * @return UTF-8; nothing, with the reason reported, if the template has a fault
     */
    byte[] fill(String template, Route here, Map<String, Object> views) {
        Map<String, Object> context = new TreeMap<>(views);
        context.put(TemplateEngine.HERE, here);
        context.put("site", SiteView.of(corpus, here));
        context.put(TemplateEngine.BASE_URL, corpus.site().baseUrl());
        return engine.fill(template, context, problems);
    }
}
