package org.xuanyan.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The site that the server shows until the next change. Safe to share between threads. */
public interface ServedSite {

    /**
     * Returns the findings for which no page is shown, as printed. There may be more of them after a file was made, or
     * after {@link #check}.
     */
    List<String> findings();

    /**
     * Returns the bytes of a file, which may be made only now.
     *
     * @param path from the root of the site, e.g. {@code about/index.html}
     */
    Optional<byte[]> file(String path);

    /**
     * Whether there are files in a folder.
     *
     * @param path without a slash at its end, e.g. {@code about}
     */
    boolean isFolder(String path);

    /** Prints what was found when the site was made; it is shown already, because a console may be slow. */
    void report();

    /**
     * Makes and examines all files, which takes a while.
     *
     * @param abandoned whether the result is no longer wanted
     */
    void check(BooleanSupplier abandoned);
}
