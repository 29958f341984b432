package org.xuanyan.site;

import java.net.URI;

/**
 * The address of something on the site, independent of where the site will be published.
 *
 * @param path from the root of the site without the first {@code /}; a page's ends in {@code /} or is empty,
 *     e.g. {@code declarations/2018-qingdao/}
 */
public record Route(String path) {

    /** Rejects what would not stay on the site. */
    public Route {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("not a path from the root of the site: " + path);
        }
    }

    /** Returns the file that holds it, e.g. {@code declarations/2018-qingdao/index.html}. */
    public String file() {
        return isPage() ? path + "index.html" : path;
    }

    /** Whether it is a page with an address of its own; not {@code 404.html} nor a file such as {@code feed.xml}. */
    public boolean isPage() {
        return path.isEmpty() || path.endsWith("/");
    }

    /**
     * Returns what a relative link on this page means, without its fragment; the inverse of {@link #linkTo}.
     *
     * @param link e.g. {@code ../2018-qingdao/}
     */
    public Route resolve(String link) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return new Route(
                URI.create("/" + folder).resolve(link).normalize().getPath().substring(1));
    }

    /**
     * Returns what to write into a link that stands on this page.
     *
     * @param target a path from the root, with or without a fragment, e.g. {@code declarations/2018-qingdao/#p17}
     * @return never absolute, so that the site works under any base path, e.g. {@code ../2018-qingdao/#p17}
     */
    public String linkTo(String target) {
        if (target.startsWith(path) && target.startsWith("#", path.length())) {
            return target.substring(path.length());
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        int shared = 0;
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            if (!target.startsWith(folder.substring(0, slash + 1))) {
                break;
            }
            shared = slash + 1;
        }
        long up = folder.substring(shared).chars().filter(c -> c == '/').count();
        String link = "../".repeat((int) up) + target.substring(shared);
        return link.isEmpty() || link.startsWith("#") ? "./" + link : link;
    }
}
