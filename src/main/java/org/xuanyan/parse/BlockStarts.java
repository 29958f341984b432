package org.xuanyan.parse;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.DocumentParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;

/**
 * Where lists and tables begin. The library decides it; but to decide, it copies all earlier lines of a paragraph, so that the lines
 * of a long one cost the square of their number. It is only asked about lines that look like the mark of a list or the
 * line below the head of a table.
 */
final class BlockStarts {

    /** The most digits of the number of a list in CommonMark. */
    private static final int MOST_DIGITS = 9;

    private static final BlockParserFactory LIST = new ListBlockParser.Factory();
    private static final BlockParserFactory SEPARATOR = new ThematicBreakParser.Factory();

    private BlockStarts() {}

    /** Lets lists begin by {@link #LIST}, which goes before the other blocks of CommonMark; so {@code * * *} is asked first. */
    static Parser.Builder lists(Parser.Builder builder) {
        Set<Class<? extends Block>> others = new LinkedHashSet<>(DocumentParser.getDefaultBlockParserTypes());
        others.remove(ListBlock.class);
        return builder.enabledBlockTypes(others)
                .customBlockParserFactory(
                        (state, matched) -> !isMark(state.getLine().getContent(), state.getNextNonSpaceIndex())
                                        || SEPARATOR.tryStart(state, matched) != BlockStart.none()
                                ? BlockStart.none()
                                : LIST.tryStart(state, matched));
    }

    /** Lets tables begin. */
    static Parser.Builder tables(Parser.Builder builder) {
        BlockParserFactory table = new TableBlockParser.Factory(null);
        return builder.customBlockParserFactory(
                (state, matched) -> isDivision(state.getLine().getContent(), state.getIndex())
                        ? table.tryStart(state, matched)
                        : BlockStart.none());
    }

    private static boolean isMark(CharSequence line, int start) {
        int end = start;
        while (end < line.length()
                && end - start <= MOST_DIGITS
                && line.charAt(end) >= '0'
                && line.charAt(end) <= '9') {
            end++;
        }
        return end < line.length()
                && (end > start ? ".)" : "-+*").indexOf(line.charAt(end)) >= 0
                && (end + 1 == line.length() || line.charAt(end + 1) == ' ' || line.charAt(end + 1) == '\t');
    }

    private static boolean isDivision(CharSequence line, int start) {
        return line.subSequence(start, line.length()).chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }
}
