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
import org.xuanyan.model.ParagraphName;

/**
 * Citation styles. A declaration is cited as a web page, because that is what programs for references make of it: in
 * GB/T 7714 it has the letters EB/OL, not A/OL, which no program can print. A paragraph is cited as a page of its own, whose
 * title names it; so an entry of a bibliography is the same wherever it comes from: this page, the clipboard, or a file
 * that a program has read.
 *
 * <p>Only GB/T 7714 requires the day of access.
 */
public enum ReferenceStyle {
    GBT_2025("GB/T 7714—2025", "<author>. <part>[EB/OL]. <bracketed>[<accessed>]. <address>."),
    GBT_2015("GB/T 7714—2015", "<author>. <part>[EB/OL]. (<iso>)[<accessed>]. <address>."),
    CHICAGO("Chicago", "<author>. “<part>.” <container>, <english>. <address>."),
    APA("APA", "<author>. (<apa>). <part>. <container>. <address>");

    /**
     * The slots that a script fills in: their values differ between paragraphs, or are not known before the page is
     * read.
     */
    private static final Set<String> FILLED_BY_SCRIPT = Set.of("number", "place", "quoted", "address", "accessed");

    private static final String STOPS = ".?!。？！";

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

    ReferenceStyle(String label, String form) {
        this.label = label;
        this.form = form;
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
        String pattern = inLanguage(reference.author().isPresent() ? form : anonymous(form), reference);
        List<ReferencePart> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher slot = SLOT.matcher(pattern);
        int done = 0;
        while (slot.find()) {
            append(pattern.substring(done, slot.start()), words);
            done = slot.end();
            String name = slot.group(1);
            if (FILLED_BY_SCRIPT.contains(name)) {
                parts.add(new ReferencePart("", words.toString()));
                parts.add(new ReferencePart(name, value(name, reference)));
                words.setLength(0);
            } else {
                String value = value(name, reference);
                boolean quoted = words.length() > 0 && words.charAt(words.length() - 1) == '“';
                words.append(quoted ? nested(value) : value);
            }
        }
        append(pattern.substring(done), words);
        parts.add(new ReferencePart("", words.toString()));
        return parts;
    }

    /** Returns words inside quotation marks, whose own ones change. */
    private static String nested(String words) {
        return words.replace('“', '‘').replace('”', '’');
    }

    /** Fills in the parts of a pattern that each language words in its own way. */
    private static String inLanguage(String pattern, Reference reference) {
        ReferenceWords words = reference.words();
        boolean differs =
                reference.name().filter(ParagraphName::dependsOnLanguage).isPresent();
        String place = pattern.contains("“") ? "<quoted>" : "<place>";
        return pattern.replace("<part>", reference.name().isPresent() ? words.titleWithParagraph() : "<title>")
                .replace(ReferenceWords.PARAGRAPH, differs ? place : words.paragraph())
                .replace("<bracketed>", words.dateInBrackets())
                .replace("{title}", "<title>")
                .replace("{number}", "<number>")
                .replace("{date}", "<iso>");
    }

    /** Appends words of the form; drops a full stop after a mark that already ends the sentence. */
    private static void append(String literal, StringBuilder words) {
        boolean stopped = words.length() > 0 && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
        words.append(literal, stopped && literal.startsWith(".") ? 1 : 0, literal.length());
    }

    /** Removes the author: the title then comes first, in APA followed by the date. */
    private static String anonymous(String form) {
        return AUTHOR_DATE.matcher(form).replaceFirst("<part>. (<apa>). ").replaceFirst("^<author>[.,] ", "");
    }

    private static String value(String name, Reference reference) {
        LocalDate date = reference.date();
        return switch (name) {
            case "author" -> reference.author().orElseThrow();
            case "title" -> reference.title();
            case "container" -> reference.container();
            case "number" -> reference.name().orElseThrow().number();
            case "place" -> reference.place();
            case "quoted" -> nested(reference.place());
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
