package org.xuanyan.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xuanyan.locale.Escaping;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.LastResult;
import org.xuanyan.text.Lazy;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Fills templates with Pebble, which parses each when it is first needed. */
final class TemplateEngine {

    private static final String ESCAPING = "markup";
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

    private static final LastResult<Map<String, SourceText>, TemplateEngine> LAST =
            new LastResult<>(TemplateEngine::new);

    private final Map<String, SourceText> sources;
    private final Lazy<TemplateUses> uses;
    private final MemoryLoader loader = new MemoryLoader();
    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .addEscapingStrategy(ESCAPING, Escaping::escape)
            .defaultEscapingStrategy(ESCAPING)
            .defaultLocale(Locale.ROOT)
            .extension(new TemplateLanguage())
            .build();

    private TemplateEngine(Map<String, SourceText> templates) {
        sources = new TreeMap<>(templates);
        uses = new Lazy<>(() -> new TemplateUses(sources));
        sources.forEach((name, template) -> loader.addTemplate(name, printed(template.text())));
    }

    /** Returns what is printed of a template: no indentation, and characters for the names of spaces, which are longer. */
    private static String printed(String template) {
        String lines = INDENTATION.matcher(template).replaceAll("");
        return lines.replace("&ensp;", "\u2002").replace("&emsp;", "\u2003");
    }

    /**
     * Returns the engine for templates, with what it has parsed if they are those of the last call. The indentation of
     * lines is not printed.
     *
     * @param templates path → text
     */
    static TemplateEngine of(Map<String, SourceText> templates) {
        return LAST.of(templates);
    }

    /** Loads the classes of the engine. */
    static void prepare() {
        new TemplateEngine(Map.of());
    }

    /** Reports templates that no page needs, those that include themselves, and faults in the form of any, whether or not it is filled. */
    void check(Problems problems) {
        uses.get().check(problems);
        for (String name : sources.keySet()) {
            if (name.endsWith(TemplateUses.ENDING)) {
                try {
                    engine.getTemplate(name);
                } catch (PebbleException e) {
                    report(name, e, problems);
                }
            }
        }
    }

    /** Returns the paths of all templates, in order. */
    Set<String> names() {
        return sources.keySet();
    }

    /** Returns the file of a template, or the file in which a missing template would be. */
    String file(String template) {
        SourceText source = sources.get(template);
        return source == null ? "templates/" + template : source.file();
    }

    /**
     * Fills a template.
     *
     * @param context name in the template → value
     * @param budget what it may cost
     * @param problems receives faults of the template
     * @return in UTF-8; empty if the template has a fault, which is reported
     */
    byte[] fill(String template, Map<String, Object> context, TemplateBudget budget, Problems problems) {
        StringBuilder html = new StringBuilder();
        try {
            engine.getTemplate(template).evaluate(budget.writer(html, template), context);
        } catch (TemplateBudget.SpentException e) {
            problems.report(Code.ENDLESS_TEMPLATE, place(template, e), context.get(TemplateLanguage.HERE));
            return new byte[0];
        } catch (PebbleException e) {
            report(template, e, problems);
            return new byte[0];
        } catch (StackOverflowError e) {
            problems.report(Code.RECURSIVE_TEMPLATE, SourceSpan.startOf(file(template)));
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (html.toString().isBlank()) {
            problems.report(Code.EMPTY_TEMPLATE, SourceSpan.startOf(file(template)));
            return new byte[0];
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void report(String template, PebbleException e, Problems problems) {
        problems.report(
                Code.BROKEN_TEMPLATE,
                place(template, e),
                String.valueOf(e.getPebbleMessage()).strip());
    }

    private SourceSpan place(String template, PebbleException e) {
        String file = file(Optional.ofNullable(e.getFileName()).orElse(template));
        return new SourceSpan(
                file, Math.max(1, Optional.ofNullable(e.getLineNumber()).orElse(1)), 1, 0);
    }
}
