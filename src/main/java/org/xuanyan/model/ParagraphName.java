package org.xuanyan.model;

/**
 * How references and pages name a paragraph.
 *
 * @param section the words of its section as references quote them, e.g. {@code “政治安全”}; empty if the number is enough
 * @param number e.g. {@code 14}; {@code 14（a）} for an item; {@code 二、3} if numbers begin anew in each numbered section
 */
public record ParagraphName(String section, String number) {

    /** Returns the name by a number alone. */
    public static ParagraphName of(String number) {
        return new ParagraphName("", number);
    }

    /** Returns the name by the number of the id. */
    public static ParagraphName of(AnchorId id) {
        return of(id.label());
    }

    /** Returns the name for words in a language with an alphabet: 2（a）（i） is {@code 2 (a)(i)}. */
    public ParagraphName withAlphabet() {
        if (number.indexOf('（') < 0 && number.indexOf('）') < 0) {
            return this;
        }
        String spaced = number.replaceAll("(?<=[^）\\s])（", " (").replaceAll("）(?=[\\p{L}\\p{N}])", ") ");
        return new ParagraphName(section, spaced.replace('（', '(').replace('）', ')'));
    }

    /** Returns whether it depends on the language in more than the words around the number. */
    public boolean dependsOnLanguage() {
        return hasSection() || !withAlphabet().equals(this);
    }

    /** Returns whether it names the section, because the number alone would not tell. */
    public boolean hasSection() {
        return !section.isEmpty();
    }
}
