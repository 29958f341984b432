package org.xuanyan.locale;

import java.util.Optional;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Source;
import org.xuanyan.model.Variant;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Typography;

/** Messages about sources. */
public final class SourceMessages {

    private SourceMessages() {}

    /** Returns a kind of source in words; for an unknown kind, only that it is a source. */
    public static String kind(Optional<String> kind, PageMessages messages) {
        return messages.say("source-kind." + kind.filter(Source.KINDS::contains).orElse("other"));
    }

    /** Whether the text has sources with which it was compared. */
    public static boolean isCompared(Declaration declaration) {
        return !declaration.provenance().accounts().isEmpty();
    }

    /** Returns whether a text is complete, in words. */
    public static String status(Declaration declaration, PageMessages messages) {
        Metadata metadata = declaration.metadata();
        return metadata.isComplete() && !isCompared(declaration)
                ? messages.say("status.without-sources")
                : messages.say("status." + metadata.completeness().key());
    }

    /** Returns how the collection treats a text that is not complete; an empty string for a complete one. */
    public static String policy(Metadata metadata, PageMessages messages) {
        return metadata.isComplete()
                ? ""
                : messages.say("policy." + metadata.completeness().key());
    }

    public static String completeness(Completeness completeness, PageMessages messages) {
        return messages.say("completeness." + completeness.key());
    }

    public static String kind(Variant.VariantKind kind, PageMessages messages) {
        return messages.say("variant-kind." + kind.key());
    }

    public static String kind(InterventionKind kind, PageMessages messages) {
        return messages.say("intervention." + kind.key());
    }

    /**
     * Returns the name of a paragraph, e.g. {@code 第17段}.
     *
     * @param language of the text
     */
    public static Html block(ParagraphName name, LanguageTag language, PageMessages messages) {
        return messages.html("paragraph", messages.name(name, language));
    }

    /**
     * Returns the name of a section, e.g. {@code “三”}.
     *
     * @param language of the label
     */
    public static Html block(String label, LanguageTag language, PageMessages messages) {
        return messages.html("section", messages.foreign(label, language));
    }

    /**
     * Marks words of ours inside a text, e.g. in the place of a gap, so that readers see and hear that they are not of
     * the text.
     */
    public static Html ours(Html words, LanguageTag language, PageMessages messages) {
        return new Html("<span class=\"ours\"" + PageMessages.lang(messages.language(), language) + ">〔"
                + words.markup() + "〕</span>");
    }

    /** Makes white space and invisible characters visible: {@code ⏎}, {@code ␣}, {@code U+200B}. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(code -> {
            if (code == '\n') {
                visible.append('⏎');
            } else if (code == '\r') {
                visible.append("CR");
            } else if (code == '\f') {
                visible.append("FF");
            } else if (code == '\t') {
                visible.append('⇥');
            } else if (code == ' ') {
                visible.append('␣');
            } else if (Typography.isBlank(code) || Legibility.isInvisible(code)) {
                visible.append(
                        Legibility.nameOf(code), 0, Legibility.nameOf(code).indexOf(' '));
            } else {
                visible.appendCodePoint(code);
            }
        });
        return visible.toString();
    }
}
