package org.xuanyan.site;

import java.util.stream.Stream;
import org.xuanyan.pipeline.SiteRenderer;

/** One kind of output. A new kind is one class of this type and one line in {@link SiteRenderer}. */
public interface Format {

    /** Returns the files of this kind, none of them made yet. */
    Stream<Output> outputs();
}
