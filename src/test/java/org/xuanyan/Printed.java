package org.xuanyan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Texts as they are printed: in lines of a measure, in paragraphs with indents or empty lines, as a web page. */
final class Printed {

    static final int LINES_OF_A_PAGE = 25;

    private static final String NOT_FIRST = "，。、；：！？”’）》〉";
    private static final String NOT_LAST = "“‘（《〈";
    private static final int INDENT = 2;

    private Printed() {}

    /** Returns one line for each, with an empty line between them. */
    static String spaced(List<String> lines) {
        return String.join("\n\n", lines) + "\n";
    }

    /** Returns one line for each; all but headings and what stands outside the text are indented. */
    static String indented(MadeUpDeclaration text) {
        return text.lines().stream()
                .map(line -> indent(text, line, "\u3000\u3000") + line + "\n")
                .collect(joining());
    }

    private static String indent(MadeUpDeclaration text, String line, String indent) {
        return text.blocks().contains(line) && !text.headings().contains(line) ? indent : "";
    }

    /** Returns the text in lines of a measure. */
    static List<String> wrapped(MadeUpDeclaration text, int width, String indent, boolean spaced) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines()) {
            List<String> parts = new ArrayList<>(lines(line, width));
            parts.set(0, indent(text, line, indent) + parts.get(0));
            lines.addAll(parts);
            if (spaced) {
                lines.add("");
            }
        }
        return lines;
    }

    /** Breaks a block into lines; the first is narrower by its indent. */
    static List<String> lines(String block, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        double used = INDENT;
        for (int i = 0; i < block.length(); i++) {
            used += block.charAt(i) < 0x2000 ? 0.5 : 1;
            if (used > width && i > start) {
                int end = breakBefore(block, start, i);
                lines.add(block.substring(start, end));
                start = end;
                i = end - 1;
                used = 0;
            }
        }
        lines.add(block.substring(start));
        return lines;
    }

    private static int breakBefore(String block, int start, int i) {
        int end = i;
        while (end > start + 1
                && (NOT_FIRST.indexOf(block.charAt(end)) >= 0
                        || NOT_LAST.indexOf(block.charAt(end - 1)) >= 0
                        || block.charAt(end) < 0x2000 && block.charAt(end - 1) < 0x2000)) {
            end--;
        }
        return end;
    }

    /** Returns a plain page; {@code markup} makes the element of a block. */
    static String page(MadeUpDeclaration text, UnaryOperator<String> markup) {
        return page(text, markup, "", "");
    }

    /** Returns a plain page with words before and after the text. */
    static String page(MadeUpDeclaration text, UnaryOperator<String> markup, String before, String after) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + text.title()
                + "</title></head>\n<body><div class=\"main\"><h1>" + text.title() + "</h1>\n<div class=\"text\">\n"
                + before
                + text.lines().stream().skip(1).map(markup).collect(joining("\n"))
                + "\n" + after + "</div></div>\n</body></html>\n";
    }

    /** Returns the element of a paragraph. */
    static String paragraph(String words) {
        return "<p>" + words + "</p>";
    }
}
