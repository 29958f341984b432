package org.xuanyan.anchor;

import java.util.List;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Reports what is wrong with the ids of one declaration, and how a person may answer. */
final class AnchorFindings {

    /** As much of a text as a finding quotes. */
    private static final int QUOTED = 40;

    /** As much of it as stands before a difference, if that is not near its beginning. */
    private static final int LEAD = 12;

    private final Slug slug;
    private final String file;
    private final Problems problems;

    /**
     * Reports on one declaration.
     *
     * @param file {@code declaration.md}, as findings call it
     */
    AnchorFindings(Slug slug, String file, Problems problems) {
        this.slug = slug;
        this.file = file;
        this.problems = problems;
    }

    /** Returns the same for another list of findings. */
    AnchorFindings to(Problems others) {
        return new AnchorFindings(slug, file, others);
    }

    boolean hasErrors() {
        return problems.hasErrors();
    }

    /** Takes over a finding of another list. */
    void add(Diagnostic finding) {
        problems.add(finding);
    }

    void report(Code code, SourceSpan at, Object... arguments) {
        problems.report(code, at, arguments);
    }

    /** Reports something that concerns no line more than another. */
    void reportWhole(Code code, Object... arguments) {
        report(code, line(1), arguments);
    }

    /** Returns the beginning of a line of the text, counted from 1. */
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

    /** Quotes the beginning of a text. */
    static String quote(String text) {
        return quote(text, 0);
    }

    /** Quotes two texts from a little before the place at which they begin to differ. */
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
        return '"' + (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "") + '"';
    }
}
