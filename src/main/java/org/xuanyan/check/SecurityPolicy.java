package org.xuanyan.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the content security policy of a page says of scripts and styles that stand in the page itself. */
final class SecurityPolicy {

    private static final String DEFAULT = "default-src";
    private static final String INLINE = "'unsafe-inline'";

    /** Types of scripts that a browser runs; all others are data. */
    private static final Set<String> RUN =
            Set.of("", "module", "text/javascript", "application/javascript", "importmap");

    /** Directive → its sources. */
    private final Map<String, List<String>> directives = new TreeMap<>();

    private SecurityPolicy(String content) {
        for (String directive : content.split(";")) {
            List<String> words = List.of(directive.strip().split("\\s+"));
            directives.putIfAbsent(words.get(0), words.subList(1, words.size()));
        }
    }

    /** Returns the policy that an element gives to its page. */
    static Optional<SecurityPolicy> of(Tag tag) {
        return tag.name().equals("meta")
                        && tag.attributes().getOrDefault("http-equiv", "").equalsIgnoreCase("content-security-policy")
                ? Optional.of(new SecurityPolicy(tag.attributes().getOrDefault("content", "")))
                : Optional.empty();
    }

    /** Returns what it forbids of an element: the name of an attribute, or the element as {@code <style>}; empty if nothing. */
    Optional<String> forbidden(Tag tag) {
        Map<String, String> attributes = tag.attributes();
        if (attributes.containsKey("style") && !allows("style-src", "")) {
            return Optional.of("style");
        }
        for (String name : attributes.keySet()) {
            if (name.startsWith("on") && !allows("script-src", "")) {
                return Optional.of(name);
            }
        }
        boolean style = tag.name().equals("style") && !allows("style-src", tag.words());
        boolean script = tag.name().equals("script")
                && !attributes.containsKey("src")
                && RUN.contains(attributes.getOrDefault("type", "").strip())
                && !allows("script-src", tag.words());
        return style || script ? Optional.of("<" + tag.name() + ">") : Optional.empty();
    }

    private boolean allows(String directive, String words) {
        List<String> sources = directives.getOrDefault(directive, directives.get(DEFAULT));
        return sources == null
                || sources.contains(INLINE)
                || !words.isEmpty() && sources.contains("'sha256-" + hash(words) + "'");
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
