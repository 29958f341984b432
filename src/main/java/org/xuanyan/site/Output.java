package org.xuanyan.site;

import java.util.function.Supplier;

/**
 * A file of the site that is made when it is asked for, and kept by nobody.
 *
 * @param path from the root of the site, e.g. {@code declarations/2018-qingdao/index.html}
 * @param madeFrom the file to mend if something is wrong with this one
 * @param content makes the bytes, the same each time; may be called from any thread
 */
public record Output(String path, String madeFrom, Supplier<byte[]> content) {

    /** Makes the file. */
    public OutputFile render() {
        return new OutputFile(path, content.get(), madeFrom);
    }
}
