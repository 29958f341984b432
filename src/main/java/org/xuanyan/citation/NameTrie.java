package org.xuanyan.citation;

import java.util.Arrays;
import java.util.Optional;

/**
 * A trie of names. It is kept in flat arrays, because an authority file may have 100,000 names. A search reads no more
 * characters than the longest name has.
 */
final class NameTrie {

    /**
     * A name that was found.
     *
     * @param end exclusive
     * @param value the value with which it was added
     */
    record Match(int end, int value) {}

    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** Hash table of edges with open addressing: {@code node << 16 | character}, plus 1 so that 0 means empty. */
    private long[] edges = new long[1 << 10];

    private int[] targets = new int[1 << 10];

    /** Node → the value of the name that ends there. */
    private int[] values = {NONE};

    private int nodes = 1;

    /**
     * Adds a name.
     *
     * @param value not negative
     * @return the value with which the same name was added before; that value stays
     */
    Optional<Integer> add(String name, int value) {
        int node = node(name);
        if (values[node] != NONE) {
            return Optional.of(values[node]);
        }
        values[node] = value;
        return Optional.empty();
    }

    /** Adds a name, or gives it another value. */
    void replace(String name, int value) {
        int node = node(name);
        values[node] = value;
    }

    private int node(String name) {
        int node = ROOT;
        for (int i = 0; i < name.length(); i++) {
            node = childOrNew(node, name.charAt(i));
        }
        return node;
    }

    /** Returns the longest name that begins at an offset. */
    Optional<Match> longestAt(String text, int start) {
        Match longest = null;
        int node = ROOT;
        for (int i = start; i < text.length(); i++) {
            node = targets[slot(node, text.charAt(i))];
            if (node == ROOT) {
                break;
            }
            if (values[node] != NONE) {
                longest = new Match(i + 1, values[node]);
            }
        }
        return Optional.ofNullable(longest);
    }

    private int childOrNew(int node, char c) {
        int slot = slot(node, c);
        if (targets[slot] == ROOT) {
            if (nodes * 2 > edges.length) {
                grow();
                slot = slot(node, c);
            }
            edges[slot] = edge(node, c);
            targets[slot] = nodes;
            if (nodes == values.length) {
                values = Arrays.copyOf(values, 2 * nodes);
                Arrays.fill(values, nodes, values.length, NONE);
            }
            nodes++;
        }
        return targets[slot];
    }

    /** Returns the slot of an edge, or its free slot, whose target is 0, because no edge leads to the root. */
    private int slot(int node, char c) {
        long edge = edge(node, c);
        long mixed = edge * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & edges.length - 1;
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    private static long edge(int node, char c) {
        return ((long) node << 16 | c) + 1;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[2 * oldTargets.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot((int) (oldEdges[i] - 1 >>> 16), (char) (oldEdges[i] - 1));
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
