package org.xuanyan.model;

import java.net.URI;
import java.util.Optional;

/**
 * What {@code content/site.yml} says of the whole collection.
 *
 * @param file where it stands, for findings
 * @param title the name of the site
 * @param series the name of the series of declarations; part of the feed's permanent ids
 * @param author the body that adopts the declarations, as references name it; empty where nobody said
 * @param language BCP 47, e.g. {@code zh-Hans}
 * @param description one sentence
 * @param edition a label of the present state, recorded with each change of an id
 * @param paragraphPages whether each paragraph has a page of its own
 * @param baseUrl where the site will be published, ending in {@code /}; empty when nobody knows yet
 */
public record Site(
        String file,
        String title,
        String series,
        Optional<String> author,
        String language,
        String description,
        String edition,
        boolean paragraphPages,
        Optional<URI> baseUrl) {}
