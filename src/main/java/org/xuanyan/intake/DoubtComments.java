package org.xuanyan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.YamlText;

/**
 * The findings of an import as comments in the new {@code declaration.md}, each at the place that it is about: above a key
 * of the front matter, or before a block of the text. An editor deletes them one by one. What is said of the whole copy has
 * no comment.
 */
final class DoubtComments {

    private static final Map<Code, String> KEYS = Map.ofEntries(
            Map.entry(Code.GUESSED_TITLE, "title"),
            Map.entry(Code.NO_TITLE, "title"),
            Map.entry(Code.GUESSED_NAME, "name"),
            Map.entry(Code.GUESSED_DATE, "adopted"),
            Map.entry(Code.GUESSED_PAGE_DAY, "adopted"),
            Map.entry(Code.NO_DATE, "adopted"),
            Map.entry(Code.OTHER_YEAR, "adopted"),
            Map.entry(Code.GUESSED_PLACE, "place"),
            Map.entry(Code.NO_PLACE, "place"),
            Map.entry(Code.OTHER_LANGUAGE, "language"),
            Map.entry(Code.UNKNOWN_LANGUAGE, "language"));

    /** Between two letters of a block, a copy has at most so many other characters, such as tags. */
    private static final int FARTHEST = 300;

    private final ConsoleMessages messages;
    private final Map<String, List<String>> byKey = new LinkedHashMap<>();

    /** Number of a block, 0-based → comments. */
    private final Map<Integer, List<String>> byBlock = new TreeMap<>();

    /**
     * Places the findings.
     *
     * @param findings in the order of the raw copy
     */
    DoubtComments(List<Diagnostic> findings, List<CleanBlock> blocks, SourceText copy, ConsoleMessages messages) {
        this.messages = messages;
        for (Diagnostic each : findings) {
            String key = KEYS.get(each.code());
            if (key != null) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(comment(messages.message(each) + " [" + each.code().key() + "]"));
            } else if (each.at().file().equals(copy.file()) && !each.at().equals(SourceSpan.startOf(copy.file()))) {
                byBlock.computeIfAbsent(block(each, blocks, copy), any -> new ArrayList<>())
                        .add(comment(doubt(each)));
            }
        }
    }

    /**
     * Returns the block in which a finding is, or the one below it, if it is about words that were left out between two; the
     * first one above all.
     */
    private static int block(Diagnostic finding, List<CleanBlock> blocks, SourceText copy) {
        int offset = copy.offset(finding.at().line(), finding.at().column()).orElse(0);
        int last = 0;
        for (int i = 0; i < blocks.size() && blocks.get(i).offset() <= offset; i++) {
            last = i;
        }
        boolean below = last + 1 < blocks.size() && offset > end(blocks.get(last), copy.text());
        return below ? last + 1 : last;
    }

    /** Returns where the letters and digits of a block end in the copy; some may have another form there. */
    private static int end(CleanBlock block, String copy) {
        int end = block.offset();
        for (int i = 0; i < block.text().length(); i++) {
            char c = block.text().charAt(i);
            String near = copy.substring(end, Math.min(end + FARTHEST, copy.length()));
            end += Character.isLetterOrDigit(c) ? near.indexOf(c) + 1 : 0;
        }
        return end;
    }

    private String doubt(Diagnostic finding) {
        return messages.say(
                "import.doubt",
                messages.message(finding),
                messages.advice(finding),
                finding.at().line(),
                finding.at().column(),
                finding.code().key());
    }

    /** A comment must not end early, nor contain what the reader of the file would refuse. */
    private static String comment(String words) {
        return Legibility.mask(words).replaceAll("\\s+", " ").replace(">", "＞");
    }

    /** Returns the comments above a key of the front matter, a line each. */
    String above(String key) {
        StringBuilder lines = new StringBuilder();
        byKey.getOrDefault(key, List.of())
                .forEach(each -> lines.append(YamlText.comment(each)).append('\n'));
        return lines.toString();
    }

    /**
     * Returns the comments before a block, each a block of its own.
     *
     * @param block 0-based
     */
    String before(int block) {
        StringBuilder comments = new StringBuilder();
        byBlock.getOrDefault(block, List.of())
                .forEach(each -> comments.append("\n<!-- ").append(each).append(" -->\n"));
        return comments.toString();
    }
}
