package org.xuanyan.site;

import java.util.stream.Stream;

/** One kind of output, e.g. all files of one data format; it names its files before any of them is made. */
public interface Format {

    /** Returns the files of this kind; the bytes of each are made only when it is rendered. */
    Stream<Output> outputs();
}
