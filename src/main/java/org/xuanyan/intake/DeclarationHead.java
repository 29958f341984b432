package org.xuanyan.intake;

import java.time.LocalDate;

/**
 * The keys of front matter that every declaration has.
 *
 * @param title the full title
 * @param name the short name
 */
public record DeclarationHead(String title, String name, LocalDate adopted, String place) {}
