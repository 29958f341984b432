package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.language.TitleBrackets.BracketRole;

/**
 * A stretch of a text between title brackets, or between quotation marks inside them.
 *
 * @param start 0-based, of the opening bracket, in UTF-16 code units
 * @param end exclusive, behind the closing bracket
 * @param certainty how sure it is that this is a title
 * @param inner the stretches directly inside, in order
 */
record Title(int start, int end, TitleCertainty certainty, List<Title> inner) {

    /** What stands around a stretch. */
    enum TitleCertainty {
        /** {@code 《》}, and single brackets inside them: always a title. */
        TITLE,
        /** Single brackets by themselves, which mean other things too. */
        SINGLE,
        /** Quotation marks inside a title, which mean other things too. */
        QUOTED
    }

    /** Deeper than any text; more brackets than this are taken for words. */
    private static final int MAX_DEPTH = 8;

    /** Takes a copy, so that nobody can change the list later. */
    Title {
        inner = List.copyOf(inner);
    }

    /** Returns the words between the brackets. */
    String words(String text) {
        return text.substring(start + 1, end - 1);
    }

    /**
     * Finds all stretches that lie in no other, in order. Linear in the text.
     *
     * @param unpaired receives the offset of each double bracket that has no counterpart
     */
    static List<Title> in(String text, TitleBrackets brackets, IntConsumer unpaired) {
        return scan(text, new Scan(brackets, unpaired, false));
    }

    /** Finds likewise the stretches inside a title, given without the brackets around it. */
    static List<Title> inside(String title, TitleBrackets brackets) {
        return scan(title, new Scan(brackets, at -> {}, true));
    }

    private static List<Title> scan(String text, Scan scan) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (scan.brackets.isOpening(c)) {
                scan.open(c, i);
            } else if (scan.brackets.isClosing(c)) {
                scan.close(c, i);
            }
        }
        return scan.finish();
    }

    private static final class Scan {

        private record Open(char bracket, int at, boolean certain, List<Title> inner) {}

        private final TitleBrackets brackets;
        private final IntConsumer unpaired;

        /** Whether all of it lies in a title. */
        private final boolean titled;

        private final List<Open> stack = new ArrayList<>();
        private final List<Title> roots = new ArrayList<>();

        private Scan(TitleBrackets brackets, IntConsumer unpaired, boolean titled) {
            this.brackets = brackets;
            this.unpaired = unpaired;
            this.titled = titled;
        }

        private void open(char bracket, int at) {
            boolean inside = titled || stack.stream().anyMatch(each -> isTitle(each.bracket()));
            boolean ordinary = isQuotation(bracket) && !inside;
            if (!ordinary && stack.size() < MAX_DEPTH) {
                stack.add(new Open(bracket, at, isTitle(bracket) || inside, new ArrayList<>()));
            }
        }

        private void close(char bracket, int at) {
            int match = stack.size() - 1;
            while (match >= 0 && brackets.role(stack.get(match).bracket()) != brackets.role(bracket)) {
                match--;
            }
            boolean across = match >= 0 && !isTitle(bracket) && crossesDouble(match);
            if (match < 0 || across) {
                if (isTitle(bracket)) {
                    unpaired.accept(at);
                }
                return;
            }
            drop(match + 1);
            Open open = stack.remove(match);
            TitleCertainty certainty = isQuotation(bracket)
                    ? TitleCertainty.QUOTED
                    : open.certain() ? TitleCertainty.TITLE : TitleCertainty.SINGLE;
            target().add(new Title(open.at(), at + 1, certainty, open.inner()));
        }

        private boolean crossesDouble(int match) {
            return stack.subList(match + 1, stack.size()).stream().anyMatch(each -> isTitle(each.bracket()));
        }

        /** Gives up brackets that were never closed; what lies inside them stays. */
        private void drop(int size) {
            while (stack.size() > size) {
                Open open = stack.remove(stack.size() - 1);
                if (isTitle(open.bracket())) {
                    unpaired.accept(open.at());
                }
                target().addAll(open.inner());
            }
        }

        private List<Title> target() {
            return stack.isEmpty() ? roots : stack.get(stack.size() - 1).inner();
        }

        private List<Title> finish() {
            drop(0);
            roots.sort((a, b) -> Integer.compare(a.start(), b.start()));
            return roots;
        }

        private boolean isTitle(char bracket) {
            return brackets.role(bracket) == BracketRole.TITLE;
        }

        private boolean isQuotation(char bracket) {
            return brackets.role(bracket) == BracketRole.QUOTATION;
        }
    }
}
