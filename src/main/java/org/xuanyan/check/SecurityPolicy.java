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

    private final String content;

    private SecurityPolicy(String content) {
        this.content = content;
    }

    /** Returns directive → its sources; read only if there is something to forbid. */
    private Map<String, List<String>> directives() {
        Map<String, List<String>> directives = new TreeMap<>();
        for (String directive : content.split(";")) {
            List<String> words = List.of(directive.strip().split("\\s+"));
            directives.putIfAbsent(words.get(0), words.subList(1, words.size()));
        }
        return directives;
    }

    /** Returns the policy that an element gives to its page. */
    static Optional<SecurityPolicy> of(Tag tag) {
        return tag.name().equals("meta")
                        && tag.attributes().get("http-equiv").equalsIgnoreCase("content-security-policy")
                ? Optional.of(new SecurityPolicy(tag.attributes().get("content")))
                : Optional.empty();
    }

    /** Returns what it forbids of an element: the name of an attribute, or the element as {@code <style>}; empty if nothing. */
    Optional<String> forbidden(Tag tag) {
        Attributes attributes = tag.attributes();
        if (attributes.has("style") && !allows("style-src", "")) {
            return Optional.of("style");
        }
        Optional<String> handler = attributes.first(name -> name.startsWith("on"));
        if (handler.isPresent() && !allows("script-src", "")) {
            return handler;
        }
        boolean style = tag.name().equals("style") && !allows("style-src", tag.words());
        boolean script = tag.name().equals("script")
                && !attributes.has("src")
                && RUN.contains(attributes.get("type").strip())
                && !allows("script-src", tag.words());
        return style || script ? Optional.of("<" + tag.name() + ">") : Optional.empty();
    }

    private boolean allows(String directive, String words) {
        Map<String, List<String>> directives = directives();
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
