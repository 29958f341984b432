package org.xuanyan.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Slug;

/**
 * What to import.
 *
 * @param file the raw copy
 * @param encoding the encoding of the raw copy; empty for the one that it declares, or UTF-8
 * @param slug the address of the declaration, e.g. {@code 2031-yunling}
 * @param settings the inputs of a build; the declaration is added to their content folder
 */
public record ImportRequest(Path file, Optional<Charset> encoding, Slug slug, GivenHead given, Settings settings) {

    /** Returns the name of the file as findings write it, with {@code /} between folders. */
    String name() {
        return file.toString().replace('\\', '/');
    }
}
