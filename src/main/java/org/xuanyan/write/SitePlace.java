package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a site is.
 *
 * @param named the path of the site, to whose name those of all files beside it are added
 * @param folder the folder with its files: the same, or what a link at this path leads to; it may not exist
 * @param version the number of the folder if the path is a link to a numbered folder of ours, such as {@code .site.xuanyan-3}
 */
record SitePlace(Path named, Path folder, OptionalInt version) {

    private static final Pattern VERSION = Pattern.compile("\\.(.+)\\.xuanyan-(\\d{1,9})");

    /** Returns the place of a site; a link to a folder that is not one of ours is followed. */
    static SitePlace of(Path site) throws IOException {
        Path named = site.toAbsolutePath().normalize();
        if (!Files.isSymbolicLink(named)) {
            return new SitePlace(named, named, OptionalInt.empty());
        }
        Path target = Files.readSymbolicLink(named);
        Matcher version = VERSION.matcher(target.toString());
        if (version.matches() && version.group(1).equals(named.getFileName().toString())) {
            int number = Integer.parseInt(version.group(2));
            return new SitePlace(named, named.resolveSibling(target), OptionalInt.of(number));
        }
        Path real = named.toRealPath();
        return new SitePlace(real, real, OptionalInt.empty());
    }

    /** Returns the path of a file or folder of ours beside the site. */
    Path sibling(String ending) {
        return named.resolveSibling("." + named.getFileName() + ".xuanyan-" + ending);
    }

    /** Whether a path beside the site is a numbered folder of it. */
    boolean isVersion(Path beside) {
        Matcher version = VERSION.matcher(beside.getFileName().toString());
        return version.matches() && version.group(1).equals(named.getFileName().toString());
    }
}
