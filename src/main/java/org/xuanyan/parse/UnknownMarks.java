package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.ParagraphMarks;
import org.xuanyan.language.ParagraphMarks.UnknownMark;
import org.xuanyan.model.Block;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/** Reports runs of paragraphs that begin with what looks like a number or mark in a form that the program does not know. */
final class UnknownMarks {

    /** So many paragraphs that follow each other do not begin alike by chance. */
    private static final int FEWEST = 3;

    /** In characters, of the beginning of a paragraph. */
    private static final int QUOTED = 12;

    private UnknownMarks() {}

    /** Reports each run once, at its first paragraph. */
    static void report(List<Block> blocks, ParagraphMarks marks, Problems problems) {
        List<Block.Passage> run = new ArrayList<>();
        Optional<UnknownMark> last = Optional.empty();
        for (Block block : blocks) {
            if (block instanceof Block.Passage passage) {
                Optional<UnknownMark> own =
                        passage.printed().isPresent() ? Optional.empty() : marks.unknownForm(passage.text());
                Optional<UnknownMark> before = last;
                if (own.isEmpty() || before.filter(own.get()::follows).isEmpty()) {
                    report(run, problems);
                    run.clear();
                }
                last = own;
                if (own.isPresent()) {
                    run.add(passage);
                }
            }
        }
        report(run, problems);
    }

    private static void report(List<Block.Passage> run, Problems problems) {
        if (run.size() >= FEWEST) {
            String text = run.get(0).text();
            String begin = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
            problems.report(Code.UNKNOWN_MARKS, run.get(0).at(), run.size(), begin);
        }
    }
}
