package org.xuanyan.check;

import java.nio.charset.StandardCharsets;

/** Names of elements and attributes as strings; each name that was asked for before is the same string. */
final class NameTable {

    /** A power of two; names that fall on the same place take turns. */
    private static final int SIZE = 1024;

    private final String[] names = new String[SIZE];

    /** Returns the name that stands in a page, in ASCII. Safe to share between threads, because strings never change. */
    String get(byte[] page, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + page[i];
        }
        int index = (hash ^ hash >>> 10) & SIZE - 1;
        String known = names[index];
        if (known != null && isAt(known, page, from, to)) {
            return known;
        }
        String name = new String(page, from, to - from, StandardCharsets.US_ASCII);
        names[index] = name;
        return name;
    }

    private static boolean isAt(String name, byte[] page, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != page[i]) {
                return false;
            }
        }
        return true;
    }
}
