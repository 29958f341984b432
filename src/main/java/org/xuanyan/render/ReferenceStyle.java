package org.xuanyan.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which people cite. A declaration is given as an entry of a bibliography; so is a paragraph in GB/T 7714,
 * as further title information, the way the standard does with the number of an official document, and in APA, whose
 * entries name parts in brackets; in Chicago, which names places in notes only, as a note.
 *
 * <p>The standards want the day of access only in GB/T 7714.
 */
enum ReferenceStyle {
    GBT_2025(
            "GB/T 7714—2025",
            "<author>. <title>[A/OL]. （<iso>）[<accessed>]. <address>.",
            "<author>. <title>：第<number>段[A/OL]. （<iso>）[<accessed>]. <address>."),
    GBT_2015(
            "GB/T 7714—2015",
            "<author>. <title>[A/OL]. (<iso>)[<accessed>]. <address>.",
            "<author>. <title>: 第<number>段[A/OL]. (<iso>)[<accessed>]. <address>."),
    CHICAGO(
            "Chicago",
            "<author>. “<title>.” <container>, <english>. <address>.",
            "<author>, “<title>,” <container>, <english>, para. <number>, <address>."),
    APA(
            "APA",
            "<author>. (<apa>). <title>. <container>. <address>",
            "<author>. (<apa>). <title> (para. <number>). <container>. <address>");

    private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");
    private static final Pattern AUTHOR_DATE =
            Pattern.compile("^<author>\\. \\(<apa>\\)\\. (<title>(?: \\(para\\. <number>\\))?)\\. ");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

    private final String label;
    private final String whole;
    private final String part;

    ReferenceStyle(String label, String whole, String part) {
        this.label = label;
        this.whole = whole;
        this.part = part;
    }

    /** Returns its name, e.g. {@code GB/T 7714—2025}. */
    String label() {
        return label;
    }

    /**
     * Writes a reference.
     *
     * @param address as it shall stand there
     * @param accessed the day of access, e.g. {@code 2026-11-20}
     */
    String write(Reference reference, String address, String accessed) {
        String form = reference.number().isPresent() ? part : whole;
        Matcher matcher = SLOT.matcher(reference.author().isPresent() ? form : anonymous(form));
        return matcher.replaceAll(
                (MatchResult found) -> Matcher.quoteReplacement(value(found.group(1), reference, address, accessed)));
    }

    /** Where no author is known, the title comes first; APA has the date behind what comes first. */
    private static String anonymous(String form) {
        return AUTHOR_DATE.matcher(form).replaceFirst("$1. (<apa>). ").replaceFirst("^<author>[.,] ", "");
    }

    private static String value(String name, Reference reference, String address, String accessed) {
        LocalDate date = reference.date();
        return switch (name) {
            case "author" -> reference.author().orElseThrow();
            case "title" -> reference.title();
            case "container" -> reference.container();
            case "number" -> reference.number().orElseThrow();
            case "iso" -> date.toString();
            case "english" -> ENGLISH.format(date);
            case "apa" -> YEAR_FIRST.format(date);
            case "address" -> address;
            case "accessed" -> accessed;
            default -> throw new IllegalStateException(name);
        };
    }
}
