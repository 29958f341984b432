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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.model.Html;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** What fills templates, whatever they are; making it takes a while and needs no file. */
final class TemplateEngine {

    /** The name by which a template knows its own address. */
    static final String HERE = "here";

    /** The name of the address under which the site will be published, an {@code Optional<URI>}. */
    static final String BASE_URL = "baseUrl";

    private static final String ESCAPING = "markup";

    private final Map<String, SourceText> sources = new TreeMap<>();
    private final MemoryLoader loader = new MemoryLoader();
    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .addEscapingStrategy(ESCAPING, Escaping::escape)
            .defaultEscapingStrategy(ESCAPING)
            .defaultLocale(Locale.ROOT)
            .extension(new Filters())
            .build();

    /** Takes the templates; before that it knows none. */
    void add(Map<String, SourceText> templates) {
        sources.putAll(templates);
        templates.forEach((name, template) -> loader.addTemplate(name, template.text()));
    }

    /** Returns the paths of all templates, in order. */
    Set<String> names() {
        return sources.keySet();
    }

    /** Returns the file in which a template stands, or would stand. */
    String file(String template) {
        SourceText source = sources.get(template);
        return source == null ? "templates/" + template : source.file();
    }

    /**
     * Fills a template.
     *
     * @param context by the names that the template uses
     * @param problems receives what is wrong with the template
     * @return UTF-8; nothing, with the reason reported, if the template has a fault
     */
    byte[] fill(String template, Map<String, Object> context, Problems problems) {
        StringWriter html = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(html, context);
        } catch (PebbleException e) {
            report(template, e, problems);
            return new byte[0];
        } catch (StackOverflowError e) {
            report(template, new PebbleException(e, "it includes or extends itself", 1, template), problems);
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (html.toString().isBlank()) {
            report(template, new PebbleException(null, "it makes nothing", 1, template), problems);
            return new byte[0];
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void report(String template, PebbleException e, Problems problems) {
        String file = file(Optional.ofNullable(e.getFileName()).orElse(template));
        int line = Math.max(1, Optional.ofNullable(e.getLineNumber()).orElse(1));
        problems.error(
                new SourceSpan(file, line, 1, 0),
                "the template cannot be filled: "
                        + String.valueOf(e.getPebbleMessage()).strip(),
                "compare it with the views in src/main/java/org/xuanyan/render");
    }

    /** What our templates can do beyond Pebble. */
    private static final class Filters extends AbstractExtension {

        @Override
        public Map<String, Filter> getFilters() {
            return Map.of(
                    "link", new RouteFilter(false),
                    "address", new RouteFilter(true),
                    "html", new HtmlFilter(),
                    "hash", new HashFilter());
        }
    }

    /**
     * Writes an address.
     *
     * @param permanent in full, where {@code baseUrl} is known; else as seen from the page that is being made
     */
    private record RouteFilter(boolean permanent) implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            String target = input instanceof Route route ? route.path() : String.valueOf(input);
            try {
                Optional<?> base = permanent ? (Optional<?>) context.getVariable(BASE_URL) : Optional.empty();
                return base.map(url ->
                                Routes.absolute((URI) url, new Route(target)).toString())
                        .orElseGet(() -> ((Route) context.getVariable(HERE)).linkTo(target));
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

    /** Prints the hash of markup by which a policy lets it stand in the page, e.g. {@code sha256-n4bQ…}. */
    private static final class HashFilter implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            if (!(input instanceof Html html)) {
                throw new PebbleException(null, "hash takes markup only", line, self.getName());
            }
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(html.markup().getBytes(StandardCharsets.UTF_8));
                return "sha256-" + Base64.getEncoder().encodeToString(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
