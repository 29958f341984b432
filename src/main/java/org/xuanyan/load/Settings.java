package org.xuanyan.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build from.
 *
 * @param content must exist
 * @param templates the program's own are taken when this folder does not exist
 * @param assets the program's own are taken when this folder does not exist
 * @param baseUrl goes before the one in {@code site.yml}
 */
public record Settings(Path content, Path templates, Path assets, Optional<URI> baseUrl) {}
