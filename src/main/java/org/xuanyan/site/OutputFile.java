package org.xuanyan.site;

/**
 * One finished file of the site.
 *
 * @param path from the root of the site, e.g. {@code declarations/2018-qingdao/index.html}
 * @param bytes shared, not to be changed
 * @param madeFrom the content file or template to correct if something is wrong with this file
 */
public record OutputFile(String path, byte[] bytes, String madeFrom) {}
