package org.xuanyan.collate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuanyan.language.ReasonWords;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Source;

/**
 * The editions that a reason names.
 *
 * @param isPublished whether it names a publication, or a body that publishes texts
 * @param sources the sources of the declaration that it names, by their ids or by their kinds
 */
record NamedEditions(boolean isPublished, List<Source> sources) {

    /** A shorter id may be any letter or word of a sentence. */
    private static final int SHORTEST_ID = 2;

    /** Returns the editions that a reason in an account of a declaration names. */
    static NamedEditions in(String reason, Metadata metadata) {
        // The name of the declaration itself names none of its editions.
        String words = reason.replace("《" + metadata.title() + "》", "").replace("《" + metadata.name() + "》", "");
        Set<String> kinds = ReasonWords.sourceKinds(words);
        List<Source> sources = metadata.sources().stream()
                .filter(source -> source.kind().filter(kinds::contains).isPresent() || hasId(words, source.id()))
                .toList();
        return new NamedEditions(ReasonWords.namesEdition(words), sources);
    }

    private static boolean hasId(String words, String id) {
        return id.length() >= SHORTEST_ID
                && Pattern.compile("(?i)(?<![a-z\\d-])" + Pattern.quote(id) + "(?![a-z\\d-])")
                        .matcher(words)
                        .find();
    }

    boolean isEmpty() {
        return !isPublished && sources.isEmpty();
    }
}
