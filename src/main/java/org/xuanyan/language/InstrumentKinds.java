package org.xuanyan.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.xuanyan.model.TreatyKind;

/**
 * What an instrument is, by the last word of its title or the one after it.
 *
 * @param kinds word → kind, in the order in which they are tried
 */
public record InstrumentKinds(Map<String, TreatyKind> kinds) {

    private static final String FILE = "instrument-kinds.txt";

    /** Takes a copy that keeps the order. */
    public InstrumentKinds {
        kinds = new LinkedHashMap<>(kinds);
    }

    static InstrumentKinds read(LanguageHome home) {
        WordFile file = home.read(FILE, Set.of(WordFile.FIRST));
        return new InstrumentKinds(file.meanings(WordFile.FIRST, TreatyKind::of, TreatyKind.keys()));
    }

    /**
     * Returns the kind of an instrument that nothing else is known of.
     *
     * @param title without brackets
     * @param after the characters after the title; a protocol needs the word in its title
     */
    public TreatyKind of(String title, String after) {
        return kinds.entrySet().stream()
                .filter(each -> title.endsWith(each.getKey()))
                .findFirst()
                .or(() -> kinds.entrySet().stream()
                        .filter(each -> each.getValue() != TreatyKind.PROTOCOL)
                        .filter(each -> after.startsWith(each.getKey()))
                        .findFirst())
                .map(Map.Entry::getValue)
                .orElse(TreatyKind.OTHER);
    }
}
