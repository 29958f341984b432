package org.xuanyan.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.xuanyan.model.LanguageTag;

/** The title, short name, date, place and language of a declaration, if the editor gives them; the others are guessed. */
public record GivenHead(
        Optional<String> title,
        Optional<String> name,
        Optional<LocalDate> date,
        Optional<String> place,
        Optional<LanguageTag> language) {}
