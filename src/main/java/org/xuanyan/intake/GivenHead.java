package org.xuanyan.intake;

import java.time.LocalDate;
import java.util.Optional;

/** The title, short name, date and place of a declaration, if the editor gives them; the others are guessed. */
public record GivenHead(
        Optional<String> title, Optional<String> name, Optional<LocalDate> date, Optional<String> place) {}
