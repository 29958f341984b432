package org.xuanyan.link;

import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Reports what is wrong with the ids of one declaration, and how a person may answer. */
final class AnchorFindings {

    /** As much of a text as a finding quotes. */
    private static final int QUOTED = 40;

    private final String slug;
    private final String file;
    private final Problems problems;

    /**
     * Reports on one declaration.
     *
     * @param file {@code declaration.md}, as findings call it
     */
    AnchorFindings(String slug, String file, Problems problems) {
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

    void error(SourceSpan at, String message, String advice) {
        problems.error(at, message, advice);
    }

    void error(String message, String advice) {
        error(line(1), message, advice);
    }

    /** Returns the beginning of a line of the text, counted from 1. */
    SourceSpan line(int line) {
        return new SourceSpan(file, line, 1, 0);
    }

    /** Returns the command that records a decision, e.g. {@code p40=withdrawn}. */
    String command(String decision) {
        return "java -jar target/xuanyan.jar anchors --accept " + slug + " " + decision + " --reason \"…\"";
    }

    static String quote(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
