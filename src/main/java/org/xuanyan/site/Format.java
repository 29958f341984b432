package org.xuanyan.site;

import java.util.stream.Stream;
import org.xuanyan.pipeline.SiteRenderer;

/** One kind of output. A new kind is one class of this type and one line in {@link SiteRenderer}. */
public interface Format {

    /** Returns the files of this kind; the bytes of each are made only when it is rendered. */
    Stream<Output> outputs();
}
