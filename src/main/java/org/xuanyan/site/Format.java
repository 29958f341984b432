package org.xuanyan.site;

import java.util.Optional;
import java.util.stream.Stream;

/** One kind of output, e.g. all files of one data format; it names its files before any of them is made. */
public interface Format {

    /** Returns the files of this kind; the bytes of each are made only when it is rendered. */
    Stream<Output> outputs();

    /**
     * Returns the folder that has all files of this kind, e.g. {@code search/}, if even their list takes long to make;
     * otherwise empty.
     */
    default Optional<String> folder() {
        return Optional.empty();
    }
}
