package org.xuanyan.site;

import java.util.function.Supplier;

/**
 * A file of the site whose bytes are made each time it is rendered, and not kept.
 *
 * @param path from the root of the site, e.g. {@code declarations/2018-qingdao/index.html}
 * @param madeFrom the content file or template to correct if something is wrong with this file
 * @param content makes the bytes, the same each time; may be called from any thread
 */
public record Output(String path, String madeFrom, Supplier<byte[]> content) {

    /** Makes the bytes. */
    public OutputFile render() {
        return new OutputFile(path, content.get(), madeFrom);
    }
}
