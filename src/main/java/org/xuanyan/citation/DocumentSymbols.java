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

/**
 * Finds resolutions that are cited by the symbols of the United Nations: S/RES/2231(2015), A/RES/70/1, and drafts and papers
 * such as A/C.1/79/L.7.
 */
final class DocumentSymbols {

    /** In folded texts: letters are small, and there are no blanks. */
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{Alnum}/.])(?<organ>[a-z]{1,3}(?:/hrc)?)/(?:res/(?<number>(?:es-)?\\d{1,4}+(?:/\\d{1,4}+)?)"
                    + "(?:\\(\\d{4}[^()\\d]?\\))?+|(?<paper>(?:c\\.\\d{1,2}/)?\\d{1,4}/l\\.\\d{1,4}+(?:/rev\\.\\d{1,2})?))");

    private DocumentSymbols() {}

    /** Finds all of them in a folded text, in order. Linear in the text. */
    static List<NumberedResolution> in(String folded, Language language, Registry registry) {
        List<NumberedResolution> found = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(folded);
        while (folded.indexOf('/') >= 0 && symbol.find()) {
            Matcher after = language.resolutions().afterSymbol().matcher(folded).region(symbol.end(), folded.length());
            int end = after.lookingAt() ? after.end() : symbol.end();
            String number = symbol.group("number") != null
                    ? symbol.group("number").toUpperCase(Locale.ROOT)
                    : symbol.group().toUpperCase(Locale.ROOT);
            Optional<String> body =
                    symbol.group("paper") == null ? body(symbol.group("organ"), language, registry) : Optional.empty();
            found.add(new NumberedResolution(symbol.start(), end, body, body.isPresent(), number));
        }
        return found;
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
