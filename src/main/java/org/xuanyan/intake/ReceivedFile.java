package org.xuanyan.intake;

import java.util.Optional;
import org.xuanyan.model.Original;
import org.xuanyan.model.RawCopy;

/**
 * A file to import, and the raw copy that it is or that was taken from it.
 *
 * @param id of the source, e.g. {@code pdf}
 * @param kind of the source, e.g. {@code pdf-text}
 * @param original the file, if the copy was taken from it
 */
record ReceivedFile(String id, String kind, RawCopy copy, Optional<Original> original) {}
