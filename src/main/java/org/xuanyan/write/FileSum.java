package org.xuanyan.write;

import java.util.zip.CRC32;

/**
 * What is remembered of a written file.
 *
 * @param length in bytes
 * @param sum the CRC-32 of the bytes, which tells damage, not intent
 */
public record FileSum(long length, long sum) {

    /** Returns the sum of a file's bytes. */
    static FileSum of(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new FileSum(bytes.length, sum.getValue());
    }
}
