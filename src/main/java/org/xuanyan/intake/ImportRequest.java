package org.xuanyan.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Slug;

/**
 * What to import.
 *
 * @param file the raw copy
 * @param encoding of the raw copy
 * @param slug the address of the declaration, e.g. {@code 2031-yunling}
 * @param settings its content folder is where the declaration is added
 */
public record ImportRequest(Path file, Charset encoding, Slug slug, GivenHead given, Settings settings) {}
