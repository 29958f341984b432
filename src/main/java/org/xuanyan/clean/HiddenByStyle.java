package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * The elements that a style sheet inside the page hides, as pages do with words that only a copy of them has. If another rule
 * may show an element, it counts as shown; rules that only hold for a printer, a width or a state of the page do not count.
 */
final class HiddenByStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** A rule, with the brackets of the rule around it, if there is one. */
    private static final Pattern PART = Pattern.compile("(?<words>[^{}]*)(?<bracket>[{}])");

    private static final Pattern HIDES =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");

    private static final Pattern NO_SIZE =
            Pattern.compile("(?i)(?:^|[;\\s])font-size\\s*:\\s*0+(?:\\.0+)?(?:[a-z]+|%)?\\s*(?:$|[;!])");

    private static final Pattern SHOWS = Pattern.compile(
            "(?i)(?:^|[;\\s])(?:display\\s*:\\s*(?!none)|visibility\\s*:\\s*visible|font-size\\s*:\\s*0*\\.?[1-9])");

    private final Document document;
    private final List<Rule> rules = new ArrayList<>();

    private HiddenByStyle(Document document) {
        this.document = document;
        document.select("style")
                .forEach(style -> read(COMMENT.matcher(style.data()).replaceAll(" ")));
    }

    /** A rule of a style sheet that holds for the whole page. */
    private record Rule(String selector, String declarations) {

        private boolean hides() {
            return HIDES.matcher(declarations).find() || hasNoSize();
        }

        private boolean hasNoSize() {
            return NO_SIZE.matcher(declarations).find();
        }

        private boolean shows() {
            return !hides() && SHOWS.matcher(declarations).find();
        }
    }

    /** Returns the hidden elements of a page. */
    static Set<Element> in(Document document) {
        HiddenByStyle reader = new HiddenByStyle(document);
        Set<Element> hidden = new LinkedHashSet<>();
        reader.rules.stream().filter(Rule::hides).forEach(rule -> hidden.addAll(reader.hiddenBy(rule)));
        hidden.removeIf(each -> reader.rules.stream().anyMatch(rule -> rule.shows() && isMeant(each, rule)));
        return hidden;
    }

    private void read(String sheet) {
        Matcher part = PART.matcher(sheet);
        int depth = 0;
        String selector = "";
        while (part.find()) {
            boolean opens = part.group("bracket").equals("{");
            if (!opens && depth == 1 && !selector.startsWith("@")) {
                rules.add(new Rule(selector, part.group("words")));
            }
            if (opens && depth == 0) {
                selector = part.group("words")
                        .substring(part.group("words").lastIndexOf(';') + 1)
                        .strip();
            }
            depth = Math.max(0, depth + (opens ? 1 : -1));
        }
    }

    /** Words without a size hide what is in an element only if no other element in it may give its words one. */
    private List<Element> hiddenBy(Rule rule) {
        return selectors(rule).stream()
                .flatMap(selector -> select(selector).stream())
                .filter(each -> HIDES.matcher(rule.declarations()).find()
                        || each.children().stream().noneMatch(Element::hasText))
                .toList();
    }

    /** Returns the selectors of a rule that do not depend on what a reader does. */
    private static List<String> selectors(Rule rule) {
        return List.of(rule.selector().split(",")).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && each.indexOf(':') < 0)
                .toList();
    }

    private List<Element> select(String selector) {
        try {
            return document.body().select(selector);
        } catch (SelectorParseException unknown) {
            return List.of();
        }
    }

    private static boolean isMeant(Element element, Rule rule) {
        try {
            return selectors(rule).stream().anyMatch(element::is);
        } catch (SelectorParseException unknown) {
            return false;
        }
    }
}
