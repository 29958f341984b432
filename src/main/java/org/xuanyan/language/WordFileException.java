package org.xuanyan.language;

import org.xuanyan.text.SourceSpan;

/** Signals a word file of the program that cannot be used. The message names file, line and column. */
public final class WordFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WordFileException(SourceSpan at, String message) {
        super(at + ": " + message);
    }
}
