package org.xuanyan.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.xuanyan.site.Route;

/** Resolves the links of one file; links that leave the site are not resolved. */
final class Links {

    private static final Set<String> PERMANENT = Set.of("canonical", "alternate", "self");

    /** A placeholder for the root of the site; relative links resolve to the same paths as with the real one. */
    private static final URI ROOT = URI.create("site:///");

    private final URI here;
    private final Optional<URI> baseUrl;

    Links(String file, Optional<URI> baseUrl) {
        this.here = ROOT.resolve(file);
        this.baseUrl = baseUrl;
    }

    /** Returns whether an element may have the full address of the site, because it tells programs where a page belongs. */
    boolean mayBePermanent(Element element) {
        boolean entry = element.normalName().equals("link") && PERMANENT.contains(element.attr("rel"));
        boolean feed = element.normalName().equals("link") && element.parents().is("feed");
        return entry || feed || element.normalName().equals("base");
    }

    /**
     * Returns the path from the root of the site with its fragment.
     *
     * @param mayBePermanent whether the full address of the site is accepted, too
     * @return empty if the link leaves the site, or would leave it if the site had another base path
     */
    Optional<String> resolve(String link, boolean mayBePermanent) {
        try {
            if (mayBePermanent && baseUrl.isPresent()) {
                String base = baseUrl.get().toString();
                if (link.startsWith(base)) {
                    return Optional.of(link.substring(base.length()));
                }
                if (link.equals(baseUrl.get().getRawPath())) {
                    return Optional.of("");
                }
            }
            URI uri = new URI(link);
            if (uri.isAbsolute() || uri.getRawAuthority() != null || link.startsWith("/")) {
                return Optional.empty();
            }
            URI target = uri.getRawPath().isEmpty() ? here : here.resolve(uri).normalize();
            String path = target.getPath().substring(1);
            String fragment = uri.getFragment() == null ? "" : "#" + uri.getFragment();
            return path.startsWith("..") ? Optional.empty() : Optional.of(path + fragment);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns the file and fragment of an address, e.g. {@code about/} → {@code about/index.html}. */
    static String normalise(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 || hash == target.length() - 1 ? "" : target.substring(hash);
        return Route.fileOf(path) + fragment;
    }
}
