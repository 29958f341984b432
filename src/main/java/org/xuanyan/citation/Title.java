package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A stretch of a text between title brackets, or between quotation marks inside them.
 *
 * @param start 0-based, of the opening bracket, in UTF-16 code units
 * @param end exclusive, behind the closing bracket
 * @param form how sure it is that this is a title
 * @param inner the stretches directly inside, in order
 */
record Title(int start, int end, Form form, List<Title> inner) {

    /** What stands around a stretch. */
    enum Form {
        /** {@code 《》}, and single brackets inside them: always a title. */
        TITLE,
        /** Single brackets by themselves, which mean other things too. */
        SINGLE,
        /** Quotation marks inside a title, which mean other things too. */
        QUOTED
    }

    /** Deeper than any text; more brackets than this are taken for words. */
    private static final int MAX_DEPTH = 8;

    private static final String OPENING = "《〈<＜“";
    private static final String CLOSING = "》〉>＞”";
    private static final String DOUBLE = "《》";
    private static final String QUOTES = "“”";

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
    static List<Title> in(String text, IntConsumer unpaired) {
        return scan(text, new Scan(unpaired, false));
    }

    /** Finds likewise the stretches inside a title, given without the brackets around it. */
    static List<Title> inside(String title) {
        return scan(title, new Scan(at -> {}, true));
    }

    private static List<Title> scan(String text, Scan scan) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                scan.open(c, i);
            } else if (CLOSING.indexOf(c) >= 0) {
                scan.close(c, i);
            }
        }
        return scan.finish();
    }

    private static final class Scan {

        private record Open(char bracket, int at, boolean certain, List<Title> inner) {}

        private final IntConsumer unpaired;

        /** Whether all of it lies in a title. */
        private final boolean titled;

        private final List<Open> stack = new ArrayList<>();
        private final List<Title> roots = new ArrayList<>();

        private Scan(IntConsumer unpaired, boolean titled) {
            this.unpaired = unpaired;
            this.titled = titled;
        }

        private void open(char bracket, int at) {
            boolean inside = titled || stack.stream().anyMatch(each -> each.bracket() == '《');
            boolean ordinary = QUOTES.indexOf(bracket) >= 0 && !inside;
            if (!ordinary && stack.size() < MAX_DEPTH) {
                stack.add(new Open(bracket, at, bracket == '《' || inside, new ArrayList<>()));
            }
        }

        private void close(char bracket, int at) {
            int match = stack.size() - 1;
            while (match >= 0 && family(stack.get(match).bracket()) != family(bracket)) {
                match--;
            }
            boolean across = match >= 0 && bracket != '》' && crossesDouble(match);
            if (match < 0 || across) {
                if (bracket == '》') {
                    unpaired.accept(at);
                }
                return;
            }
            drop(match + 1);
            Open open = stack.remove(match);
            Form form = QUOTES.indexOf(bracket) >= 0 ? Form.QUOTED : open.certain() ? Form.TITLE : Form.SINGLE;
            target().add(new Title(open.at(), at + 1, form, open.inner()));
        }

        private boolean crossesDouble(int match) {
            return stack.subList(match + 1, stack.size()).stream().anyMatch(each -> each.bracket() == '《');
        }

        /** Gives up brackets that were never closed; what lies inside them stays. */
        private void drop(int size) {
            while (stack.size() > size) {
                Open open = stack.remove(stack.size() - 1);
                if (open.bracket() == '《') {
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

        /** Brackets that can close each other: double ones, single ones of any width, quotation marks. */
        private static int family(char bracket) {
            return DOUBLE.indexOf(bracket) >= 0 ? 0 : QUOTES.indexOf(bracket) >= 0 ? 1 : 2;
        }
    }
}
