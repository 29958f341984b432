package org.xuanyan.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.model.Slug;
import org.xuanyan.text.SourceSpan;

/** Title, name, date and place of a declaration, as given or as the text has them; says which were guessed. */
final class HeadGuess {

    private static final String DECLARATION = "宣言";

    private final Importer.Given given;
    private final Cleaned cleaned;
    private final Slug slug;
    private final Consumer<Cleaned.Finding> findings;

    HeadGuess(Importer.Given given, Cleaned cleaned, Slug slug, Consumer<Cleaned.Finding> findings) {
        this.given = given;
        this.cleaned = cleaned;
        this.slug = slug;
        this.findings = findings;
    }

    /** Returns all four; empty, with an error for each that nobody knows. */
    Optional<DeclarationText.Head> head(String copyName) {
        SourceSpan at = SourceSpan.startOf(copyName);
        Optional<String> title = either("title", given.title(), cleaned.title(), at);
        Optional<LocalDate> date = either("date", given.date(), cleaned.adopted(), at);
        Optional<String> place = either("place", given.place(), cleaned.place(), at);
        if (title.isEmpty() || date.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = either("name", given.name(), Optional.of(name(title.get(), place.get())), at);
        if (!date.get().toString().startsWith(slug.year())) {
            findings.accept(new Cleaned.Finding(
                    true,
                    "other-year",
                    at,
                    "the address " + slug + " and the date " + date.get() + " have different years",
                    "correct --slug, or give the right day with --date"));
        }
        return Optional.of(new DeclarationText.Head(title.get(), name.orElseThrow(), date.get(), place.get()));
    }

    private <T> Optional<T> either(String what, Optional<T> known, Optional<T> guessed, SourceSpan at) {
        if (known.isPresent()) {
            return known;
        }
        findings.accept(
                guessed.isPresent()
                        ? new Cleaned.Finding(
                                false,
                                "guessed-" + what,
                                at,
                                "the " + what + " was guessed: \"" + guessed.get() + "\"",
                                "if it is wrong, correct it in declaration.md before the address is published")
                        : new Cleaned.Finding(
                                true,
                                "no-" + what,
                                at,
                                "the text does not tell its " + what,
                                "give it with --" + what));
        return guessed;
    }

    /** A declaration is called after its place, unless its title says otherwise. */
    private static String name(String title, String place) {
        return title.contains(DECLARATION) && !place.isEmpty() ? place + DECLARATION : title;
    }
}
