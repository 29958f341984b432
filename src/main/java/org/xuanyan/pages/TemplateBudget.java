package org.xuanyan.pages;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.EvaluationContext;
import java.io.Writer;

/** What it may cost to fill a template once, so that one without an end is a finding. Used by one thread. */
final class TemplateBudget {

    /** The variable of a template with its budget; no template can name it. */
    static final String NAME = "template budget";

    /**
     * The most rounds of loops, calls of macros and uses of other templates. A page of 100 KB needs about two thousand.
     */
    static final int MOST_ROUNDS = 500_000;

    /** The longest page, in UTF-16 code units: a hundred times as long as those that are meant to be read. */
    static final int MOST_CHARACTERS = 32 << 20;

    private int rounds;
    private boolean spent;

    /** Thrown by what costs more than the budget has. */
    static final class SpentException extends PebbleException {

        private static final long serialVersionUID = 1L;

        private SpentException(String template, int line) {
            super(null, "the template has no end", line, template);
        }
    }

    /** Returns what filling a template may still cost. */
    static TemplateBudget of(EvaluationContext context) {
        return (TemplateBudget) PageVariable.of(NAME, context);
    }

    /** Whether it was not enough. */
    boolean isSpent() {
        return spent;
    }

    /**
     * Counts a number of rounds.
     *
     * @param line of the template, 1-based
     */
    void spend(long number, String template, int line) {
        if (number > MOST_ROUNDS - rounds) {
            throw fail(template, line);
        }
        rounds += (int) number;
    }

    private SpentException fail(String template, int line) {
        spent = true;
        return new SpentException(template, line);
    }

    /** Returns a writer for the page, which counts its characters. */
    Writer writer(StringBuilder page, String template) {
        return new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                if (length > MOST_CHARACTERS - page.length()) {
                    throw fail(template, 1);
                }
                page.append(buffer, offset, length);
            }

            @Override
            public void write(String words, int offset, int length) {
                if (length > MOST_CHARACTERS - page.length()) {
                    throw fail(template, 1);
                }
                page.append(words, offset, offset + length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
