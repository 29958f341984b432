package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An instrument that declarations cite, as the authority file {@code treaties.yml} describes it.
 *
 * @param id permanent
 * @param title the preferred form, without the brackets around it
 * @param pinyin the key by which it is sorted, in lower-case ASCII: {@code lian he guo xian zhang}
 * @param aliases other titles that texts put between {@code 《》}
 * @param unbracketed names that texts use without brackets
 * @param english its name in English
 * @param date of adoption or signature: {@code 1945-06-26}, {@code 1945-06} or {@code 1945}
 * @param place of adoption or signature
 * @param body that adopted it
 * @param number of a resolution, e.g. {@code 2231} or {@code 71/222}
 * @param identifiers by which others list it
 * @param relations to other instruments
 * @param note one line for readers
 * @param registered whether it is in {@code treaties.yml}; if not, only its name in a text is known
 * @param formerIds ids under which it may have been published before it was registered
 */
public record Treaty(
        TreatyId id,
        String title,
        Optional<String> pinyin,
        TreatyKind kind,
        List<String> aliases,
        List<String> unbracketed,
        Optional<String> english,
        Optional<String> date,
        Optional<String> place,
        Optional<String> body,
        Optional<String> number,
        Identifiers identifiers,
        List<Relation> relations,
        Optional<String> note,
        boolean registered,
        List<TreatyId> formerIds) {

    /**
     * Identifiers by which others list an instrument.
     *
     * @param wikidata its item in Wikidata, e.g. {@code Q171328}
     * @param unts the number under which the United Nations registered it, as printed in the United Nations Treaty
     *     Series: {@code I-10485}
     */
    public record Identifiers(Optional<String> wikidata, Optional<String> unts) {

        /** Those of an instrument that nobody else lists. */
        public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty());
    }

    /** How an instrument depends on another. */
    public enum Bond {
        /** It says how to carry out the other. */
        IMPLEMENTS,
        /** It replaced the other. */
        SUCCEEDS,
        /** It is a protocol to the other. */
        PROTOCOL_TO
    }

    /**
     * One relation.
     *
     * @param other the id of the instrument on which this one depends
     */
    public record Relation(Bond bond, TreatyId other) {}

    /** Copies the lists, so that the record is immutable. */
    public Treaty {
        aliases = List.copyOf(aliases);
        unbracketed = List.copyOf(unbracketed);
        relations = List.copyOf(relations);
        formerIds = List.copyOf(formerIds);
    }

    /** Returns an instrument that is known only by a name. */
    public static Treaty unregistered(TreatyId id, String title, TreatyKind kind) {
        return new Treaty(
                id,
                title,
                Optional.empty(),
                kind,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Identifiers.NONE,
                List.of(),
                Optional.empty(),
                false,
                List.of());
    }

    /** Returns the same instrument with these {@link #formerIds}. */
    public Treaty with(List<TreatyId> ids) {
        return new Treaty(
                id,
                title,
                pinyin,
                kind,
                aliases,
                unbracketed,
                english,
                date,
                place,
                body,
                number,
                identifiers,
                relations,
                note,
                registered,
                ids);
    }

    /** Returns the instruments to which this one has one kind of relation, in the order of the file. */
    public Stream<TreatyId> others(Bond bond) {
        return relations.stream().filter(each -> each.bond() == bond).map(Relation::other);
    }
}
