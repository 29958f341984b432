package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The instruments that one declaration cites.
 *
 * @param count how many
 * @param adopted instruments that the declaration itself adopts, approves, signs or issues, in reading order
 * @param cited all others, in reading order
 */
record CitedView(int count, List<CitedInstrument> adopted, List<CitedInstrument> cited) {

    /** One instrument with the paragraphs that cite it. */
    record CitedInstrument(NameInLanguage name, Route route, List<CitedPlace> places) {}

    /**
     * A paragraph.
     *
     * @param number as references name it
     */
    record CitedPlace(Route route, ParagraphName number) {}

    static CitedView of(Declaration declaration, SiteLocale locale) {
        Map<TreatyId, List<CitedPlace>> places = new LinkedHashMap<>();
        Map<TreatyId, Boolean> adopted = new TreeMap<>();
        for (Paragraph paragraph : declaration.paragraphs()) {
            for (Citation citation : paragraph.citations()) {
                CitedPlace place =
                        new CitedPlace(Routes.anchor(declaration.metadata().slug(), paragraph.id()), paragraph.name());
                List<CitedPlace> own = places.computeIfAbsent(citation.treaty(), id -> new ArrayList<>());
                if (own.isEmpty() || !own.get(own.size() - 1).equals(place)) {
                    own.add(place);
                }
                adopted.merge(citation.treaty(), citation.adopted(), Boolean::logicalOr);
            }
        }
        List<CitedInstrument> adoptedInstruments = new ArrayList<>();
        List<CitedInstrument> otherInstruments = new ArrayList<>();
        places.forEach((id, own) -> {
            CitedInstrument entry =
                    new CitedInstrument(TreatyMessages.name(locale.index().treaty(id), locale), Routes.treaty(id), own);
            (adopted.get(id) ? adoptedInstruments : otherInstruments).add(entry);
        });
        return new CitedView(places.size(), adoptedInstruments, otherInstruments);
    }
}
