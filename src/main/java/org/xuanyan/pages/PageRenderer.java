package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Format;
import org.xuanyan.site.FormerPage;
import org.xuanyan.site.Output;
import org.xuanyan.text.Lazy;
import org.xuanyan.text.SourceText;

/** Turns the collection into pages, once for each language of the interface. */
public final class PageRenderer {

    private final TemplateEngine engine;

    /**
     * Takes the templates.
     *
     * @param templates path below {@code templates/} → text
     */
    public PageRenderer(Map<String, SourceText> templates) {
        engine = TemplateEngine.of(templates);
    }

    /** Prepares what does not depend on templates, because loading the library takes a good part of a short run. */
    public static void prepare() {
        TemplateEngine.prepare();
    }

    /** Reports templates that no page needs, and those that include themselves. */
    public void checkTemplates(Problems problems) {
        engine.check(problems);
    }

    /**
     * Returns the kinds of pages and feeds that the program makes from the collection.
     *
     * @param problems receives faults of templates
     */
    public List<Format> programPages(SiteLocale locale, Problems problems) {
        Templates templates = new Templates(engine, List.of(locale), problems);
        Supplier<TreatyIndexView> index = new Lazy<>(() -> TreatyIndexView.of(locale));
        return List.of(
                new SitePages(locale, templates, index),
                new DeclarationListPages(locale, templates),
                new TreatyIndexPages(locale, templates, index),
                new TimelinePages(locale, templates),
                new DeclarationPages(locale, templates),
                new SourcesPages(locale, templates),
                new TreatyPages(locale, templates),
                new PassageIndexPages(locale, templates),
                new StatePages(locale, templates));
    }

    /**
     * Returns the kinds of pages and feeds that exist once for all languages.
     *
     * @param locales the language at the root is first
     * @param problems receives faults of templates
     */
    public List<Format> sharedPages(List<SiteLocale> locales, Problems problems) {
        Templates templates = new Templates(engine, locales, problems);
        return List.of(
                new MissingPage(locales, templates),
                new TreatyFeeds(locales, templates),
                new PairPages(locales, templates),
                new PassagePages(locales, templates),
                new ParagraphPages(locales, templates));
    }

    /**
     * Returns the pages at published addresses that have no other page any more, not made yet.
     *
     * @param former all of them
     */
    public Stream<Output> formerPages(SiteLocale locale, Supplier<List<FormerPage>> former, Problems problems) {
        return new FormerAddressPages(locale, new Templates(engine, List.of(locale), problems), former).outputs();
    }

    /** Returns the pages of {@code content/pages/}, not made yet. */
    public Stream<Output> contentPages(SiteLocale locale, Problems problems) {
        return new ContentPages(locale, new Templates(engine, List.of(locale), problems)).outputs();
    }
}
