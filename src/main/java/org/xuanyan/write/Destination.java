package org.xuanyan.write;

import java.nio.file.Path;

/**
 * Where a site is written, and how.
 *
 * @param site the folder of the site, or a link to it
 * @param forced whether the site is on the disk, and not only in the memory of the system, before it takes the place of the old one
 */
public record Destination(Path site, boolean forced) {}
