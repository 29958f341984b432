package org.xuanyan.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sums of all files of a site: twelve bytes for each besides its path, because there may be hundreds of thousands. Safe
 * to share between threads.
 */
final class FileSums {

    private final List<String> paths = new ArrayList<>();

    /** Of each path, the length in the upper half and the sum in the lower. */
    private long[] sums = new long[64];

    /** Adds a file. */
    void add(String path, byte[] bytes) {
        FileSum sum = FileSum.of(bytes);
        add(path, sum.length() << Integer.SIZE | sum.sum());
    }

    private synchronized void add(String path, long sum) {
        if (paths.size() == sums.length) {
            sums = Arrays.copyOf(sums, 2 * sums.length);
        }
        sums[paths.size()] = sum;
        paths.add(path);
    }

    /** Returns path → its sum. */
    synchronized SortedMap<String, FileSum> byPath() {
        SortedMap<String, FileSum> byPath = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            byPath.put(paths.get(i), new FileSum(sums[i] >>> Integer.SIZE, sums[i] & 0xFFFF_FFFFL));
        }
        return byPath;
    }
}
