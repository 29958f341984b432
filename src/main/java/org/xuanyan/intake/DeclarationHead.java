package org.xuanyan.intake;

import java.time.LocalDate;

/**
 * The keys of front matter that every declaration has.
 *
 * @param title in full
 * @param name short
 */
public record DeclarationHead(String title, String name, LocalDate adopted, String place) {}
