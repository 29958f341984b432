package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * Every id that was ever published, {@code /declarations/<slug>/anchors.json}, with the quote by which a paragraph can be
 * found again (a TextQuoteSelector of the W3C Web Annotation model); {@code /anchors.json} lists these files.
 */
final class AnchorsData implements Format {

    /** In characters of the neighbouring paragraphs; so much tells a paragraph from others with the same text. */
    private static final int CONTEXT = 32;

    private final Corpus corpus;

    AnchorsData(Corpus corpus) {
        this.corpus = corpus;
    }

    private record AnchorsIndexJson(List<AnchorsFileJson> declarations) {}

    /**
     * A file of ids.
     *
     * @param file relative to the index
     */
    private record AnchorsFileJson(Slug declaration, String file) {}

    record AnchorsJson(Slug declaration, List<AnchorJson> anchors) {}

    private record AnchorJson(
            AnchorId id,
            String status,
            List<AnchorId> targets,
            String edition,
            String fingerprint,
            Optional<String> reason,
            Optional<QuoteJson> quote) {}

    private record QuoteJson(String type, String prefix, String exact, String suffix) {}

    @Override
    public Stream<Output> outputs() {
        Output index = new Output(
                Routes.ANCHORS_DATA.file(),
                corpus.site().file(),
                () -> Json.bytes(new AnchorsIndexJson(corpus.declarations().stream()
                        .map(each -> each.metadata().slug())
                        .map(each -> new AnchorsFileJson(each, Routes.ANCHORS_DATA.linkTo(Routes.anchorsData(each))))
                        .toList())));
        return Stream.concat(
                Stream.of(index),
                corpus.declarations().stream()
                        .map(each -> new Output(
                                Routes.anchorsData(each.metadata().slug()).file(),
                                each.metadata().file(),
                                () -> Json.bytes(declaration(each)))));
    }

    private static AnchorsJson declaration(Declaration declaration) {
        Ledger ledger = declaration.anchors().complete();
        Map<AnchorId, Ledger.Row> current = ledger.current();
        Map<AnchorId, QuoteJson> quotes = quotes(declaration.paragraphs());
        List<AnchorId> ids = new ArrayList<>(current.keySet());
        ids.removeIf(AnchorId::isParagraph);
        ids.addAll(ledger.order());
        return new AnchorsJson(
                declaration.metadata().slug(),
                ids.stream().map(id -> anchor(current.get(id), quotes)).toList());
    }

    private static AnchorJson anchor(Ledger.Row row, Map<AnchorId, QuoteJson> quotes) {
        return new AnchorJson(
                row.id(),
                row.status().key(),
                row.targets(),
                row.edition(),
                row.fingerprint(),
                Optional.of(row.reason()).filter(reason -> !reason.isEmpty()),
                Optional.ofNullable(quotes.get(row.id())));
    }

    private static Map<AnchorId, QuoteJson> quotes(List<Paragraph> paragraphs) {
        Map<AnchorId, QuoteJson> quotes = new TreeMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String before = i == 0 ? "" : paragraphs.get(i - 1).text();
            String after =
                    i + 1 == paragraphs.size() ? "" : paragraphs.get(i + 1).text();
            quotes.put(
                    paragraphs.get(i).id(),
                    new QuoteJson(
                            "TextQuoteSelector", last(before), paragraphs.get(i).text(), first(after)));
        }
        return quotes;
    }

    private static String first(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= CONTEXT ? text : text.substring(0, text.offsetByCodePoints(0, CONTEXT));
    }

    private static String last(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= CONTEXT ? text : text.substring(text.offsetByCodePoints(text.length(), -CONTEXT));
    }
}
