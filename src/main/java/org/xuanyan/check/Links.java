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
            case "link" -> inFeed || PERMANENT.contains(tag.attributes().getOrDefault("rel", ""));
            case "base", "loc" -> true;
            default -> false;
        };
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
            if (isPlain(link)) {
                return plain(link);
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
     * Whether a link is relative and has no character with a meaning of its own, but the dots of the way up and of
     * extensions: {@code ../x.json#p1}.
     */
    private static boolean isPlain(String link) {
        int path = afterUps(link);
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        for (int i = path; i < end; i++) {
            char c = link.charAt(i);
            boolean between = i > path && isPlain(link.charAt(i - 1));
            if (!isPlain(c)
                    && !(c == '/' && between)
                    && !(c == '.' && between && i + 1 < end && isPlain(link.charAt(i + 1)))) {
                return false;
            }
        }
        return !link.isEmpty() && link.chars().skip(end + 1L).allMatch(c -> isPlain((char) c));
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
    private Optional<String> plain(String link) {
        if (link.startsWith("#")) {
            return Optional.of(file + link);
        }
        int path = afterUps(link);
        int folder = file.lastIndexOf('/') + 1;
        for (int ups = path / UP.length(); ups > 0; ups--) {
            if (folder == 0) {
                return Optional.empty();
            }
            folder = file.lastIndexOf('/', folder - 2) + 1;
        }
        return Optional.of(file.substring(0, folder) + link.substring(path));
    }

    /** Returns the file and fragment of an address, e.g. {@code about/} → {@code about/index.html}. */
    static String normalise(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 || hash == target.length() - 1 ? "" : target.substring(hash);
        return Route.fileOf(path) + fragment;
    }
}
