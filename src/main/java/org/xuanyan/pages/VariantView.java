package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Variant;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A variant: a place where the sources differ.
 *
 * @param number 1-based, in reading order
 * @param letter of its mark in the text: a, b, …, z, aa, …
 * @param kind in words
 * @param block the paragraph or section that contains it
 * @param blockName e.g. {@code 第17段}
 * @param route its entry in the list of variants
 * @param target its mark in the text
 * @param offset of the mark in the text of the block: after the words that differ, or before a lacuna; 0-based, in
 *     UTF-16 code units
 * @param reason given by an editor, or an empty string
 * @param readings one for each source that covers the place
 */
record VariantView(
        int number,
        String letter,
        String kind,
        AnchorId block,
        Html blockName,
        Route route,
        Route target,
        int offset,
        String reason,
        List<ReadingView> readings) {

    /** In UTF-16 code units, before and after a reading. */
    private static final int CONTEXT = 8;

    /** In UTF-16 code units, of a reading; the rest is cut off. */
    private static final int MAX_READING = 40;

    private static final int LETTERS = 26;

    /**
     * The reading of one source.
     *
     * @param words the reading in a {@code mark}, or words of ours in a {@code span}, with the words around it
     * @param adopted whether the reading text has this reading
     */
    record ReadingView(String source, Html words, boolean adopted) {}

    /** Returns the variants of a declaration in reading order. */
    static List<VariantView> of(Declaration declaration, PageMessages messages) {
        LanguageTag language = declaration.metadata().language();
        Ours ours = new Ours(texts(declaration), declaration.names(), language, messages);
        Slug slug = declaration.metadata().slug();
        List<Variant> variants = declaration.provenance().variants();
        List<VariantView> views = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            Context context = Context.of(variants, i, ours.texts().get(variant.block()));
            views.add(new VariantView(
                    i + 1,
                    letter(i + 1),
                    SourceMessages.kind(variant.kind(), messages),
                    variant.block(),
                    ours.name(variant.block()),
                    Routes.variant(slug, i + 1),
                    Routes.variantMark(slug, i + 1),
                    variant.kind() == Variant.VariantKind.LACUNA ? variant.start() : variant.end(),
                    variant.reason(),
                    variant.readings().stream()
                            .map(each -> new ReadingView(
                                    each.source(), context.around(reading(variant, each.text(), ours)), each.printed()))
                            .toList()));
        }
        return views;
    }

    /**
     * The words around a variant, as far as all sources agree in them.
     *
     * @param text of the block
     * @param from where the words before it begin
     * @param to where the words after it end, exclusive
     */
    private record Context(Variant variant, String text, int from, int to) {

        private static Context of(List<Variant> variants, int i, String text) {
            Variant variant = variants.get(i);
            int from = Math.max(0, variant.start() - CONTEXT);
            int to = Math.min(text.length(), variant.end() + CONTEXT);
            if (i > 0 && variants.get(i - 1).block().equals(variant.block())) {
                from = Math.min(
                        variant.start(), Math.max(from, variants.get(i - 1).end()));
            }
            if (i + 1 < variants.size() && variants.get(i + 1).block().equals(variant.block())) {
                to = Math.max(variant.end(), Math.min(to, variants.get(i + 1).start()));
            }
            return new Context(variant, text, atCharacter(text, from), atCharacter(text, to));
        }

        private Html around(Html reading) {
            StringBuilder html = new StringBuilder(from > 0 ? "…" : "");
            Escaping.append(text, from, variant.start(), html);
            html.append(reading.markup());
            Escaping.append(text, variant.end(), to, html);
            return new Html(html.append(to < text.length() ? "…" : "").toString());
        }
    }

    private static Map<AnchorId, String> texts(Declaration declaration) {
        Map<AnchorId, String> texts = new TreeMap<>();
        for (Division division : declaration.divisions()) {
            division.section().ifPresent(section -> texts.put(section.id(), section.label()));
            division.paragraphs().forEach(paragraph -> texts.put(paragraph.id(), paragraph.text()));
        }
        return texts;
    }

    private static String letter(int number) {
        int rest = number - 1;
        String last = String.valueOf((char) ('a' + rest % LETTERS));
        return rest < LETTERS ? last : letter(rest / LETTERS) + last;
    }

    private static Html reading(Variant variant, String reading, Ours ours) {
        if (variant.kind() == Variant.VariantKind.SEGMENTATION) {
            return ours.say(reading.isBlank() && !reading.isEmpty() ? "variant.divided" : "variant.undivided");
        }
        if (reading.isEmpty()) {
            return variant.kind() == Variant.VariantKind.LACUNA ? ours.lacuna(variant) : ours.say("variant.nothing");
        }
        String visible = SourceMessages.visible(reading);
        String words = visible.length() <= MAX_READING
                ? visible
                : visible.substring(0, atCharacter(visible, MAX_READING)) + "…";
        return new Html("<mark>" + Escaping.escape(words) + "</mark>");
    }

    /**
     * Our remarks in the place of words that a source does not have.
     *
     * @param texts id of a block → its words
     * @param numbers id of a paragraph → how references name it
     * @param language of the text
     */
    private record Ours(
            Map<AnchorId, String> texts,
            Map<AnchorId, ParagraphName> names,
            LanguageTag language,
            PageMessages messages) {

        /** Returns the number of a paragraph or the label of a section. */
        private Html name(AnchorId block) {
            return block.isParagraph()
                    ? SourceMessages.block(names.get(block), language, messages)
                    : SourceMessages.block(texts.get(block), language, messages);
        }

        private Html say(String key, Object... arguments) {
            return SourceMessages.ours(messages.html(key, arguments), language, messages);
        }

        private Html lacuna(Variant variant) {
            if (variant.until().equals(variant.block())) {
                return say("variant.lacking");
            }
            String last = texts.get(variant.until());
            return say(
                    variant.untilEnd() < last.length() ? "variant.lacking-into" : "variant.lacking-to",
                    variant.until().isParagraph()
                            ? messages.html("place", messages.name(names.get(variant.until()), language))
                            : name(variant.until()));
        }
    }

    /** Returns the offset, or the one before it if it is inside a surrogate pair. */
    private static int atCharacter(String text, int offset) {
        boolean middle = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return middle ? offset - 1 : offset;
    }
}
