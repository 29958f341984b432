package org.xuanyan.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.model.ParagraphName;

/**
 * The words with which references in a language name a paragraph. Words in braces, such as {@code {number}}, are
 * placeholders.
 *
 * @param paragraph e.g. {@code 第{number}段}
 * @param paragraphInSection the same with its section, e.g. {@code {section}第{number}段}
 * @param titleWithParagraph e.g. {@code {title}：{paragraph}}
 * @param numberInSection the number of a paragraph if numbers begin anew in each section, e.g. {@code {section}、{number}}
 * @param itemOfParagraph an item of a paragraph, e.g. {@code {number}（{item}）}
 * @param sectionTitle the title of a section that has no number, e.g. {@code “{section}”}
 * @param address printed in place of an address that is not known yet
 * @param accessDate printed in place of the day of access, which only the reader knows
 * @param titleCase the capitals of titles in some styles; optional: {@code title-case.txt}
 */
public record ReferenceWords(
        String paragraph,
        String paragraphInSection,
        String titleWithParagraph,
        String numberInSection,
        String itemOfParagraph,
        String sectionTitle,
        String address,
        String accessDate,
        TitleCase titleCase) {

    /** The placeholder of a paragraph as {@link #paragraph(ParagraphName)} names it. */
    public static final String PARAGRAPH = "{paragraph}";

    private static final String FILE = "references.txt";

    private static final String TITLE = "{title}";
    private static final String NUMBER = "{number}";
    private static final String SECTION = "{section}";
    private static final String ITEM = "{item}";

    /** Name of a form → the placeholders that it must contain. */
    private static final Map<String, List<String>> FORMS = new TreeMap<>(Map.of(
            "paragraph", List.of(NUMBER),
            "paragraph in section", List.of(SECTION, NUMBER),
            "title with paragraph", List.of(TITLE, PARAGRAPH),
            "number in section", List.of(SECTION, NUMBER),
            "item of paragraph", List.of(NUMBER, ITEM),
            "section title", List.of(SECTION),
            "address", List.of(),
            "day of access", List.of()));

    static ReferenceWords read(LanguageFolder folder) {
        WordFile file = folder.readOrEnglish(FILE, WordGroups.of().andWithMeanings(WordFile.FIRST));
        Map<String, String> named = file.named(WordFile.FIRST, List.copyOf(FORMS.keySet()));
        FORMS.forEach((name, parts) -> file.requireParts(named.get(name), parts));
        return new ReferenceWords(
                named.get("paragraph"),
                named.get("paragraph in section"),
                named.get("title with paragraph"),
                named.get("number in section"),
                named.get("item of paragraph"),
                named.get("section title"),
                named.get("address"),
                named.get("day of access"),
                TitleCase.read(folder));
    }

    /** Returns the number of a paragraph in a section that begins its own numbers, e.g. {@code 二、3}. */
    public String numberInSection(String section, String number) {
        return numberInSection.replace(NUMBER, number).replace(SECTION, section);
    }

    /** Returns an item of a paragraph without the words around it, e.g. {@code 3（a）}. */
    public String itemOfParagraph(String number, String item) {
        return itemOfParagraph.replace(ITEM, item).replace(NUMBER, number);
    }

    /** Returns the title of a section as a name quotes it, e.g. {@code “政治安全”}. */
    public String quoted(String title) {
        return sectionTitle.replace(SECTION, title);
    }

    /** Returns the place of a paragraph, e.g. {@code 第23段} or {@code “政治安全”第1段}. */
    public String paragraph(ParagraphName name) {
        String form = name.hasSection() ? paragraphInSection : paragraph;
        return form.replace(NUMBER, name.number()).replace(SECTION, name.section());
    }

    /** Returns the title of a declaration with one of its paragraphs, e.g. {@code 青岛宣言：第23段}. */
    public String titleWithParagraph(String title, ParagraphName name) {
        return titleWithParagraph.replace(PARAGRAPH, paragraph(name)).replace(TITLE, title);
    }
}
