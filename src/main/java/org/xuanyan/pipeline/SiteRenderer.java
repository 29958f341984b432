package org.xuanyan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.xuanyan.export.DataExporter;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.pages.PageRenderer;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Format;
import org.xuanyan.site.FormerPage;
import org.xuanyan.site.FormerPages;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Lazy;

/** Turns the collection into files: pages in each language of the interface, data, static files. */
public final class SiteRenderer {

    /** Prepares everything that does not depend on files, so that it can be done while they are read. */
    SiteRenderer() {
        DataExporter.prepare();
        PageRenderer.prepare();
    }

    /**
     * Returns the formats of the site in their order. No file is rendered yet, so that several threads can render them
     * one by one. If two files have the same address, the later one is reported: content comes last, so that an editor's file is reported
     * and not a page of the program.
     *
     * @param problems receives the errors in templates
     */
    List<Format> formats(Stages stages, Problems problems) {
        Corpus corpus = stages.corpus();
        PageRenderer pages = new PageRenderer(stages.templates());
        pages.checkTemplates(problems);
        List<SiteLocale> locales = locales(new CrossReferences(corpus), stages.messages(), problems);
        List<Format> formats = new ArrayList<>();
        locales.forEach(each -> formats.addAll(pages.programPages(each, problems)));
        formats.addAll(pages.sharedPages(locales, problems));
        formats.addAll(DataExporter.formats(locales));
        formats.add(() -> corpus.assets().stream().map(each -> new Output(each.path(), each.file(), each::bytes)));
        locales.forEach(each -> formats.add(() -> pages.contentPages(each, problems)));
        List<Format> all = List.copyOf(formats);
        formats.add(() -> FormerPages.files(corpus, stages.register(), stages.moved(), all));
        Supplier<List<FormerPage>> former =
                new Lazy<>(() -> FormerPages.of(corpus, stages.register(), stages.moved(), all));
        locales.forEach(each -> formats.add(() -> pages.formerPages(each, former, problems)));
        return formats;
    }

    /** Returns a locale for each language of the interface; the one at the root is first. */
    private static List<SiteLocale> locales(
            CrossReferences index, Map<LanguageTag, MessageCatalog> messages, Problems problems) {
        List<LanguageTag> tags = index.corpus().site().interfaces();
        List<SiteLocale.InterfaceLanguage> languages = new ArrayList<>();
        List<PageMessages> pageMessages = new ArrayList<>();
        for (LanguageTag tag : tags) {
            pageMessages.add(new PageMessages(messages.get(tag), problems));
            String name = pageMessages.get(pageMessages.size() - 1).say("language");
            languages.add(new SiteLocale.InterfaceLanguage(tag, name, languages.isEmpty() ? "" : Routes.folder(tag)));
        }
        return IntStream.range(0, tags.size())
                .mapToObj(i -> new SiteLocale(
                        index, pageMessages.get(i), languages.get(i).folder(), languages))
                .toList();
    }
}
