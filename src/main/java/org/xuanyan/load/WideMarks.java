package org.xuanyan.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Finds the marks of a Chinese keyboard that YAML takes for parts of words, and colons without a space. */
final class WideMarks {

    /** Where a key begins: at the beginning of a line, of an item or of a bracket, or after a comma. */
    private static final String BEFORE_KEY = "(?:^[\\s\\-－—–]*|[{,，]\\s*)";

    private static final Pattern COLON = Pattern.compile(BEFORE_KEY + "([A-Za-z][A-Za-z0-9-]*)\\s*(：)");
    private static final Pattern NO_SPACE = Pattern.compile("^[\\s-]*([A-Za-z][A-Za-z0-9-]*)(:)(?=[\\p{IsHan}“《（])");

    /**
     * A mark that is written in place of another.
     *
     * @param pattern has the mark as its first group
     */
    private record Wrong(Pattern pattern, String right) {}

    private static final List<Wrong> WRONG = List.of(
            new Wrong(Pattern.compile("^\\s*([－—–])\\s*(?:\\{|[A-Za-z][A-Za-z0-9-]*\\s*[:：])"), "-"),
            new Wrong(Pattern.compile("(，)\\s*[A-Za-z][A-Za-z0-9-]*\\s*[:：]"), ","),
            new Wrong(Pattern.compile("^[\\s-]*(｛)"), "{"),
            new Wrong(Pattern.compile("(｝)\\s*$"), "}"));

    private WideMarks() {}

    /** Reports every such mark of a file that is not YAML; returns whether there is one. */
    static boolean report(SourceText yaml, Problems problems) {
        boolean found = false;
        for (int line = 1; line <= yaml.lineCount(); line++) {
            found |= report(yaml, line, problems);
        }
        return found;
    }

    /** Reports every such mark of a line; returns whether there is one. */
    static boolean report(SourceText yaml, int line, Problems problems) {
        String words = yaml.line(line);
        boolean found = false;
        for (Matcher colon = COLON.matcher(words); colon.find(); found = true) {
            problems.report(Code.FULL_WIDTH_COLON, place(yaml, line, colon, 2), colon.group(1));
        }
        for (Matcher colon = NO_SPACE.matcher(words); colon.find(); found = true) {
            problems.report(Code.COLON_WITHOUT_SPACE, place(yaml, line, colon, 2), colon.group(1));
        }
        for (Wrong wrong : WRONG) {
            for (Matcher mark = wrong.pattern().matcher(words); mark.find(); found = true) {
                problems.report(Code.FULL_WIDTH_MARK, place(yaml, line, mark, 1), mark.group(1), wrong.right());
            }
        }
        return found;
    }

    private static SourceSpan place(SourceText yaml, int line, Matcher found, int group) {
        return new SourceSpan(yaml.file(), line, found.start(group) + 1, 1);
    }
}
