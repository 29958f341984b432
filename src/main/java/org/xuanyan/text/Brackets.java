package org.xuanyan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A pair of brackets or quotation marks in a text, with the pairs inside it. A closing bracket is paired with the
 * nearest open one of its family; unclosed brackets between the two are treated as words. Brackets of a binding family
 * prevent others from closing across them.
 *
 * @param start 0-based, of the opening bracket, in UTF-16 code units
 * @param end exclusive, after the closing bracket
 * @param opening the opening bracket, e.g. {@code 《}
 * @param inner the pairs directly inside, in order
 */
public record Brackets(int start, int end, char opening, List<Brackets> inner) {

    /** Deeper than in any text; brackets nested deeper are treated as words. */
    private static final int MAX_DEPTH = 8;

    private static final int FIRST_HAN = 0x4E00;

    private static final int LAST_HAN = 0x9FFF;

    /** Copies the list, so that the record is immutable. */
    public Brackets {
        inner = List.copyOf(inner);
    }

    /**
     * Returns the outermost pairs, in order. Linear in the text.
     *
     * @param forms which characters are brackets
     * @param unpaired receives the offset of each unpaired binding bracket
     */
    public static List<Brackets> in(String text, BracketForms forms, IntConsumer unpaired) {
        Scan scan = new Scan(forms, unpaired);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Most characters of a Chinese text are between these two, and no bracket is.
            if (c < FIRST_HAN || c > LAST_HAN) {
                scan.read(c, i);
            }
        }
        return scan.finish();
    }

    private static final class Scan {

        private record Open(char bracket, int family, int at, List<Brackets> inner) {}

        private final BracketForms forms;
        private final IntConsumer unpaired;
        private final List<Open> stack = new ArrayList<>();
        private final List<Brackets> outermost = new ArrayList<>();

        private Scan(BracketForms forms, IntConsumer unpaired) {
            this.forms = forms;
            this.unpaired = unpaired;
        }

        private void read(char c, int at) {
            int opens = forms.opens(c);
            int closes = opens >= 0 ? -1 : forms.closes(c);
            if (opens >= 0 && stack.size() < MAX_DEPTH) {
                stack.add(new Open(c, opens, at, new ArrayList<>()));
            } else if (closes >= 0) {
                close(closes, at);
            }
        }

        private void close(int family, int at) {
            int match = stack.size() - 1;
            while (match >= 0 && stack.get(match).family() != family) {
                match--;
            }
            if (match < 0 || !forms.isBinding(family) && crossesBinding(match)) {
                if (forms.isBinding(family)) {
                    unpaired.accept(at);
                }
                return;
            }
            giveUp(match + 1);
            Open open = stack.remove(match);
            target().add(new Brackets(open.at(), at + 1, open.bracket(), open.inner()));
        }

        private boolean crossesBinding(int match) {
            return stack.subList(match + 1, stack.size()).stream().anyMatch(each -> forms.isBinding(each.family()));
        }

        /** Treats unclosed brackets as words, but keeps the pairs inside them. */
        private void giveUp(int size) {
            while (stack.size() > size) {
                Open open = stack.remove(stack.size() - 1);
                if (forms.isBinding(open.family())) {
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
