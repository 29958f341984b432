package org.xuanyan.model;

import java.util.Optional;

/**
 * What became of an event at whose address on the timeline no event is any more.
 *
 * @param id the one in its address, e.g. {@code 2018-qingdao-p28-2018-05-03}
 * @param event id of the event, or of a place that names it, to which the address leads now; empty if it leads elsewhere or was withdrawn
 * @param to another address from the root to which it leads, e.g. {@code /treaties/npt/}
 * @param reason why it was withdrawn, for readers; an empty string if it leads somewhere
 */
public record FormerEvent(String id, Optional<String> event, Optional<String> to, String reason) {}
