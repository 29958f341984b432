package org.xuanyan.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Slug;

/**
 * The declarations that are being compared, prepared for it. Each takes ten times the memory of its text, so only those that were
 * used last are kept; pairs come in the order of time. Several threads may use it, and several runs.
 */
final class PreparedDeclarations {

    /** Enough for some threads that compare declarations of different times. */
    private static final int MOST_KEPT = 32;

    private final Map<Slug, ComparedDeclaration> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Slug, ComparedDeclaration> eldest) {
            return size() > MOST_KEPT;
        }
    };

    ComparedDeclaration get(Declaration declaration) {
        Slug slug = declaration.metadata().slug();
        ComparedDeclaration prepared = find(slug);
        if (prepared == null || prepared.declaration() != declaration) {
            prepared = new ComparedDeclaration(declaration);
            keep(slug, prepared);
        }
        return prepared;
    }

    private synchronized ComparedDeclaration find(Slug slug) {
        return kept.get(slug);
    }

    private synchronized void keep(Slug slug, ComparedDeclaration prepared) {
        kept.put(slug, prepared);
    }
}
