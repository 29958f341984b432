package org.xuanyan.compress;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A prefix code as RFC 1951 numbers it (3.2.2): symbols that are frequent have short codes. */
final class HuffmanCode {

    /** In bits, of any code of RFC 1951. */
    static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** A symbol, or two trees below a common root. */
    private record CodeTree(long frequency, int order, int symbol, CodeTree one, CodeTree other) {

        void measure(int depth, int[] lengths) {
            if (one == null) {
                lengths[symbol] = Math.max(1, depth);
            } else {
                one.measure(depth + 1, lengths);
                other.measure(depth + 1, lengths);
            }
        }
    }

    /**
     * Returns the code for symbols of some frequencies.
     *
     * @param frequencies of each symbol; those with 0 get no code
     * @param longest in bits; if a code would be longer, the differences between the frequencies are made smaller
     */
    static HuffmanCode of(int[] frequencies, int longest) {
        for (int halvings = 0; ; halvings++) {
            int[] lengths = lengths(frequencies, halvings);
            boolean fits = true;
            for (int length : lengths) {
                fits &= length <= longest;
            }
            if (fits) {
                return new HuffmanCode(lengths);
            }
        }
    }

    private static int[] lengths(int[] frequencies, int halvings) {
        PriorityQueue<CodeTree> trees = new PriorityQueue<>(
                Comparator.comparingLong(CodeTree::frequency).thenComparingInt(CodeTree::order));
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                trees.add(new CodeTree((frequencies[symbol] >> halvings) + 1, symbol, symbol, null, null));
            }
        }
        int order = frequencies.length;
        while (trees.size() > 1) {
            CodeTree one = trees.remove();
            CodeTree other = trees.remove();
            trees.add(new CodeTree(one.frequency() + other.frequency(), order++, -1, one, other));
        }
        int[] lengths = new int[frequencies.length];
        if (!trees.isEmpty()) {
            trees.remove().measure(0, lengths);
        }
        return lengths;
    }

    private static int[] codes(int[] lengths) {
        int[] symbols = new int[LONGEST + 1];
        for (int length : lengths) {
            symbols[length]++;
        }
        symbols[0] = 0;
        int[] next = new int[LONGEST + 1];
        for (int length = 1; length <= LONGEST; length++) {
            next[length] = next[length - 1] + symbols[length - 1] << 1;
        }
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            codes[symbol] = length == 0 ? 0 : Integer.reverse(next[length]++) >>> Integer.SIZE - length;
        }
        return codes;
    }

    /** Returns the number of symbols. */
    int size() {
        return lengths.length;
    }

    /** Returns the number of bits of a symbol; 0 if it does not occur. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Returns the code of a symbol, its first bit lowest. */
    int bits(int symbol) {
        return codes[symbol];
    }
}
