package org.xuanyan.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.Percent;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.Account;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Source;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The header of an edition in TEI: what it is, from which sources it is made, and how. */
final class TeiHeader {

    private final Declaration declaration;
    private final SiteLocale locale;
    private final Route here;
    private final StringBuilder xml;

    TeiHeader(Declaration declaration, SiteLocale locale, Route here, StringBuilder xml) {
        this.declaration = declaration;
        this.locale = locale;
        this.here = here;
        this.xml = xml;
    }

    void write() {
        Metadata metadata = declaration.metadata();
        xml.append("<teiHeader>\n<fileDesc>\n<titleStmt>");
        element("title", "", metadata.title(), xml);
        locale.site().author().ifPresent(each -> element("author", "", each, xml));
        xml.append("</titleStmt>\n<publicationStmt>");
        element("publisher", "", locale.site().title(), xml);
        element(
                "idno",
                "URN",
                PermanentId.ofDeclaration(
                        locale.site().series(), locale.corpus().former().first(metadata.slug())),
                xml);
        TextHead.of(declaration, locale).address().ifPresent(each -> element("idno", "URL", each, xml));
        xml.append("</publicationStmt>\n");
        damage(metadata);
        sources();
        xml.append("</fileDesc>\n");
        encoding(metadata);
        profile(metadata);
        xml.append("</teiHeader>\n");
    }

    private void damage(Metadata metadata) {
        xml.append("<notesStmt>");
        note(SourceMessages.status(declaration, locale.messages()));
        String policy = SourceMessages.policy(metadata, locale.messages());
        if (!policy.isEmpty()) {
            note(policy);
        }
        metadata.damage().forEach(each -> element("note", "damage", each, xml));
        xml.append("</notesStmt>\n");
    }

    private void note(String words) {
        xml.append("<note");
        attribute("xml:lang", locale.messages().language().toString(), xml);
        xml.append('>').append(Escaping.escape(words)).append("</note>");
    }

    private void sources() {
        xml.append("<sourceDesc>\n");
        if (declaration.metadata().sources().isEmpty()) {
            element("p", "", locale.messages().say("status.without-sources"), xml);
        } else {
            xml.append("<listWit>\n");
            declaration.metadata().sources().forEach(this::witness);
            xml.append("</listWit>\n");
        }
        xml.append("</sourceDesc>\n");
    }

    private void witness(Source source) {
        String file = source.copy().file();
        xml.append("<witness");
        attribute("xml:id", witness(source.id()).substring(1), xml);
        attribute("n", source.completeness().key(), xml);
        xml.append("><ref");
        attribute("target", here.linkTo(Routes.rawCopy(declaration.metadata().slug(), file)), xml);
        xml.append('>').append(Escaping.escape(file)).append("</ref> ");
        element("idno", "SHA-256", source.copy().sha256(), xml);
        declaration.provenance().accounts().stream()
                .filter(each -> each.source().id().equals(source.id()))
                .forEach(each -> xml.append(' ').append(Percent.text(each.coverage())));
        source.description().ifPresent(each -> xml.append(' ').append(Escaping.escape(each)));
        xml.append("</witness>\n");
    }

    /** Returns the pointer to a source; an id of XML must not begin with a digit. */
    static String witness(String source) {
        return "#source-" + source;
    }

    private void encoding(Metadata metadata) {
        xml.append("<encodingDesc>\n<editorialDecl><p");
        attribute("xml:lang", locale.messages().language().toString(), xml);
        String all = here.linkTo(Routes.sourcesData(metadata.slug()));
        xml.append('>')
                .append(Escaping.escape(locale.messages().say("edition.interventions", all)))
                .append("</p>");
        declaration.provenance().accounts().forEach(this::counts);
        xml.append("</editorialDecl>\n");
        if (!declaration.provenance().variants().isEmpty()) {
            xml.append("<variantEncoding method=\"double-end-point\" location=\"external\"/>\n");
        }
        xml.append("</encodingDesc>\n");
    }

    private void counts(Account account) {
        Map<String, Integer> counts = new TreeMap<>();
        account.interventions().stream()
                .map(Intervention::kind)
                .filter(kind -> kind.explanation() == InterventionKind.Explanation.NONE)
                .forEach(kind -> counts.merge(kind.key(), 1, Integer::sum));
        counts.forEach((kind, count) -> {
            xml.append("<normalization");
            attribute("corresp", witness(account.source().id()), xml);
            xml.append('>');
            element("p", "", kind + ": " + count, xml);
            xml.append("</normalization>");
        });
    }

    private void profile(Metadata metadata) {
        xml.append("<profileDesc>\n<creation><date");
        attribute("when", metadata.adopted().toString(), xml);
        xml.append("/>");
        element("placeName", "", metadata.place(), xml);
        xml.append("</creation>\n<langUsage><language");
        attribute("ident", metadata.language().toString(), xml);
        xml.append("/></langUsage>\n</profileDesc>\n");
    }

    /** Appends an attribute with a space before it. */
    static void attribute(String name, String value, StringBuilder xml) {
        xml.append(' ')
                .append(name)
                .append("=\"")
                .append(Escaping.escape(value))
                .append('"');
    }

    /**
     * Appends an element with words.
     *
     * @param type its type; an empty string if it has none
     */
    static void element(String name, String type, String words, StringBuilder xml) {
        xml.append('<').append(name);
        Optional.of(type).filter(each -> !each.isEmpty()).ifPresent(each -> attribute("type", each, xml));
        xml.append('>').append(Escaping.escape(words)).append("</").append(name).append('>');
    }
}
