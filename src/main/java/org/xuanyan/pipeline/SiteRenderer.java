package org.xuanyan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.export.DataExporter;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.pages.PageRenderer;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceText;

/** Turns the collection into files: pages in each language of the interface, data, static files. */
public final class SiteRenderer {

    private final PageRenderer pages = new PageRenderer();

    /** Makes everything that depends on no file, so that it can be done while the files are read. */
    SiteRenderer() {
        DataExporter.prepare();
    }

    /**
     * Returns every file of the site, none of them made yet, so that they can be made one after another and by several
     * threads. Of two files with one address the later is to blame: what editors write, not what belongs to the program.
     *
     * @param templates path below {@code templates/} → text
     * @param messages what the pages say, by language
     * @param problems receives what is wrong with a template
     */
    List<Output> outputs(
            Corpus corpus,
            Map<String, SourceText> templates,
            Map<LanguageTag, MessageCatalog> messages,
            Problems problems) {
        pages.addTemplates(templates);
        List<SiteLocale> locales = locales(new CrossReferences(corpus), messages, problems);
        return Stream.of(
                        locales.stream().flatMap(each -> pages.programPages(each, problems)),
                        DataExporter.outputs(locales.get(0)),
                        corpus.assets().stream().map(each -> new Output(each.path(), each.file(), each::bytes)),
                        locales.stream().flatMap(each -> pages.contentPages(each, problems)))
                .flatMap(each -> each)
                .toList();
    }

    /** Returns one locale for each language of the interface, that at the root first. */
    private static List<SiteLocale> locales(
            CrossReferences index, Map<LanguageTag, MessageCatalog> messages, Problems problems) {
        List<LanguageTag> tags = index.corpus().site().interfaces();
        List<SiteLocale.InterfaceLanguage> languages = new ArrayList<>();
        List<PageMessages> spoken = new ArrayList<>();
        for (LanguageTag tag : tags) {
            spoken.add(new PageMessages(messages.get(tag), problems));
            String name = spoken.get(spoken.size() - 1).say("language");
            languages.add(new SiteLocale.InterfaceLanguage(tag, name, languages.isEmpty() ? "" : Routes.folder(tag)));
        }
        return IntStream.range(0, tags.size())
                .mapToObj(i ->
                        new SiteLocale(index, spoken.get(i), languages.get(i).folder(), languages))
                .toList();
    }
}
