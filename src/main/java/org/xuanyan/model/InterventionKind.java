package org.xuanyan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a raw copy and the reading text differ in one place. */
public enum InterventionKind {
    /** A line of the copy ends inside a paragraph. */
    LINE_WRAP("line-wrap", Explanation.NONE),
    /** White space from typesetting or text extraction. */
    SPACING("spacing", Explanation.NONE),
    /** A full-width punctuation mark for a half-width one, a curved quotation mark for a straight one, or the reverse. */
    PUNCTUATION_WIDTH("punctuation-width", Explanation.NONE),
    /** One form of dash for another. */
    DASH("dash", Explanation.NONE),
    /** An invisible character. */
    INVISIBLE("invisible", Explanation.NONE),
    /** An ordinary character for a radical or another compatibility form that looks like it. */
    COMPATIBILITY("compatibility", Explanation.NONE),
    /** Tags and character references of a web page. */
    MARKUP("markup", Explanation.NONE),
    /** A punctuation mark printed beside a stronger one. */
    DOUBLED_PUNCTUATION("doubled-punctuation", Explanation.NONE),
    /** Pronunciation in brackets. */
    PINYIN("pinyin", Explanation.NONE),
    /** Words that are in the front matter: the title, the signatories, place and date. */
    MOVED_TO_METADATA("moved-to-metadata", Explanation.KIND),
    /** Page numbers, running heads, ornaments. */
    PAGE_FURNITURE("page-furniture", Explanation.KIND),
    /** Navigation, advertisements and notices of a web site. */
    WEB_DEBRIS("web-debris", Explanation.KIND),
    /** Marks and notes that an earlier editor added. */
    NOTE("note", Explanation.KIND),
    /** The same words in another language or script. */
    TRANSLATION("translation", Explanation.KIND),
    /** A paragraph that the copy divides or joins differently. */
    SEGMENTATION("segmentation", Explanation.REASON),
    /** Words that the copy repeats. */
    DUPLICATE("duplicate", Explanation.REASON),
    /** Words that cannot be read in this copy and come from another. */
    SUPPLIED("supplied", Explanation.REASON),
    /** Another reading. */
    VARIANT("variant", Explanation.REASON),
    /** Words that are missing in this copy. */
    LACUNA("lacuna", Explanation.REASON);

    /** What an editor must say about an intervention. */
    public enum Explanation {
        /** Nothing: the characters themselves show the kind. */
        NONE,
        /** The kind. */
        KIND,
        /** The kind and a reason. */
        REASON
    }

    private final String key;
    private final Explanation explanation;

    InterventionKind(String key, Explanation explanation) {
        this.key = key;
        this.explanation = explanation;
    }

    /** Returns the word used in front matter and JSON, e.g. {@code line-wrap}. */
    public String key() {
        return key;
    }

    /** Returns what an editor must say in the front matter; titles and signatures there need no more explanation. */
    public Explanation explanation() {
        return explanation;
    }

    /** Returns the kind with this {@link #key}. */
    public static Optional<InterventionKind> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /**
     * Returns the keys of all kinds that an editor can give, in the order above. They include {@link #MARKUP}: some
     * markup is not in tags, as {@code **} around a heading, and some shows characters, as a numbered list does.
     */
    public static List<String> explainable() {
        return Arrays.stream(values())
                .filter(each -> each.explanation != Explanation.NONE || each == MARKUP)
                .map(InterventionKind::key)
                .toList();
    }
}
