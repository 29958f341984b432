package org.xuanyan.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuanyan.text.SourceSpan;

/**
 * Reads a page in one pass if it is written as our templates write: in lower case, every element closed, every value in
 * double quotes, and nothing where a parser of HTML would move or close an element. The parser finds no fault in such a
 * page, and the same elements in ten times the time. Of any other page, and wherever it is in doubt, it says nothing.
 *
 * <p>The rules are those of the HTML standard for writing documents and for the content of elements (sections 13.1 and 4),
 * as far as pages of this site use them.
 */
final class StrictPage {

    private static final byte[] START = bytes("<!doctype html>");

    /** The only name of an attribute with a capital letter. */
    private static final String VIEW_BOX = "viewBox";

    /** Values that are more than one address. */
    private static final Set<String> NOT_READ = Set.of("style", "srcset", "imagesrcset");

    private static final List<byte[]> REFERENCES = Stream.of("&amp;", "&lt;", "&gt;", "&quot;", "&#39;")
            .map(StrictPage::bytes)
            .toList();

    private static final ElementRule PARAGRAPH = ElementRule.named("p");

    private static final NameTable NAMES = new NameTable();

    /** In UTF-8; all characters with a meaning are one byte, and no byte of another character is equal to one of them. */
    private final byte[] page;

    private final List<Tag> tags = new ArrayList<>();

    /** The rules of the elements that are open. */
    private final List<ElementRule> open = new ArrayList<>();

    /** The names and values of the element that is being read. */
    private final List<String> attributes = new ArrayList<>();

    private int at;

    /** Whether all characters were in ASCII where {@link #skipTo} went. */
    private boolean ascii;

    /** How far lines were counted, and the line and column there. */
    private int countedTo;

    private int line = 1;
    private int column = 1;

    private boolean headSeen;
    private boolean bodySeen;

    private StrictPage(byte[] page) {
        this.page = page;
    }

    /**
     * Returns the elements of a page in order; empty if a parser of HTML has to read it.
     *
     * @param page in UTF-8, not to be changed
     */
    static Optional<List<Tag>> read(byte[] page) {
        StrictPage reader = new StrictPage(page);
        return reader.isStrict() ? Optional.of(reader.tags) : Optional.empty();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    private boolean isStrict() {
        if (!isAt(0, START)) {
            return false;
        }
        at = START.length;
        while (words()) {
            if (at == page.length) {
                return open.isEmpty() && bodySeen;
            }
            if (!(isAt(at + 1, '/') ? end() : start())) {
                return false;
            }
        }
        return false;
    }

    private boolean isAt(int offset, char c) {
        return offset < page.length && page[offset] == c;
    }

    private boolean isAt(int offset, byte[] word) {
        return offset + word.length <= page.length
                && Arrays.equals(page, offset, offset + word.length, word, 0, word.length);
    }

    private boolean isAt(int offset, String ascii) {
        if (offset + ascii.length() > page.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (page[offset + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        return new String(page, from, to - from, StandardCharsets.UTF_8);
    }

    /** Returns what {@link #skipTo} passed last; reading ASCII as ISO 8859-1 takes a tenth of the time. */
    private String passed(int from, int to) {
        return ascii ? new String(page, from, to - from, StandardCharsets.ISO_8859_1) : text(from, to);
    }

    private ElementRule parent() {
        return open.get(open.size() - 1);
    }

    /** Reads words up to the next tag or to the end of the page. */
    private boolean words() {
        int start = at;
        if (!skipTo('<')) {
            return false;
        }
        return !open.isEmpty() && parent().holdsWords() || isBlank(start, at);
    }

    /** Goes on to a character or the end of the page; returns whether there is nothing on the way that a parser would change. */
    private boolean skipTo(char end) {
        int signs = 0;
        for (; at < page.length && page[at] != end; at++) {
            byte b = page[at];
            signs |= b;
            if (b <= '<' && b >= 0 && (b == '\0' || b == '<' || b == '&' && !isReference(at))) {
                return false;
            }
        }
        ascii = signs >= 0;
        return true;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page[i] != ' ' && page[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean isReference(int offset) {
        for (byte[] reference : REFERENCES) {
            if (isAt(offset, reference)) {
                return true;
            }
        }
        return false;
    }

    private boolean end() {
        if (open.isEmpty()) {
            return false;
        }
        String name = parent().name();
        if (!isAt(at + 2, name) || !isAt(at + 2 + name.length(), '>')) {
            return false;
        }
        open.remove(open.size() - 1);
        at += name.length() + 3;
        return true;
    }

    private boolean start() {
        int start = at;
        String name = name(at + 1);
        at += 1 + name.length();
        attributes.clear();
        while (at < page.length && page[at] != '>' && page[at] != '/') {
            if (!attribute(name)) {
                return false;
            }
        }
        boolean closed = isAt(at, '/');
        at += closed ? 1 : 0;
        ElementRule rule = ElementRule.named(name);
        if (closed != rule.isClosed() || !isAt(at++, '>')) {
            return false;
        }
        Attributes read = attributes.isEmpty() ? Attributes.NONE : new Attributes(List.copyOf(attributes));
        if (!mayStand(rule) || "refresh".equalsIgnoreCase(read.get("http-equiv"))) {
            return false;
        }
        int wordsStart = at;
        boolean ofPage = name.equals("title") && isIn("head");
        boolean hasWords = ofPage || name.equals("script");
        if (hasWords) {
            if (!raw(name)) {
                return false;
            }
        } else if (!rule.isVoid() && !closed) {
            open.add(rule);
        }
        String words = hasWords ? text(wordsStart, at - name.length() - 3) : "";
        tags.add(new Tag(name, read, file -> place(file, start), words));
        return true;
    }

    /** Returns a place; those of a page that are asked for in their order cost one pass over it. */
    private SourceSpan place(String file, int offset) {
        if (offset < countedTo) {
            countedTo = 0;
            line = 1;
            column = 1;
        }
        for (; countedTo < offset; countedTo++) {
            if (page[countedTo] == '\n') {
                line++;
                column = 1;
            } else {
                column += units(page[countedTo]);
            }
        }
        return new SourceSpan(file, line, column, 0);
    }

    /** Returns how many UTF-16 code units begin with a byte of UTF-8. */
    private static int units(byte b) {
        int first = b & 0xFF;
        if (first >= 0xF0) {
            return 2;
        }
        return first < 0x80 || first >= 0xC0 ? 1 : 0;
    }

    /** Returns the name that begins at an offset; an empty string if there is none. */
    private String name(int from) {
        int end = from;
        while (end < page.length && isName(page[end])) {
            end++;
        }
        return NAMES.get(page, from, end);
    }

    private static boolean isName(byte b) {
        return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == ':';
    }

    /** Reads white space and an attribute of an element. */
    private boolean attribute(String element) {
        int start = at;
        while (isAt(at, ' ') || isAt(at, '\n')) {
            at++;
        }
        String name = element.equals("svg") && isAt(at, VIEW_BOX) ? VIEW_BOX : name(at);
        if (at == start || name.isEmpty() || NOT_READ.contains(name) || isRead(name)) {
            return false;
        }
        at += name.length();
        attributes.add(name);
        if (!isAt(at, '=')) {
            attributes.add("");
            return true;
        }
        int valueStart = at + 2;
        at = valueStart;
        if (!isAt(valueStart - 1, '"') || !skipTo('"') || at == page.length) {
            return false;
        }
        String value = passed(valueStart, at++);
        attributes.add(value.indexOf('&') < 0 ? value : unescaped(value));
        return !value.contains("url(");
    }

    /** Whether the element has an attribute of this name already. */
    private boolean isRead(String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Reads the words of {@code title} or {@code script}, which contain no elements, and the end of the element. */
    private boolean raw(String name) {
        for (; at < page.length && page[at] != '<'; at++) {
            byte b = page[at];
            if (b == '\0' || b == '&' && name.equals("title") && !isReference(at)) {
                return false;
            }
        }
        boolean ended = isAt(at, "</") && isAt(at + 2, name) && isAt(at + 2 + name.length(), '>');
        at += name.length() + 3;
        return ended;
    }

    /** Whether an element may begin here without another one being closed or moved. */
    private boolean mayStand(ElementRule rule) {
        if (open.isEmpty()) {
            return rule.name().equals("html") && !bodySeen;
        }
        if (isInPicture()) {
            return rule.isPicture() && (rule.isNested() || !isOpen(rule));
        }
        ElementRule parent = parent();
        if (!rule.parents().isEmpty()) {
            return rule.parents().contains(parent.name())
                    && isInOrder(rule.name())
                    && (!parent.name().equals("div") || isInList());
        }
        return (rule.isPhrasing() || rule.isFlow() && !isOpen(PARAGRAPH))
                && parent.holdsWords()
                && !parent.holdsWordsOnly()
                && (rule.isNested() || !isOpen(rule))
                && !(rule.isHeading() && open.stream().anyMatch(ElementRule::isHeading));
    }

    private boolean isOpen(ElementRule rule) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i) == rule) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(String parent) {
        return !open.isEmpty() && parent().name().equals(parent);
    }

    /** Whether the last element that is not one that pictures and pages have is a picture. */
    private boolean isInPicture() {
        int last = open.size() - 1;
        while (last > 0 && open.get(last).holdsPicture()) {
            last--;
        }
        return open.get(last).name().equals("svg");
    }

    private boolean isInOrder(String name) {
        if (name.equals("head")) {
            boolean first = !headSeen;
            headSeen = true;
            return first;
        }
        if (name.equals("body")) {
            boolean first = headSeen && !bodySeen;
            bodySeen = true;
            return first;
        }
        return true;
    }

    /** Whether the parent stands in a list of terms. */
    private boolean isInList() {
        return open.size() > 1 && open.get(open.size() - 2).name().equals("dl");
    }
}
