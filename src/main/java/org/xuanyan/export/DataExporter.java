package org.xuanyan.export;

import java.util.List;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.site.Format;
import org.xuanyan.text.Json;

/** Turns the collection into data: JSON, CSV, iCalendar, files for reference managers, texts and books, raw copies. */
public final class DataExporter {

    private DataExporter() {}

    /**
     * Prepares the JSON writers before any file is read, because loading the libraries takes most of the time of a
     * short run.
     */
    public static void prepare() {
        Json.prepare(
                DeclarationListData.ListJson.class,
                DeclarationData.DeclarationJson.class,
                SourceData.SourcesJson.class,
                TreatyData.TreatiesJson.class,
                TimelineData.TimelineJson.class,
                AnchorsData.AnchorsJson.class,
                KinData.KinJson.class,
                PassageData.PassagesJson.class,
                PairData.PairJson.class,
                ComparisonCharacters.CharactersJson.class,
                StateData.StatesJson.class);
    }

    /**
     * Returns the formats of the data. Each file exists once, not in every language.
     *
     * @param locales the languages of the interface; the files take their messages from the first
     */
    public static List<Format> formats(List<SiteLocale> locales) {
        SiteLocale locale = locales.get(0);
        CrossReferences index = locale.index();
        Corpus corpus = locale.corpus();
        return List.of(
                new DeclarationListData(corpus),
                new DeclarationData(corpus),
                new ReferenceFiles(corpus),
                new SourceData(corpus),
                new RawCopies(corpus),
                new TreatyData(index),
                new TreatyMatrix(index),
                new AnchorsData(corpus),
                new KinData(corpus),
                new PassageData(corpus),
                new PairData(corpus),
                new ComparisonCharacters(corpus),
                new StateData(corpus),
                new CopyingData(locales),
                new TimelineData(index),
                new TimelineTable(index),
                new TimelineCalendar(locales),
                new TextFiles(locale),
                new CollectionFiles(locale),
                new CardFiles(locale),
                SearchData.format(index));
    }
}
