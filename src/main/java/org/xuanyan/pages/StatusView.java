package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.Percent;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.Account;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;

/**
 * What a reader must know of a text before reading it.
 *
 * @param heading whether it is complete
 * @param policy what the collection does with such a text; an empty string for a complete one
 * @param sources from what it was made
 * @param damage what is wrong with the copy, one sentence each
 */
record StatusView(String heading, String policy, String sources, List<String> damage) {

    static StatusView of(Declaration declaration, PageMessages words) {
        Metadata metadata = declaration.metadata();
        String state = metadata.completeness().key();
        boolean complete = metadata.completeness() == Completeness.COMPLETE;
        boolean compared = !declaration.provenance().accounts().isEmpty();
        return new StatusView(
                words.say(complete && !compared ? "status.without-sources" : "status." + state),
                complete ? "" : words.say("policy." + state),
                compared ? sources(declaration, words) : words.say("status.unproven"),
                metadata.damage());
    }

    private static String sources(Declaration declaration, PageMessages words) {
        List<Account> accounts = declaration.provenance().accounts();
        List<String> each = new ArrayList<>();
        for (Account account : accounts) {
            String kind = SourceMessages.kind(account.source().kind(), words);
            String id = account.source().id();
            String state = SourceMessages.completeness(account.source().completeness(), words);
            each.add(
                    Percent.floor(account.coverage()) < 100
                            ? words.say("status.part", kind, id, state, Percent.text(account.coverage()))
                            : words.say("status.source", kind, id, state));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("status.sources", accounts.size(), words.list(each)));
        sentences.addAll(unsupported(declaration, words));
        int variants = declaration.provenance().variants().size();
        if (variants > 0) {
            sentences.add(words.say("status.variants", variants));
        }
        return String.join(words.say("sentences", "", ""), sentences);
    }

    /** Says which paragraphs stand in none of the sources. */
    private static List<String> unsupported(Declaration declaration, PageMessages words) {
        Set<String> supported = declaration.provenance().accounts().stream()
                .flatMap(account -> account.stretches().stream())
                .map(Account.Stretch::block)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> without = declaration.paragraphs().stream()
                .map(Paragraph::id)
                .filter(id -> !supported.contains(id))
                .toList();
        return without.isEmpty()
                ? List.of()
                : List.of(words.say(
                        "status.unsupported", without.size(), without.get(0).substring(1)));
    }
}
