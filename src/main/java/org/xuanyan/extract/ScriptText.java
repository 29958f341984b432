package org.xuanyan.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page that shows it only by a program of its own: it lies in a script.
 *
 * @param place where it lies, e.g. {@code articleBody}
 * @param text empty if the script has no form that is the same on all sites
 */
public record ScriptText(String place, Optional<String> text) {

    private static final String DATA = "script[type=application/ld+json]";

    private static final String VALUE = "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"";

    private static final Pattern BODY = Pattern.compile("\"articleBody" + VALUE);

    private static final Pattern HEADLINE = Pattern.compile("\"headline" + VALUE);

    private static final Pattern STATE = Pattern.compile(
            "(?:window\\s*(?:\\.|\\[\"))?(\\w*(?:STATE|DATA|PROPS|INITIAL)\\w*)(?:\"\\])?\\s*=\\s*[{\\[\"]");

    /** A script with fewer characters has no text. */
    private static final int SHORTEST = 150;

    /** The text lies in a script that has so many times as many characters as the page shows. */
    private static final int TIMES = 2;

    /** Returns the text of a script of a page, or where it lies; empty if the page shows as much as its scripts have. */
    static Optional<ScriptText> of(String html) {
        Document page = Jsoup.parse(html);
        page.select("noscript, template").remove();
        int shown = page.body().text().length();
        return Stream.concat(
                        page.select(DATA).stream().map(ScriptText::article).flatMap(Optional::stream),
                        page.select("script:not([src])").stream()
                                .map(ScriptText::state)
                                .flatMap(Optional::stream))
                .filter(each -> each.length() > TIMES * shown)
                .findFirst();
    }

    private int length() {
        return text.map(String::length).orElse(SHORTEST);
    }

    private static Optional<ScriptText> article(Element script) {
        String data = script.data();
        Optional<String> body = BODY.matcher(data)
                .results()
                .map(found -> EscapedText.withoutMarks(found.group(1)))
                .max(Comparator.comparingInt(String::length));
        Matcher headline = HEADLINE.matcher(data);
        String title = headline.find() ? EscapedText.withoutMarks(headline.group(1)) + "\n\n" : "";
        return body.map(words -> new ScriptText("JSON-LD articleBody", Optional.of(title + words + "\n")));
    }

    private static Optional<ScriptText> state(Element script) {
        Matcher state = STATE.matcher(script.data());
        Optional<String> name = script.id().isEmpty() || !script.id().matches("\\w*(?:DATA|STATE)\\w*")
                ? state.find() ? Optional.of(state.group(1)) : Optional.empty()
                : Optional.of(script.id());
        return name.filter(any -> script.data().length() >= SHORTEST)
                .map(place -> new ScriptText("<script> " + place, Optional.empty()));
    }
}
