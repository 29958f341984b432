package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xuanyan.language.CleaningGroup;

/**
 * Lists of notes below the text of a web page. The name of an element says so; or the marks in the text link to the items;
 * or the raised marks have the numbers of the items, no more and no fewer; or a heading such as {@code 注释} stands above
 * the list.
 *
 * @param lists the lists, and the headings above them
 * @param marks the marks in the text that refer to their items
 */
record NoteLists(List<Element> lists, List<Element> marks) {

    /** Boxes and lists of notes below the text of a wiki or of a journal. */
    private static final String NAMED = "ol[class~=(?i)(?:^|[-_ ])(?:references|footnotes|endnotes)(?:$|[-_ ])],"
            + " div[class~=(?i)(?:^|[-_ ])(?:reflist|footnotes|endnotes)(?:$|[-_ ])]";

    private static final String TARGETS = "[id], [name]";

    private static final Pattern NOTE = Pattern.compile("\\s*[\\[［〔①-⑳㉑-㊿].*", Pattern.DOTALL);

    private static final Pattern COLON = Pattern.compile(".*[:：]\\s*", Pattern.DOTALL);

    NoteLists {
        lists = List.copyOf(lists);
        marks = List.copyOf(marks);
    }

    /** Finds the lists of notes of a page. */
    static NoteLists of(Document document, Forms forms) {
        List<Element> named = document.select(NAMED);
        NoteListFinder finder = new NoteListFinder(document, forms);
        named.stream().filter(list -> isBesideText(list, document)).forEach(finder.lists::add);
        document.select("ol, ul").stream()
                .filter(list -> !list.parents().is("ol, ul") && isBesideText(list, document))
                .forEach(list -> finder.look(list, !named.isEmpty()));
        return new NoteLists(finder.lists, finder.marks);
    }

    /** Whether an element has fewer words than the page has outside it, and no title. */
    private static boolean isBesideText(Element element, Document document) {
        return element.select("h1").isEmpty()
                && 2 * element.text().length() < document.body().text().length();
    }

    private static final class NoteListFinder {

        private final Forms forms;
        private final Pattern heading;
        private final List<Element> raised;
        private final List<Element> links;
        private final List<Element> lists = new ArrayList<>();
        private final List<Element> marks = new ArrayList<>();

        NoteListFinder(Document document, Forms forms) {
            this.forms = forms;
            heading = Pattern.compile(forms.words().regex(CleaningGroup.NOTE_HEADINGS) + "\\s*[:：]?");
            raised = document.select("sup").stream()
                    .filter(each -> RaisedMark.kind(each, forms.note()).isPresent())
                    .toList();
            links = document.select("a[href^=#]").stream()
                    .filter(each -> !target(each).isEmpty()
                            && forms.note().matches(each.text().strip()))
                    .toList();
        }

        /**
         * Looks at a list.
         *
         * @param named whether the page has a list that its name shows to be one of notes
         */
        void look(Element list, boolean named) {
            Optional<Element> above = above(list)
                    .filter(each -> heading.matcher(each.text().strip()).matches());
            List<Element> linked = linked(list);
            boolean numbered = !named && isNumberedLikeMarks(list);
            if (above.isPresent() || !linked.isEmpty() || numbered) {
                above.ifPresent(lists::add);
                lists.add(list);
                marks.addAll(linked);
                marks.addAll(numbered ? raised : List.of());
            }
        }

        private static Optional<Element> above(Element list) {
            return Optional.ofNullable(list.previousElementSibling());
        }

        /** Returns the links above a list to its items; none if an item has no link. */
        private List<Element> linked(Element list) {
            List<Element> found = new ArrayList<>();
            for (Element item : list.children()) {
                Set<String> targets = new TreeSet<>();
                Stream.concat(Stream.of(item), item.select(TARGETS).stream())
                        .forEach(each -> targets.addAll(List.of(each.id(), each.attr("name"))));
                List<Element> toItem = links.stream()
                        .filter(each -> start(each) < start(list) && targets.contains(target(each)))
                        .map(each -> Optional.ofNullable(each.closest("sup")).orElse(each))
                        .toList();
                if (toItem.isEmpty()) {
                    return List.of();
                }
                found.addAll(toItem);
            }
            return found;
        }

        private static String target(Element link) {
            return link.attr("href").substring(1);
        }

        /** Whether all raised marks of the page stand above a list and have its numbers, and nothing of the text follows. */
        private boolean isNumberedLikeMarks(Element list) {
            Set<Integer> numbers = new TreeSet<>();
            raised.forEach(each -> numbers.add(NoteLines.number(each.text())));
            Set<Integer> items = new TreeSet<>();
            for (int i = 1; i <= list.childrenSize(); i++) {
                items.add(i);
            }
            return list.normalName().equals("ol")
                    && list.attr("start").isEmpty()
                    && !items.isEmpty()
                    && items.equals(numbers)
                    && raised.stream().allMatch(each -> start(each) < start(list))
                    && !isBelowColon(list)
                    && isLast(list);
        }

        private static boolean isBelowColon(Element list) {
            Node above = list.previousSibling();
            while (above != null && textOf(above).isBlank()) {
                above = above.previousSibling();
            }
            return above != null && COLON.matcher(textOf(above)).matches();
        }

        private boolean isLast(Element list) {
            for (Node below = list.nextSibling(); below != null; below = below.nextSibling()) {
                String words = textOf(below);
                if (forms.writing().hasSentence(words) || NOTE.matcher(words).matches()) {
                    return false;
                }
            }
            return true;
        }

        private static String textOf(Node node) {
            return node instanceof TextNode text
                    ? text.getWholeText()
                    : node instanceof Element element ? element.text() : "";
        }

        private static int start(Element element) {
            return ElementRange.of(element, 0).start();
        }
    }
}
