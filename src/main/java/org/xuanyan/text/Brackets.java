package org.xuanyan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A stretch of a text between two brackets or quotation marks that belong together, with those inside it. A closing one
 * looks for the nearest opening one of its family; what was opened between the two and never closed is taken for words.
 * Double title brackets bind most: nothing else closes across one that is open.
 *
 * @param start 0-based, of the opening bracket, in UTF-16 code units
 * @param end exclusive, after the closing bracket
 * @param opening the opening bracket, e.g. {@code 《}
 * @param inner those directly inside, in order
 */
public record Brackets(int start, int end, char opening, List<Brackets> inner) {

    /** Deeper than any text; more brackets than this are taken for words. */
    private static final int MAX_DEPTH = 8;

    private static final char DOUBLE_OPENING = '《';
    private static final char DOUBLE_CLOSING = '》';

    /** The families; in each, every opening bracket can be closed by every closing one. */
    private static final List<String> OPENING = List.of("《", "〈<＜", "“", "（(");

    private static final List<String> CLOSING = List.of("》", "〉>＞", "”", "）)");

    /** Takes a copy, so that nobody can change the list later. */
    public Brackets {
        inner = List.copyOf(inner);
    }

    /** Which brackets count. */
    public enum Kind {
        /** Double and single title brackets, and quotation marks. */
        TITLES,
        /** Round brackets and quotation marks. */
        ASIDES,
        /** All of these. */
        ALL;

        private boolean has(int family) {
            return switch (this) {
                case TITLES -> family <= 2;
                case ASIDES -> family >= 2;
                case ALL -> true;
            };
        }
    }

    /** Whether they are double title brackets. */
    public boolean isDouble() {
        return opening == DOUBLE_OPENING;
    }

    /** Whether they are quotation marks. */
    public boolean isQuotation() {
        return family(OPENING, opening) == 2;
    }

    /**
     * Returns all that lie in no other, in order. Linear in the text.
     *
     * @param unpaired receives the offset of each double title bracket that has no counterpart
     */
    public static List<Brackets> in(String text, Kind kind, IntConsumer unpaired) {
        Scan scan = new Scan(kind, unpaired);
        for (int i = 0; i < text.length(); i++) {
            scan.read(text.charAt(i), i);
        }
        return scan.finish();
    }

    private static int family(List<String> families, char bracket) {
        for (int family = 0; family < families.size(); family++) {
            if (families.get(family).indexOf(bracket) >= 0) {
                return family;
            }
        }
        return -1;
    }

    private static final class Scan {

        private record Open(char bracket, int family, int at, List<Brackets> inner) {}

        private final Kind kind;
        private final IntConsumer unpaired;
        private final List<Open> stack = new ArrayList<>();
        private final List<Brackets> outermost = new ArrayList<>();

        private Scan(Kind kind, IntConsumer unpaired) {
            this.kind = kind;
            this.unpaired = unpaired;
        }

        private void read(char c, int at) {
            int opens = family(OPENING, c);
            int closes = opens >= 0 ? -1 : family(CLOSING, c);
            if (opens >= 0 && kind.has(opens) && stack.size() < MAX_DEPTH) {
                stack.add(new Open(c, opens, at, new ArrayList<>()));
            } else if (closes >= 0 && kind.has(closes)) {
                close(c, closes, at);
            }
        }

        private void close(char bracket, int family, int at) {
            int match = stack.size() - 1;
            while (match >= 0 && stack.get(match).family() != family) {
                match--;
            }
            if (match < 0 || bracket != DOUBLE_CLOSING && crossesDouble(match)) {
                if (bracket == DOUBLE_CLOSING) {
                    unpaired.accept(at);
                }
                return;
            }
            giveUp(match + 1);
            Open open = stack.remove(match);
            target().add(new Brackets(open.at(), at + 1, open.bracket(), open.inner()));
        }

        private boolean crossesDouble(int match) {
            return stack.subList(match + 1, stack.size()).stream().anyMatch(each -> each.bracket() == DOUBLE_OPENING);
        }

        /** Takes brackets that were never closed for words; what lies inside them stays. */
        private void giveUp(int size) {
            while (stack.size() > size) {
                Open open = stack.remove(stack.size() - 1);
                if (open.bracket() == DOUBLE_OPENING) {
                    unpaired.accept(open.at());
                }
                target().addAll(open.inner());
            }
        }

        private List<Brackets> target() {
            return stack.isEmpty() ? outermost : stack.get(stack.size() - 1).inner();
        }

        private List<Brackets> finish() {
            giveUp(0);
            outermost.sort((a, b) -> Integer.compare(a.start(), b.start()));
            return outermost;
        }
    }
}
