package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.citation.ResolutionNumbers.NumberedResolution;
import org.xuanyan.language.Language;
import org.xuanyan.text.NameNormaliser;

/**
 * Finds resolutions that are cited by the symbols of the United Nations: S/RES/2231(2015), A/RES/70/1, and drafts and papers
 * such as A/C.1/79/L.7.
 */
final class DocumentSymbols {

    /** In folded texts: letters are small, and there are no blanks. */
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\d/.])(?<organ>[a-z]{1,3}(?:/hrc)?)/(?:res/(?<number>(?:es-)?\\d{1,4}+(?:/\\d{1,4}+)?)"
                    + "(?:\\(\\d{4}[^()\\d]?\\))?+|(?<paper>(?:c\\.\\d{1,2}/)?\\d{1,4}/l\\.\\d{1,4}+(?:/rev\\.\\d{1,2})?))");

    private DocumentSymbols() {}

    /**
     * Finds all of them, in order. Linear in the text.
     *
     * @param source the folded form of the text
     */
    static List<NumberedResolution> in(
            String text, NameNormaliser.Folded source, Language language, Registry registry) {
        String folded = source.text();
        List<NumberedResolution> found = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(folded);
        boolean more = folded.indexOf('/') >= 0;
        while (more && symbol.find()) {
            int start = wordStart(source, symbol.start(), symbol.end("organ"));
            int before = source.start(start) - 1;
            if (before >= 0 && Character.isLetterOrDigit(text.charAt(before)) && isAscii(text.charAt(before))) {
                continue;
            }
            String marker = language.resolutions().beforeNumber();
            Matcher after = language.resolutions().afterSymbol().matcher(folded).region(symbol.end(), folded.length());
            int end = after.lookingAt() ? after.end() : symbol.end();
            String number = symbol.group("number") != null
                    ? symbol.group("number").toUpperCase(Locale.ROOT)
                    : folded.substring(start, symbol.end()).toUpperCase(Locale.ROOT);
            Optional<String> body = symbol.group("paper") == null
                    ? body(folded.substring(start, symbol.end("organ")), language, registry)
                    : Optional.empty();
            if (end > symbol.end() && folded.startsWith(marker, start - marker.length())) {
                start -= marker.length();
            }
            found.add(new NumberedResolution(start, end, body, body.isPresent(), number));
        }
        return found;
    }

    /** Returns where the last word before an offset begins: folded texts have no blanks. */
    private static int wordStart(NameNormaliser.Folded source, int from, int to) {
        int start = to - 1;
        while (start > from && source.end(start - 1) == source.start(start)) {
            start--;
        }
        return start;
    }

    private static boolean isAscii(char c) {
        return c < 0x80;
    }

    /** Returns the registered body whose documents have a symbol that begins with the letters of an organ. */
    private static Optional<String> body(String organ, Language language, Registry registry) {
        return language.instrumentNames().symbols().entrySet().stream()
                .filter(each -> each.getValue().equals(organ))
                .map(Map.Entry::getKey)
                .flatMap(name -> registry.bodyNamed(name).stream())
                .findFirst();
    }
}
