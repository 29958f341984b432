package org.xuanyan.render;

import java.util.stream.Stream;

/** One kind of output. A new kind is one class of this type and one line in {@link Renderer}. */
interface Format {

    /** Returns the files of this kind, none of them made yet. */
    Stream<Output> outputs();
}
