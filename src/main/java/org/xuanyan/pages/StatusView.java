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
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;

/**
 * What a reader should know about a text before reading it.
 *
 * @param heading says whether the text is complete
 * @param policy how the collection treats a text that is not complete; an empty string for a complete one
 * @param sources says which sources the text is based on
 * @param damage what is wrong with the text, one sentence each
 */
record StatusView(String heading, String policy, String sources, List<String> damage) {

    static StatusView of(Declaration declaration, PageMessages messages) {
        Metadata metadata = declaration.metadata();
        return new StatusView(
                SourceMessages.status(declaration, messages),
                SourceMessages.policy(metadata, messages),
                SourceMessages.isCompared(declaration)
                        ? sources(declaration, messages)
                        : messages.say("status.unproven"),
                metadata.damage());
    }

    private static String sources(Declaration declaration, PageMessages messages) {
        List<Account> accounts = declaration.provenance().accounts();
        List<String> descriptions = new ArrayList<>();
        for (Account account : accounts) {
            String kind = SourceMessages.kind(account.source().kind(), messages);
            String id = account.source().id();
            String state = SourceMessages.completeness(account.source().completeness(), messages);
            descriptions.add(
                    Percent.floor(account.coverage()) < 100
                            ? messages.say("status.part", kind, id, state, Percent.text(account.coverage()))
                            : messages.say("status.source", kind, id, state));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.say("status.sources", accounts.size(), messages.list(descriptions)));
        sentences.addAll(unsupported(declaration, messages));
        int variants = declaration.provenance().variants().size();
        if (variants > 0) {
            sentences.add(messages.say("status.variants", variants));
        }
        return String.join(messages.say("sentences", "", ""), sentences);
    }

    /** Returns a sentence about the paragraphs that are not in any source, or an empty list. */
    private static List<String> unsupported(Declaration declaration, PageMessages messages) {
        Set<AnchorId> supported = declaration.provenance().accounts().stream()
                .flatMap(account -> account.stretches().stream())
                .map(Account.CopyStretch::block)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Paragraph> without = declaration.paragraphs().stream()
                .filter(each -> !supported.contains(each.id()))
                .toList();
        return without.isEmpty()
                ? List.of()
                : List.of(messages.say(
                        "status.unsupported", without.size(), without.get(0).name()));
    }
}
