package org.xuanyan.anchor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Reports problems of the ids of one declaration, with the commands that record an editor's decisions. */
final class AnchorFindings {

    /** The most characters of a text that a finding quotes. */
    private static final int QUOTED = 40;

    /** The number of characters quoted before a difference that is not near the beginning of the text. */
    private static final int LEAD = 12;

    private final Slug slug;
    private final String file;
    private final Problems problems;

    /**
     * Creates the findings of one declaration.
     *
     * @param file path of {@code declaration.md}, as findings show it
     */
    AnchorFindings(Slug slug, String file, Problems problems) {
        this.slug = slug;
        this.file = file;
        this.problems = problems;
    }

    /** Returns the same, reporting to another list of findings. */
    AnchorFindings to(Problems others) {
        return new AnchorFindings(slug, file, others);
    }

    boolean hasErrors() {
        return problems.hasErrors();
    }

    /** Adds a finding from another list. */
    void add(Diagnostic finding) {
        problems.add(finding);
    }

    void report(Code code, SourceSpan at, Object... arguments) {
        problems.report(code, at, arguments);
    }

    /** Reports a finding about the whole declaration, at its first line. */
    void reportWhole(Code code, Object... arguments) {
        report(code, line(1), arguments);
    }

    /** Returns the beginning of a line of {@code declaration.md}; the line is 1-based. */
    SourceSpan line(int line) {
        return new SourceSpan(file, line, 1, 0);
    }

    /** Returns the command that records a decision, e.g. {@code p40=withdrawn}. */
    String command(String decision) {
        String content = file.replaceFirst("/?declarations/[^/]*/[^/]*$", "");
        String option = content.equals("content") ? "" : " --content \"" + content + "\"";
        return "java -jar target/xuanyan.jar anchors" + option + " --accept " + slug + " " + decision
                + " --reason \"…\"";
    }

    /**
     * Returns the decisions about an id that are possible instead of another one, e.g.
     * {@code p3=withdrawn, p3=moved:14, p3=merged:14}.
     */
    static String instead(String decision, AnchorId id, List<Block.Passage> near) {
        if (near.isEmpty()) {
            return "";
        }
        List<Integer> lines = near.stream().map(each -> each.at().line()).toList();
        String all = lines.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return Stream.of(
                        "withdrawn",
                        "revised:" + lines.get(0),
                        "moved:" + lines.get(0),
                        "merged:" + lines.get(0),
                        "split:" + all)
                .limit(lines.size() < 2 ? 4 : 5)
                .map(each -> id + "=" + each)
                .filter(each -> !each.equals(decision))
                .collect(Collectors.joining(", "));
    }

    /** Quotes the beginning of a text. */
    static String quote(String text) {
        return quote(text, 0);
    }

    /** Quotes two texts from shortly before the place where they begin to differ. */
    static List<String> quoteDifference(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int start = same < QUOTED ? 0 : same - LEAD;
        return List.of(quote(one, start), quote(other, start));
    }

    private static String quote(String text, int start) {
        int end = Math.min(text.length(), start + QUOTED);
        return (start > 0 ? "…" : "")
                + text.substring(start, end).replaceAll("[\t\n]", " ")
                + (end < text.length() ? "…" : "");
    }
}
