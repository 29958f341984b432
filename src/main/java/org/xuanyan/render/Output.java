package org.xuanyan.render;

import org.xuanyan.site.OutputFile;

/** A file of the site that is made when it is asked for, and kept by nobody. */
public interface Output {

    /** Makes the file; may be called from any thread, and gives the same bytes each time. */
    OutputFile render();
}
