package org.xuanyan.site;

import java.util.Optional;
import java.util.stream.Stream;

/** One kind of output, e.g. all files of one data format; it names its files before any of them is made. */
public interface Format {

    /** Returns the files of this kind; the bytes of each are made only when it is rendered. */
    Stream<Output> outputs();

    /**
     * Returns the folder that has all files of this kind, e.g. {@code search/}, so that their list need not be made if one of
     * another folder is wanted; empty if they are in several.
     */
    default Optional<String> folder() {
        return Optional.empty();
    }
}
