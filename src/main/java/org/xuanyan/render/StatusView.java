package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    static StatusView of(Declaration declaration) {
        Metadata metadata = declaration.metadata();
        List<Account> accounts = declaration.provenance().accounts();
        return new StatusView(
                accounts.isEmpty() && metadata.completeness() == Completeness.COMPLETE
                        ? "未附原始文本"
                        : heading(metadata.completeness()),
                policy(metadata.completeness()),
                accounts.isEmpty() ? "本集的文字无从核对。" : sources(declaration),
                metadata.damage());
    }

    private static String heading(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "全文完整";
            case TRUNCATED -> "本文不完整";
            case DAMAGED -> "本文所据的文本有残损";
        };
    }

    private static String policy(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "";
            case TRUNCATED -> "我们所见的文本有缺失。这里刊出其全部文字，不作补写。";
            case DAMAGED -> "这里照录原样：接排断行，改正半角标点，重复的段落只刊一次；不改字句，不调次序，不补缺文。";
        };
    }

    private static String sources(Declaration declaration) {
        List<Account> accounts = declaration.provenance().accounts();
        List<String> each = new ArrayList<>();
        for (Account account : accounts) {
            String covers =
                    Percent.floor(account.coverage()) < 100 ? "，覆盖本集文字的" + Percent.text(account.coverage()) : "";
            each.add(SourceWords.kind(account.source().kind()) + " "
                    + account.source().id() + "（"
                    + SourceWords.completeness(account.source().completeness()) + covers + "）");
        }
        int variants = declaration.provenance().variants().size();
        return "依据" + accounts.size() + "份原始文本：" + String.join("、", each) + "。" + unsupported(declaration)
                + (variants > 0 ? "各份文本有" + variants + "处不同，在文中以字母标明。" : "");
    }

    /** Says which paragraphs stand in none of the sources. */
    private static String unsupported(Declaration declaration) {
        Set<String> supported = declaration.provenance().accounts().stream()
                .flatMap(account -> account.stretches().stream())
                .map(Account.Stretch::block)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> without = declaration.paragraphs().stream()
                .map(Paragraph::id)
                .filter(id -> !supported.contains(id))
                .toList();
        return without.isEmpty()
                ? ""
                : "有" + without.size() + "段不见于任何一份原始文本，自第" + without.get(0).substring(1) + "段起。";
    }
}
