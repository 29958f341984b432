package org.xuanyan.intake;

import java.time.LocalDate;
import java.util.Optional;

/** What an editor says of the title, the short name, the date and the place of a declaration; the rest is guessed. */
public record GivenHead(
        Optional<String> title, Optional<String> name, Optional<LocalDate> date, Optional<String> place) {}
