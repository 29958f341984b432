package org.xuanyan.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.text.SourceText;

/**
 * Everything that was read from the disk.
 *
 * @param authority the registered instruments
 * @param timelineEdits an editor's changes to the timeline
 * @param passageEdits what an editor decided about passages
 * @param members of the organisation whose declarations these are
 * @param glossary what words are called in other languages
 * @param register what was published
 * @param moved what an editor says became of published addresses
 * @param manuscripts in alphabetical order of their slugs
 * @param drafts the declarations that are not published yet, in the same order; they are among the manuscripts only if
 *     they were asked for
 * @param pages in alphabetical order of their names
 * @param templates path below {@code templates/} → text, e.g. {@code site/feed.xml.peb}
 * @param messages language → messages of the pages; at least one language
 * @param assets in alphabetical order of their paths
 * @param leftOut the addresses of declarations and pages that could not be read, e.g. {@code
 *     declarations/2018-qingdao/}; links to them are not reported as dead
 */
public record Workspace(
        Site site,
        Authority authority,
        TimelineEdits timelineEdits,
        PassageEdits passageEdits,
        List<Membership> members,
        Glossary glossary,
        Register register,
        AddressDecisions moved,
        List<Manuscript> manuscripts,
        List<Slug> drafts,
        List<PageManuscript> pages,
        Map<String, SourceText> templates,
        Map<LanguageTag, MessageCatalog> messages,
        List<Asset> assets,
        Set<String> leftOut) {

    /** Copies the collections, so that the record is immutable. */
    public Workspace {
        members = List.copyOf(members);
        manuscripts = List.copyOf(manuscripts);
        drafts = List.copyOf(drafts);
        pages = List.copyOf(pages);
        templates = Collections.unmodifiableMap(new TreeMap<>(templates));
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
        assets = List.copyOf(assets);
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }
}
