package org.xuanyan.problem;

/** How serious a finding is. */
public enum Severity {
    /** The site is not written. */
    ERROR("error"),
    /** The site is written; an editor should check the place. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** Returns the word that is printed: {@code error} or {@code warning}. */
    public String word() {
        return word;
    }
}
