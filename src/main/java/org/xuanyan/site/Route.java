package org.xuanyan.site;

import java.net.URI;

/**
 * The address of something on the site, independent of where the site will be published. Only {@link Routes} makes
 * routes.
 *
 * @param path from the root of the site without the first {@code /}; that of a page ends in {@code /} or is empty,
 *     e.g. {@code declarations/2018-qingdao/}
 * @param fragment the id of an element of that page, e.g. {@code p17}; an empty string for the page as a whole
 */
public record Route(String path, String fragment) {

    private static final String INDEX = "index.html";

    /** Rejects a path that leads out of the site. */
    public Route {
        if (!staysOnSite(path)) {
            throw new IllegalArgumentException("not a path from the root of the site: " + path);
        }
    }

    Route(String path) {
        this(path, "");
    }

    /** Whether a path stays on the site. */
    static boolean staysOnSite(String path) {
        return !path.startsWith("/") && !leadsUp(path) && path.indexOf('\\') < 0;
    }

    /** Whether a folder on the path is the one above; few paths have two points, so that the others are not copied. */
    private static boolean leadsUp(String path) {
        return path.contains("..") && ("/" + path + "/").contains("/../");
    }

    /** Returns the address of an element of this page. */
    Route withFragment(String id) {
        return new Route(path, id);
    }

    /** Returns the file that is published at this path, e.g. {@code declarations/2018-qingdao/index.html}. */
    public String file() {
        return fileOf(path);
    }

    /**
     * Returns the file that is published at a path from the root of the site: {@code about/} → {@code about/index.html}.
     *
     * @param path any text; it may lead out of the site
     */
    public static String fileOf(String path) {
        return isFolder(path) ? path + INDEX : path;
    }

    /** Returns the path at which a file is published: {@code about/index.html} → {@code about/}. */
    public static String pathOf(String file) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return file.equals(folder + INDEX) ? folder : file;
    }

    private static boolean isFolder(String path) {
        return path.isEmpty() || path.endsWith("/");
    }

    /**
     * Whether this is a page with an address of its own, or an element of one; false for {@code 404.html} and for files
     * such as {@code feed.xml}.
     */
    public boolean isPage() {
        return isFolder(path);
    }

    /**
     * Returns the target of a relative link on this page, without its fragment; the inverse of {@link #linkTo}.
     *
     * @param link e.g. {@code ../2018-qingdao/}
     */
    public Route resolve(String link) {
        return new Route(
                URI.create("/" + folder()).resolve(link).normalize().getPath().substring(1));
    }

    /**
     * Returns the link from this page to another.
     *
     * @return relative, so that the site works under any base path, e.g. {@code ../2018-qingdao/#p17}
     */
    public String linkTo(Route target) {
        if (target.path.equals(path) && !target.fragment.isEmpty()) {
            return target.hash();
        }
        int sharedLength = 0;
        int up = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (up == 0 && target.path.startsWith(path.substring(sharedLength, slash + 1), sharedLength)) {
                sharedLength = slash + 1;
            } else {
                up++;
            }
        }
        String link = "../".repeat(up) + target.path.substring(sharedLength);
        return (link.isEmpty() ? "./" : link) + target.hash();
    }

    private String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private String hash() {
        return fragment.isEmpty() ? "" : "#" + fragment;
    }

    /** Returns the address from the root of the site, e.g. {@code declarations/2018-qingdao/#p17}. */
    @Override
    public String toString() {
        return path + hash();
    }
}
