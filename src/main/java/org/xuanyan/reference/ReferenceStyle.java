package org.xuanyan.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.ReferenceWords;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.ParagraphName;

/**
 * Citation styles. A declaration is cited as a web page, because that is what programs for references make of it: in
 * GB/T 7714 it has the letters EB/OL, not A/OL, which no program can print. A paragraph is cited as a page of its own, whose
 * title names it; so an entry of a bibliography is the same wherever it comes from: this page, the clipboard, or a file
 * that a program has read.
 *
 * <p>Only GB/T 7714 requires the day of access. Quotation marks, stops beside them and the capitals of English titles are
 * those that the styles of these programs print; the entries in files have titles as they are.
 */
public enum ReferenceStyle {
    GBT_2025("GB/T 7714—2025", "<author>. <part>[EB/OL]. （<iso>）[<accessed>]. <address>.", false),
    GBT_2015("GB/T 7714—2015", "<capitals>. <part>[EB/OL]. (<iso>)[<accessed>]. <address>.", false),
    CHICAGO("Chicago", "<author>. “<part>.” <site>, <english>. <address>.", true),
    APA("APA", "<author>. (<apa>). <part>. <site>. <address>", true);

    /**
     * The slots that a script fills in: their values differ between paragraphs, or are not known before the page is
     * read.
     */
    private static final Set<String> FILLED_BY_SCRIPT = Set.of("number", "place", "quoted", "address", "accessed");

    private static final LanguageTag CHINESE = new LanguageTag("zh");

    private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");
    private static final Pattern AUTHOR_DATE = Pattern.compile("^<author>\\. \\(<apa>\\)\\. <part>\\. ");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

    /**
     * A part of a reference.
     *
     * @param slot {@code number}, {@code place}, {@code quoted} (the place inside quotation marks), {@code address} or
     *     {@code accessed} if a script may fill it in, otherwise an empty string
     */
    public record ReferencePart(String slot, String text) {}

    private final String label;
    private final String form;

    /** Whether stops stand inside quotations. */
    private final boolean isAmerican;

    ReferenceStyle(String label, String form, boolean isAmerican) {
        this.label = label;
        this.form = form;
        this.isAmerican = isAmerican;
    }

    /**
     * Returns all styles, those first that readers of a language are used to. GB/T 7714 is a Chinese standard.
     *
     * @param language of the interface
     */
    public static List<ReferenceStyle> usualIn(LanguageTag language) {
        return CHINESE.isSameLanguageAs(language) ? List.of(values()) : List.of(CHICAGO, APA, GBT_2025, GBT_2015);
    }

    /** Returns one style of each tradition, for pages that have no place for all, in the same order. */
    public static List<ReferenceStyle> fewUsualIn(LanguageTag language) {
        return usualIn(language).stream()
                .filter(style -> style == GBT_2025 || style == CHICAGO)
                .toList();
    }

    /** Returns the name of the style, e.g. {@code GB/T 7714—2025}. */
    public String label() {
        return label;
    }

    /**
     * Writes a reference.
     *
     * @return its parts in order; a value that the build does not know is a placeholder in the language of the
     *     declaration, e.g. {@code 〔网址〕}
     */
    public List<ReferencePart> write(Reference reference) {
        String pattern = inLanguage(reference);
        List<ReferencePart> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher slot = SLOT.matcher(pattern);
        int done = 0;
        while (slot.find()) {
            Quotes.append(pattern.substring(done, slot.start()), words, isAmerican);
            done = slot.end();
            String name = slot.group(1);
            if (FILLED_BY_SCRIPT.contains(name)) {
                parts.add(new ReferencePart("", words.toString()));
                parts.add(new ReferencePart(name, value(name, reference)));
                words.setLength(0);
            } else {
                words.append(value(name, reference));
            }
        }
        Quotes.append(pattern.substring(done), words, isAmerican);
        parts.add(new ReferencePart("", words.toString()));
        return parts;
    }

    /** Returns the form with the words of the language of the declaration. */
    private String inLanguage(Reference reference) {
        ReferenceWords words = reference.words();
        boolean differs =
                reference.name().filter(ParagraphName::dependsOnLanguage).isPresent();
        String place = differs ? (hasTitleCase() ? "<quoted>" : "<place>") : words.paragraph();
        String part = (reference.name().isPresent() ? words.titleWithParagraph() : "{title}")
                .replace(ReferenceWords.PARAGRAPH, place)
                .replace("{title}", hasTitleCase() ? "<headline>" : "<title>")
                .replace("{number}", "<number>");
        String pattern = reference.author().isPresent() ? form : anonymous(form);
        return pattern.replace("<part>", hasTitleCase() ? words.titleCase().of(part) : part);
    }

    /** Whether titles stand between quotation marks and have capitals. */
    private boolean hasTitleCase() {
        return form.contains("“<part>");
    }

    /** Removes the author: the title then comes first, in APA followed by the date. */
    private static String anonymous(String form) {
        return AUTHOR_DATE
                .matcher(form)
                .replaceFirst("<part>. (<apa>). ")
                .replaceFirst("^<(author|capitals)>[.,] ", "");
    }

    /** Returns how references name the paragraph, e.g. {@code 第23段}; an empty string for the declaration. */
    public static String place(Reference reference) {
        return Quotes.levelled(reference.place(), false);
    }

    /** Returns the same in a title between quotation marks. */
    public static String quotedPlace(Reference reference) {
        return titleCase(reference.place(), true, reference);
    }

    private static String titleCase(String title, boolean quoted, Reference reference) {
        return reference.words().titleCase().of(Quotes.levelled(title, quoted));
    }

    private static String value(String name, Reference reference) {
        LocalDate date = reference.date();
        return switch (name) {
            case "author" -> Quotes.levelled(reference.author().orElseThrow(), false);
            case "capitals" ->
                Quotes.levelled(reference.author().orElseThrow(), false).toUpperCase(Locale.ROOT);
            case "title" -> Quotes.levelled(reference.title(), false);
            case "headline" -> titleCase(reference.title(), true, reference);
            case "site" -> titleCase(reference.container(), false, reference);
            case "number" -> reference.name().orElseThrow().number();
            case "place" -> place(reference);
            case "quoted" -> quotedPlace(reference);
            case "iso" -> date.toString();
            case "english" -> ENGLISH.format(date);
            case "apa" -> YEAR_FIRST.format(date);
            case "address" ->
                reference
                        .address()
                        .map(Object::toString)
                        .orElse(reference.words().address());
            case "accessed" -> reference.words().accessDate();
            default -> throw new IllegalStateException(name);
        };
    }
}
