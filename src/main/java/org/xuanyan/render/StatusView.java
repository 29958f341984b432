package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.model.Account;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;

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
        return new StatusView(
                heading(metadata.completeness()),
                policy(metadata.completeness()),
                sources(declaration),
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
            case TRUNCATED -> "我们所见的文本在结尾之前中断。这里刊出其全部文字，不作补写。";
            case DAMAGED -> "这里照录原样，只接排断行、改正半角标点，不改字句，不调次序，不补缺文。";
        };
    }

    private static String sources(Declaration declaration) {
        List<Account> accounts = declaration.provenance().accounts();
        if (accounts.isEmpty()) {
            return "没有附原始文本。";
        }
        List<String> each = new ArrayList<>();
        for (Account account : accounts) {
            String covers = account.source().completeness() == Completeness.TRUNCATED
                    ? "，有全文的" + Percent.text(account.coverage())
                    : "";
            each.add(SourceWords.kind(account.source().kind()) + "（"
                    + SourceWords.completeness(account.source().completeness()) + covers + "）");
        }
        int variants = declaration.provenance().variants().size();
        return "依据" + accounts.size() + "份原始文本：" + String.join("、", each) + "。"
                + (variants > 0 ? "各份文本有" + variants + "处不同，在文中以字母标明。" : "");
    }
}
