package org.xuanyan.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.xuanyan.model.Slug;

/**
 * The head of an imported declaration. What neither the editor nor the copy gives is empty, and an editor has to write it.
 *
 * @param title the full title
 * @param name the short name
 */
record GuessedHead(Optional<String> title, Optional<String> name, Optional<LocalDate> adopted, Optional<String> place) {

    /** Returns a head in which nothing is empty. */
    static GuessedHead of(DeclarationHead head) {
        return new GuessedHead(
                Optional.of(head.title()),
                Optional.of(head.name()),
                Optional.of(head.adopted()),
                Optional.of(head.place()));
    }

    /** Whether nothing is empty. */
    boolean isComplete() {
        return title.isPresent() && name.isPresent() && adopted.isPresent() && place.isPresent();
    }

    /** Returns a complete head, with the slug and the first day of its year where something is not known. */
    DeclarationHead completed(Slug slug) {
        return new DeclarationHead(
                title.orElse(slug.toString()),
                name.orElse(slug.toString()),
                adopted.orElseGet(() -> LocalDate.parse(slug.year() + "-01-01")),
                place.orElse(slug.toString()));
    }
}
