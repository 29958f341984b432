package org.xuanyan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A damaged copy of a {@link MadeUpDeclaration}, with what an import makes of it.
 *
 * @param name of its file
 * @param text decoded
 * @param encoding of the bytes
 * @param given the encoding that the editor names, if any
 * @param places of damage that cannot be undone; a finding has to cover each
 * @param blocks as an import writes them; empty if the place of a paragraph end cannot be known
 * @param refused whether the copy is not a text that can be imported
 */
record CorpusCopy(
        String name,
        String text,
        Charset encoding,
        Optional<String> given,
        List<Place> places,
        Optional<List<String>> blocks,
        boolean refused) {

    /** Around damage that cannot be undone, in the text from which a copy is made. */
    private static final char BEGIN = '\uFDD0';

    private static final char END = '\uFDD1';

    /** A stretch of the decoded text, 0-based, end exclusive. */
    record Place(int start, int end) {}

    /** Marks damage that cannot be undone. */
    static String marked(String damage) {
        return BEGIN + damage + END;
    }

    /** Returns a text without the marks around damage. */
    static String unmarked(String text) {
        return text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }

    /** Makes a copy whose import is a declaration without damage. */
    static CorpusCopy of(String name, String text, MadeUpDeclaration right) {
        List<Place> places = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int start = 0;
        for (char c : text.toCharArray()) {
            if (c == BEGIN) {
                start = plain.length();
            } else if (c == END) {
                places.add(new Place(start, plain.length()));
            } else {
                plain.append(c);
            }
        }
        return new CorpusCopy(
                name,
                plain.toString(),
                StandardCharsets.UTF_8,
                Optional.empty(),
                places,
                Optional.of(right.written()),
                false);
    }

    /** Returns the copy with other blocks that an import makes of it. */
    CorpusCopy giving(List<String> other) {
        return new CorpusCopy(name, text, encoding, given, places, Optional.of(other), refused);
    }

    /** Returns the copy, of which only the findings can be known. */
    CorpusCopy givingUnknownBlocks() {
        return new CorpusCopy(name, text, encoding, given, places, Optional.empty(), refused);
    }

    /** Returns the copy in another encoding, which the editor names. */
    CorpusCopy in(String other) {
        return new CorpusCopy(name, text, Charset.forName(other), Optional.of(other), places, blocks, refused);
    }

    /** Returns the copy in another encoding, of which the editor does not know. */
    CorpusCopy silentlyIn(String other) {
        return new CorpusCopy(name, text, Charset.forName(other), Optional.empty(), places, blocks, refused);
    }

    /** Returns the copy that an import refuses, with the reason. */
    CorpusCopy refusedBecause() {
        return new CorpusCopy(name, text, encoding, given, places, blocks, true);
    }

    byte[] bytes() {
        return text.getBytes(encoding);
    }
}
