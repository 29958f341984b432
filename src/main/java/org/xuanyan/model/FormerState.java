package org.xuanyan.model;

import java.util.Optional;

/**
 * What became of a state at whose address on the page of states none is any more.
 *
 * @param code the fragment of the address, e.g. {@code kz}
 * @param to the address from the root to which it leads, e.g. {@code /states/#kg}; empty if it was withdrawn
 * @param reason why it was withdrawn, for readers; an empty string if it leads somewhere
 */
public record FormerState(String code, Optional<String> to, String reason) {}
