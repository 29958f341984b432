package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xuanyan.language.CleaningGroup;

/**
 * What an encyclopaedia prints around a text: a table with the name, day and place of a document, what says above it what the document is, links to edit it, and sections
 * about sources and other articles.
 */
final class Encyclopaedia {

    private static final String HEADINGS = "h2, h3, h4, dt";

    private static final String EDITED = "h1 a, h2 a, h3 a, h4 a";

    private static final String NAMES = "(?i)(?:^|[-_ ])(?:info-?box|basic-?info)(?:$|[-_ ])";

    private static final String DESCRIPTIONS = "[class~=(?i)(?:^|[-_ ])lemma[-_]?(?:desc|summary)]";

    private static final Pattern BRACKET = Pattern.compile("[\\[［【〔]");

    /** The fewest names and values in a table. */
    private static final int SEVERAL = 2;

    /** A longer cell has more than a name, a day or a place. */
    private static final int LONGEST = 60;

    /** A longer description of a document has more than what it is. */
    private static final int LONGEST_DESCRIPTION = 200;

    private final Document document;
    private final Forms forms;
    private final Pattern sections;
    private final Pattern edit;
    private final Pattern kinds;

    Encyclopaedia(Document document, Forms forms) {
        this.document = document;
        this.forms = forms;
        sections = Pattern.compile(forms.words().regex(CleaningGroup.SECTIONS_OF_SITES) + "\\s*(?:"
                + forms.words().regex(CleaningGroup.EDIT_LINKS) + ")?");
        kinds = Pattern.compile("[^。，；：、]*\\d{4}[^。，；：、]{3,}" + forms.words().regex(CleaningGroup.DOCUMENTS));
        edit = forms.words().pattern(CleaningGroup.EDIT_WORDS);
    }

    /** Returns the elements that are not part of the text. */
    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        if (!forms.title().isKnown()) {
            return all;
        }
        Set<Element> edited = new LinkedHashSet<>(document.body().select(EDITED));
        edited.addAll(linksAfterHeading());
        document.body().select("a").stream()
                .filter(edited::contains)
                .filter(link -> edit.matcher(link.text().strip()).matches() && !isInBrackets(link))
                .forEach(all::add);
        document.body().select("table, dl, [class~=" + NAMES + "]").stream()
                .filter(this::isNamesAndValues)
                .forEach(box -> {
                    all.add(box);
                    all.addAll(descriptionsAbove(box));
                });
        document.body().select(DESCRIPTIONS).stream()
                .filter(each -> each.select("h1").isEmpty() && isShort(each) && isAboveText(each))
                .forEach(all::add);
        document.body().select(HEADINGS).stream()
                .filter(heading -> sections.matcher(heading.text().strip()).matches())
                .forEach(heading -> all.addAll(section(heading)));
        return all;
    }

    /** Returns what {@code h1 ~ a} selects; the selector would look at all siblings of each link. */
    private List<Element> linksAfterHeading() {
        List<Element> links = new ArrayList<>();
        Set<Element> parents = new LinkedHashSet<>();
        document.body().select("h1").forEach(each -> parents.add(each.parent()));
        for (Element parent : parents) {
            boolean after = false;
            for (Element child : parent.children()) {
                if (after && child.normalName().equals("a")) {
                    links.add(child);
                }
                after |= child.normalName().equals("h1");
            }
        }
        return links;
    }

    /** Whether brackets stand around a link; a rule for lines drops both. */
    private static boolean isInBrackets(Element link) {
        return link.parent() != null && BRACKET.matcher(link.parent().ownText()).find();
    }

    /** Whether an element has only names beside values, none of which is a sentence. */
    private boolean isNamesAndValues(Element element) {
        int names = element.select("dt, th").size();
        return names >= SEVERAL
                && element.select("dd, td").size() == names
                && element.select("h1, h2, h3, h4, p").isEmpty()
                && element.select("tr").stream().allMatch(Encyclopaedia::isPair)
                && Prose.of(element, inner -> false, forms).lines().stream()
                        .allMatch(line -> line.length() <= LONGEST && !Sentence.endsIn(line))
                && isAboveText(element);
    }

    /** Whether a row has a name and its value. */
    private static boolean isPair(Element row) {
        return row.childrenSize() == 1
                || row.childrenSize() == 2
                        && row.child(0).normalName().equals("th")
                        && row.child(1).normalName().equals("td");
    }

    /** Returns what stands directly above a table of names and values and only says what document the page has. */
    private List<Element> descriptionsAbove(Element box) {
        List<Element> found = new ArrayList<>();
        Element above = box.previousElementSibling();
        while (above != null && isDescription(above)) {
            found.add(above);
            above = above.previousElementSibling();
        }
        return found;
    }

    /** Whether an element is the kind of a document, as in {@code 2031年发表的宣言}, or a sentence about it that begins with its title. */
    private boolean isDescription(Element element) {
        String words = element.text().strip();
        String name = document.body().select("h1").text().strip();
        boolean kind = !Sentence.endsIn(words) && kinds.matcher(words).matches();
        boolean about = !name.isEmpty() && (words.startsWith(name) || words.startsWith("《" + name));
        return isShort(element) && element.select("h1, h2, h3, h4, table").isEmpty() && (kind || about);
    }

    private static boolean isShort(Element element) {
        return element.text().length() <= LONGEST_DESCRIPTION;
    }

    private boolean isAboveText(Element element) {
        int start = ElementRange.of(element, 0).start();
        return document.body().select("p, div.para").stream()
                .filter(each -> ElementRange.of(each, 0).start() > start)
                .anyMatch(each -> forms.writing().hasSentence(each.text()));
    }

    /** Returns a heading and what stands below it up to the next one; nothing if that is not less than the rest of the page. */
    private List<Element> section(Element heading) {
        List<Element> section = new ArrayList<>(List.of(heading));
        Element next = heading.nextElementSibling();
        while (next != null && !next.normalName().equals(heading.normalName())) {
            section.add(next);
            next = next.nextElementSibling();
        }
        int size = section.stream().mapToInt(each -> each.text().length()).sum();
        return 2 * size < document.body().text().length() ? section : List.of();
    }
}
