package org.xuanyan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that templates keep to the house style, which {@code src/README.md} describes. */
final class TemplateStyle {

    private static final int MAX_LINE = 120;
    private static final int INDENTATION = 2;

    /** A longer line must not occur twice. */
    private static final int MAX_REPEATED_LINE = 75;

    /**
     * This number of lines in a row must not occur twice, if together they are longer than {@link #MAX_REPEATED_RUN}.
     */
    private static final int RUN = 3;

    private static final int MAX_REPEATED_RUN = 100;

    private static final String MACROS = "macros.peb";
    private static final Pattern TRIM = Pattern.compile("\\{[{%#]-|-[}%#]}");
    private static final Pattern TEMPLATE = Pattern.compile("\\{% (?:extends|import|include) \"([^\"]+)\"");
    private static final Pattern MACRO = Pattern.compile("\\{% macro (\\w+)\\(");

    /** Also matches comments and expressions, so that nothing inside them is taken for a tag. */
    private static final Pattern TAG = Pattern.compile("(?s)\\{#.*?#}|\\{\\{.*?}}|<!--.*?-->|<[!?][^>]*>"
            + "|\\{% *(?<pebble>\\w+).*?%}|</(?<closed>[\\w:]+)>|<(?<opened>[\\w:]+)|(?<end>/?>)");

    /** An attribute with an address; its value ends at a quotation mark that is not inside an expression. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w-])(?:href|src|action|data-(?:address|here|index|page))="
                    + "\"((?:\\{\\{.*?}}|\\{%.*?%}|[^\"])*)\"");

    private static final Pattern BLOCK = Pattern.compile("\\{% (?:block \\w+|endblock) %}");
    private static final Pattern WRITTEN = Pattern.compile("\\{\\{ ([^~]+?) \\| (?:link|address|permanent) }}");
    private static final Pattern FILE = Pattern.compile("\"(.*)\"");
    private static final Pattern SAME_PAGE = Pattern.compile("#([\\w-]+)");

    /** The base path of the site, and the link to another language, whose pages are below another folder. */
    private static final Set<String> TEXTS = Set.of("{{ site.basePath }}", "{{ each.link }}");

    private static final Set<String> CONTROLS = Set.of("block", "for", "if", "macro");
    private static final Set<String> BRANCHES = Set.of("else", "elseif");
    private static final Set<String> VOID = Set.of("<br>", "<hr>", "<img>", "<input>", "<link>", "<meta>", "<base>");

    private final Map<String, String> templates;
    private final List<String> findings = new ArrayList<>();

    private TemplateStyle(Map<String, String> templates) {
        this.templates = templates;
    }

    /**
     * Returns all faults, each with file and line, e.g. {@code templates/page.peb:7: a line of 134 characters, …}.
     *
     * @param templates path below {@code templates/} → text
     */
    static List<String> findings(Map<String, String> templates) {
        TemplateStyle style = new TemplateStyle(templates);
        templates.forEach((name, text) -> {
            style.lines(name, text.lines().toList());
            style.nesting(name, text);
            style.includes(name, text);
            style.addresses(name, text);
        });
        style.repetitions();
        style.macros();
        return style.findings;
    }

    private void find(String name, int line, String what) {
        findings.add("templates/" + name + ":" + line + ": " + what);
    }

    private void lines(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > MAX_LINE) {
                find(name, i + 1, "a line of " + line.length() + " characters, at most " + MAX_LINE + " are allowed");
            }
            if (!line.equals(line.stripTrailing())) {
                find(name, i + 1, "white space at the end of a line");
            }
            Matcher trim = TRIM.matcher(line);
            if (trim.find()) {
                find(name, i + 1, "\"" + trim.group() + "\": a line that goes on in the next one ends with {##}");
            }
        }
    }

    /** An element or a control structure of Pebble that is not closed yet. */
    private record Open(String tag, int line, int indentation) {}

    /** The content of an element or control structure is indented by one step more than the line that opens it. */
    private void nesting(String name, String text) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        boolean found = tag.find();
        int line = 0;
        int end = 0;
        for (String each : text.split("(?<=\n)")) {
            line++;
            int indentation = each.length() - each.stripLeading().length();
            int expected = open.isEmpty() ? 0 : open.peek().indentation() + INDENTATION;
            int leading = end + indentation;
            end += each.length();
            for (; found && tag.start() < end; found = tag.find()) {
                Optional<Open> back = step(tag, new Open("", line, indentation), open, name);
                if (tag.start() == leading && back.isPresent()) {
                    expected = back.get().indentation();
                    leading = tag.end();
                }
            }
            if (!each.isBlank() && indentation != expected) {
                find(name, line, "indented by " + indentation + ", not by " + expected);
            }
        }
        open.forEach(each -> find(name, each.line(), each.tag() + " is not closed"));
    }

    /** Handles one tag; returns what it closes, or the control structure of which it begins another branch. */
    private Optional<Open> step(Matcher tag, Open here, Deque<Open> open, String name) {
        String pebble = Objects.requireNonNullElse(tag.group("pebble"), "");
        if (BRANCHES.contains(pebble)) {
            return Optional.ofNullable(open.peek());
        }
        if (tag.group("opened") != null || CONTROLS.contains(pebble)) {
            String opened = pebble.isEmpty() ? "<" + tag.group("opened") + ">" : pebble;
            open.push(new Open(opened, here.line(), here.indentation()));
        } else if (tag.group("closed") != null || pebble.startsWith("end")) {
            String closed = pebble.isEmpty() ? "<" + tag.group("closed") + ">" : pebble.substring("end".length());
            Optional<Open> last = Optional.ofNullable(open.poll());
            if (last.filter(each -> each.tag().equals(closed)).isEmpty()) {
                String opened =
                        last.map(each -> each.tag() + " of line " + each.line()).orElse("nothing");
                find(name, here.line(), closed + " is closed, but " + opened + " was opened last");
            }
            return last;
        } else if ("/>".equals(tag.group("end")) || ">".equals(tag.group("end")) && isVoid(open.peek())) {
            open.poll();
        }
        return Optional.empty();
    }

    private static boolean isVoid(Open open) {
        return open != null && VOID.contains(open.tag());
    }

    private void includes(String name, String text) {
        Matcher other = TEMPLATE.matcher(text);
        while (other.find()) {
            if (!templates.containsKey(other.group(1))) {
                find(name, line(text, other.start()), "there is no template " + other.group(1));
            }
        }
    }

    private static int line(String text, int offset) {
        return (int) text.substring(0, offset)
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1;
    }

    /** An address is a route from a view, a static file, a file of a template, or an id in a template. */
    private void addresses(String name, String text) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String value = BLOCK.matcher(address.group(1)).replaceAll("");
            if (!isHandedOver(value)) {
                find(name, line(text, address.start()), "an address that no view hands over: " + value);
            }
        }
    }

    private boolean isHandedOver(String value) {
        Matcher id = SAME_PAGE.matcher(value);
        if (id.matches()) {
            return templates.values().stream().anyMatch(each -> each.contains(" id=\"" + id.group(1) + "\""));
        }
        Matcher written = WRITTEN.matcher(value);
        if (!written.matches()) {
            return TEXTS.contains(value);
        }
        Matcher file = FILE.matcher(written.group(1));
        return !file.matches()
                || file.group(1).startsWith("assets/")
                || templates.containsKey("site/" + file.group(1) + ".peb");
    }

    private void repetitions() {
        Map<String, String> lines = new TreeMap<>();
        Map<String, String> runs = new TreeMap<>();
        templates.forEach((name, text) -> {
            List<String> all = text.lines().map(String::strip).toList();
            for (int i = 0; i < all.size(); i++) {
                repetition(name, i + 1, all.get(i), MAX_REPEATED_LINE, lines);
                if (i + RUN <= all.size()) {
                    repetition(name, i + 1, String.join("\n", all.subList(i, i + RUN)), MAX_REPEATED_RUN, runs);
                }
            }
        });
    }

    private void repetition(String name, int line, String markup, int longest, Map<String, String> places) {
        String first = places.putIfAbsent(markup, "templates/" + name + ":" + line);
        if (first != null && markup.length() > longest) {
            find(name, line, "the same markup as in " + first + ", make a macro of it");
        }
    }

    private void macros() {
        templates.forEach((name, text) -> {
            Matcher macro = MACRO.matcher(text);
            while (macro.find()) {
                Pattern call = Pattern.compile("(?<!macro |\\w)" + macro.group(1) + "\\(");
                if (!name.equals(MACROS)) {
                    find(name, line(text, macro.start()), "a macro that does not stand in " + MACROS);
                } else if (templates.values().stream()
                        .noneMatch(each -> call.matcher(each).find())) {
                    find(name, line(text, macro.start()), "unused macro " + macro.group(1));
                }
            }
        });
    }
}
