package org.xuanyan.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Html;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

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
    private static final String HERE = "here";
    private static final String ESCAPING = "markup";

    private final Corpus corpus;
    private final Map<String, SourceText> sources;
    private final Problems problems;
    private final PebbleEngine engine;

    Templates(Corpus corpus, Map<String, SourceText> sources, Problems problems) {
        this.corpus = corpus;
        this.sources = new TreeMap<>(sources);
        this.problems = problems;
        MemoryLoader loader = new MemoryLoader();
        sources.forEach((name, source) -> loader.addTemplate(name, source.text()));
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .addEscapingStrategy(ESCAPING, Escaping::escape)
                .defaultEscapingStrategy(ESCAPING)
                .defaultLocale(Locale.ROOT)
                .extension(new Filters(corpus.site().baseUrl()))
                .build();
    }

    /** Returns the templates below {@code templates/site/}, without folder and ending, e.g. {@code feed.xml}. */
    List<String> sitePages() {
        return sources.keySet().stream()
                .filter(name -> name.startsWith(SITE_FOLDER) && name.endsWith(ENDING))
                .map(name -> name.substring(SITE_FOLDER.length(), name.length() - ENDING.length()))
                .toList();
    }

    /** Returns a page of {@code templates/site/}, not made yet. */
    Output sitePage(String name, Route here, Supplier<Object> view) {
        String template = SITE_FOLDER + name + ENDING;
        String madeFrom = sources.get(template).file();
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
        context.put(HERE, here);
        context.put("site", SiteView.of(corpus, here));
        StringWriter html = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(html, context);
        } catch (PebbleException e) {
            report(template, e);
            return new byte[0];
        } catch (StackOverflowError e) {
            report(template, new PebbleException(e, "it includes or extends itself", 1, template));
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (html.toString().isBlank()) {
            report(template, new PebbleException(null, "it makes nothing", 1, template));
            return new byte[0];
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void report(String template, PebbleException e) {
        SourceText source = sources.get(Optional.ofNullable(e.getFileName()).orElse(template));
        int line = Math.max(1, Optional.ofNullable(e.getLineNumber()).orElse(1));
        problems.error(
                new SourceSpan(source == null ? "templates/" + template : source.file(), line, 1, 0),
                "the template cannot be filled: "
                        + String.valueOf(e.getPebbleMessage()).strip(),
                "compare it with the views in src/main/java/org/xuanyan/render");
    }

    /** What our templates can do beyond Pebble. */
    private static final class Filters extends AbstractExtension {

        private final Optional<URI> baseUrl;

        private Filters(Optional<URI> baseUrl) {
            this.baseUrl = baseUrl;
        }

        @Override
        public Map<String, Filter> getFilters() {
            return Map.of(
                    "link", new RouteFilter(Route::linkTo),
                    "address", new RouteFilter(this::address),
                    "html", new HtmlFilter());
        }

        private String address(Route here, String target) {
            return baseUrl.map(base -> Routes.absolute(base, new Route(target)).toString())
                    .orElseGet(() -> here.linkTo(target));
        }
    }

    /** Writes an address as seen from the page that is being made. */
    private record RouteFilter(Way way) implements Filter {

        private interface Way {
            String from(Route here, String target);
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            String target = input instanceof Route route ? route.path() : String.valueOf(input);
            try {
                return way.from((Route) context.getVariable(HERE), target);
            } catch (IllegalArgumentException e) {
                throw new PebbleException(e, e.getMessage(), line, self.getName());
            }
        }
    }

    /** Prints markup as it is; the only way into a page past the escaping, and open to {@link Html} alone. */
    private static final class HtmlFilter implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            if (input instanceof Html html) {
                return new SafeString(html.markup());
            }
            throw new PebbleException(null, "html prints markup only, not other values", line, self.getName());
        }
    }
}
