package org.xuanyan;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The strings, text blocks and characters in Java sources, not those in comments. */
final class JavaLiterals {

    /** A comment, or a literal in group 1: a text block, a string or a character. */
    private static final Pattern TOKEN = Pattern.compile("//.*|/\\*(?s:.*?)\\*/"
            + "|(\"\"\"(?s:(?:\\\\.|[^\\\\])*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+')");

    private JavaLiterals() {}

    /** Returns the literals of a source in their order, as written, with their quotation marks. */
    static Stream<MatchResult> in(String source) {
        return TOKEN.matcher(source).results().filter(token -> token.group(1) != null);
    }
}
