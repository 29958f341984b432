package org.xuanyan.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Encodings;

/**
 * A web page in one file with its pictures (MHTML): the page with the most words. A mail is written in the same way; if it has no
 * page, it has a text, whose lines are kept.
 *
 * @param html the page
 * @param guessed the encoding in which it was read, if neither its part nor the page declares one and its bytes show it
 */
record ArchivedPage(String html, Optional<Charset> guessed) {

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern HEADER = Pattern.compile("(?m)^([A-Za-z-]+):[ \\t]*(.*?)\\r?$");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?(?:x-)?([\\w-]+)");
    private static final Pattern QUOTED = Pattern.compile("=(?:[ \\t]*\\r?\\n|([0-9A-Fa-f]{2}))");

    /** Parts are in parts at most this deep. */
    private static final int DEEPEST = 5;

    /**
     * A part, one character for each byte.
     *
     * @param headers names in lower case → values
     */
    private record ArchivePart(Map<String, String> headers, String body) {

        static ArchivePart of(String bytes) {
            Matcher end = EMPTY_LINE.matcher(bytes);
            boolean found = end.find();
            String head = FOLDED.matcher(found ? bytes.substring(0, end.start()) : bytes)
                    .replaceAll(" ");
            Map<String, String> headers = new TreeMap<>();
            HEADER.matcher(head)
                    .results()
                    .forEach(header -> headers.putIfAbsent(header.group(1).toLowerCase(Locale.ROOT), header.group(2)));
            return new ArchivePart(headers, found ? bytes.substring(end.end()) : "");
        }

        String type() {
            return headers.getOrDefault("content-type", "text/plain");
        }

        boolean isPage() {
            return type().toLowerCase(Locale.ROOT).matches("(?:text/html|application/xhtml).*");
        }

        boolean isText() {
            return type().toLowerCase(Locale.ROOT).matches("text/plain.*");
        }

        Optional<String> boundary() {
            Matcher boundary = BOUNDARY.matcher(type());
            return type().toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find()
                    ? Optional.of(Optional.ofNullable(boundary.group(1)).orElseGet(() -> boundary.group(2)))
                    : Optional.empty();
        }

        /** Returns the part as a page. */
        ArchivedPage page(Function<byte[], Optional<Charset>> encodings) {
            byte[] bytes = decoded().getBytes(StandardCharsets.ISO_8859_1);
            Optional<Charset> declared = charset(bytes);
            Optional<Charset> guessed = declared.isPresent() ? Optional.empty() : encodings.apply(bytes);
            Charset charset = declared.or(() -> guessed).orElse(StandardCharsets.UTF_8);
            String text = new String(bytes, charset);
            return new ArchivedPage(isPage() ? text : asPage(text), guessed);
        }

        private static String asPage(String text) {
            String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            return "<!doctype html>\n<html><body><pre>\n" + escaped + "</pre></body></html>\n";
        }

        private String decoded() {
            return switch (headers.getOrDefault("content-transfer-encoding", "")
                    .strip()
                    .toLowerCase(Locale.ROOT)) {
                case "quoted-printable" ->
                    QUOTED.matcher(body)
                            .replaceAll(found -> found.group(1) == null
                                    ? ""
                                    : Matcher.quoteReplacement(
                                            Character.toString(Integer.parseInt(found.group(1), 16))));
                case "base64" -> new String(Base64.getMimeDecoder().decode(body.strip()), StandardCharsets.ISO_8859_1);
                default -> body;
            };
        }

        /** Returns the encoding that the part or its page declares; valid UTF-8 is UTF-8. */
        private Optional<Charset> charset(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(StandardCharsets.UTF_8);
            }
            String page = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
            Matcher declared = CHARSET.matcher(type() + "\n" + page);
            return declared.find() ? Encodings.named(declared.group(1)) : Optional.empty();
        }
    }

    /**
     * Reads a file.
     *
     * @param encodings finds the encoding that bytes show with certainty although nothing declares it
     */
    static ArchivedPage of(byte[] file, Function<byte[], Optional<Charset>> encodings) throws UnreadableFile {
        List<ArchivePart> parts = new ArrayList<>();
        try {
            collect(ArchivePart.of(new String(file, StandardCharsets.ISO_8859_1)), 0, parts::add);
            return longest(parts, ArchivePart::isPage, encodings)
                    .or(() -> longest(parts, ArchivePart::isText, encodings))
                    .orElseThrow(() -> new UnreadableFile(Code.BROKEN_FILE));
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile(Code.BROKEN_FILE);
        }
    }

    /** Returns the page of the part of some kind that has the most words. */
    private static Optional<ArchivedPage> longest(
            List<ArchivePart> parts, Predicate<ArchivePart> isOne, Function<byte[], Optional<Charset>> encodings) {
        return parts.stream()
                .filter(isOne)
                .map(part -> part.page(encodings))
                .max(Comparator.comparingInt(ArchivedPage::length));
    }

    /** Returns the number of characters that the page shows. */
    private int length() {
        return Jsoup.parse(html).text().length();
    }

    /** Finds the parts that have no parts. */
    private static void collect(ArchivePart part, int depth, Consumer<ArchivePart> parts) {
        Optional<String> boundary = part.boundary();
        if (boundary.isEmpty()) {
            parts.accept(part);
        }
        if (boundary.isPresent() && depth < DEEPEST) {
            String[] bodies = Pattern.compile("(?m)^--" + Pattern.quote(boundary.get()) + "(?:--)?[ \\t]*\\r?$\\n?")
                    .split(part.body());
            for (int i = 1; i < bodies.length; i++) {
                collect(ArchivePart.of(bodies[i]), depth + 1, parts);
            }
        }
    }
}
