package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.xuanyan.model.PrintedMark;

/**
 * Tells the paragraphs of a text that speak of rights or programs, as the notices of sites do, from these notices: a web page
 * shows them like the paragraphs around them, or their numbers belong to the series of the text.
 */
record TextOnRights(Forms forms) {

    private static final int SHORTEST = 20;

    /** Whether an element without links is a paragraph between others that a page shows in the same way. */
    boolean isParagraph(Element element) {
        Prose prose = Prose.of(element, each -> false, forms);
        String words = element.text().strip();
        if (prose.lines().size() != 1 || prose.linked() > 0 || !isSentence(words)) {
            return false;
        }
        List<Element> alike = element.parent().children().stream()
                .filter(each -> each == element || isLike(each, element))
                .toList();
        int at = alike.indexOf(element);
        if (forms.boilerplate().isNotice(words)) {
            return continues(alike.stream().map(each -> each.text().strip()).toList(), at);
        }
        return alike.subList(0, at).stream().anyMatch(this::isText)
                && alike.subList(at + 1, alike.size()).stream().anyMatch(this::isText);
    }

    /** Whether a line has the next number after another one that is no notice. */
    boolean continues(List<String> lines, int at) {
        Optional<PrintedMark> mark = mark(lines.get(at));
        return mark.isPresent()
                && IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                        .mapToObj(lines::get)
                        .filter(line -> mark(line)
                                .filter(each -> each.form().equals(mark.get().form()))
                                .isPresent())
                        .findFirst()
                        .filter(line -> mark(line).orElseThrow().number().getAsInt() + 1
                                        == mark.get().number().getAsInt()
                                && !forms.boilerplate().matches(line)
                                && !forms.boilerplate().beginsTail(line))
                        .isPresent();
    }

    private Optional<PrintedMark> mark(String line) {
        return forms.marks()
                .find(line)
                .map(found -> found.mark())
                .filter(mark -> mark.number().isPresent());
    }

    private boolean isText(Element element) {
        String words = element.text().strip();
        return isSentence(words) && !forms.boilerplate().isNoticeIn(words);
    }

    private boolean isSentence(String words) {
        return words.length() >= SHORTEST && Sentence.ends(words);
    }

    private static boolean isLike(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && one.className().equals(other.className())
                && one.select("a[href]").isEmpty();
    }
}
