package org.xuanyan.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.xuanyan.site.Route;

/** Resolves the links of one file; links that leave the site are not resolved. */
final class Links {

    private static final Set<String> PERMANENT = Set.of("canonical", "alternate", "self");

    /** A placeholder for the root of the site; relative links resolve to the same paths as with the real one. */
    private static final URI ROOT = URI.create("site:///");

    private static final String UP = "../";

    private final String file;
    private final Optional<URI> baseUrl;

    Links(String file, Optional<URI> baseUrl) {
        this.file = file;
        this.baseUrl = baseUrl;
    }

    /**
     * Returns whether an element may have the full address of the site, because it tells programs where a page belongs.
     *
     * @param inFeed whether it stands in a feed
     */
    static boolean mayBePermanent(Tag tag, boolean inFeed) {
        return switch (tag.name()) {
            case "link" -> inFeed || PERMANENT.contains(tag.attributes().get("rel"));
            case "base", "loc" -> true;
            default -> false;
        };
    }

    /**
     * Returns what a link leads to.
     *
     * @param mayBePermanent whether the full address of the site is accepted, too
     * @return empty if the link leaves the site, or would leave it if the site had another base path
     */
    Optional<Target> resolve(String link, boolean mayBePermanent) {
        int hash = link.indexOf('#');
        int end = hash < 0 ? link.length() : hash;
        int start = afterUps(link);
        boolean permanent = mayBePermanent && baseUrl.isPresent();
        return !permanent && start <= end && isPlain(link, start, end) && isPlainWord(link, end + 1)
                ? plain(link, start, end)
                : address(link, mayBePermanent).map(Target::of);
    }

    /** Returns the path from the root of the site with its fragment. */
    private Optional<String> address(String link, boolean mayBePermanent) {
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
            URI here = ROOT.resolve(file);
            URI target = uri.getRawPath().isEmpty() ? here : here.resolve(uri).normalize();
            String path = target.getPath().substring(1);
            String fragment = uri.getFragment() == null ? "" : "#" + uri.getFragment();
            return path.startsWith("..") ? Optional.empty() : Optional.of(path + fragment);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a stretch of a link is a relative path that has no character with a meaning of its own, but the dots of
     * extensions: {@code x/y.json}.
     */
    private static boolean isPlain(String link, int start, int end) {
        boolean between = false;
        for (int i = start; i < end; i++) {
            char c = link.charAt(i);
            boolean plain = isPlain(c);
            if (!plain && !(between && (c == '/' || c == '.' && i + 1 < end && isPlain(link.charAt(i + 1))))) {
                return false;
            }
            between = plain;
        }
        return !link.isEmpty();
    }

    private static boolean isPlainWord(String link, int start) {
        for (int i = start; i < link.length(); i++) {
            if (!isPlain(link.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
    }

    private static int afterUps(String link) {
        int end = 0;
        while (link.startsWith(UP, end)) {
            end += UP.length();
        }
        return end;
    }

    /** Resolves a plain link; the general way, by {@link URI}, takes ten times as long. */
    private Optional<Target> plain(String link, int start, int end) {
        String fragment = end < link.length() ? link.substring(end + 1) : "";
        if (end == 0) {
            return Optional.of(new Target(file, fragment));
        }
        int folder = file.lastIndexOf('/') + 1;
        for (int ups = start / UP.length(); ups > 0; ups--) {
            if (folder == 0) {
                return Optional.empty();
            }
            folder = file.lastIndexOf('/', folder - 2) + 1;
        }
        return Optional.of(new Target(Route.fileOf(file.substring(0, folder) + link.substring(start, end)), fragment));
    }
}
