package org.xuanyan.check;

import java.util.Comparator;
import org.xuanyan.site.Route;

/**
 * What a link leads to.
 *
 * @param file path from the root of the site, e.g. {@code about/index.html}
 * @param fragment the id of an element in it; an empty string for the whole file
 */
record Target(String file, String fragment) implements Comparable<Target> {

    private static final Comparator<Target> ORDER =
            Comparator.comparing(Target::file).thenComparing(Target::fragment);

    /** Returns the target of an address from the root of the site, e.g. {@code about/#a}. */
    static Target of(String address) {
        int hash = address.indexOf('#');
        return hash < 0
                ? new Target(Route.fileOf(address), "")
                : new Target(Route.fileOf(address.substring(0, hash)), address.substring(hash + 1));
    }

    /** Returns the address as editors write it, e.g. {@code /about/#a}. */
    String shown() {
        return "/" + Route.pathOf(file) + hash();
    }

    /** Returns the fragment with its sign, e.g. {@code #a}. */
    String hash() {
        return fragment.isEmpty() ? "" : "#" + fragment;
    }

    @Override
    public int compareTo(Target other) {
        return ORDER.compare(this, other);
    }

    /** Returns the folder of the file, e.g. {@code about/}. */
    String folder() {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
