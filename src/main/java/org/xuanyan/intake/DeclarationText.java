package org.xuanyan.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.RawCopy;
import org.xuanyan.text.MarkdownText;
import org.xuanyan.text.YamlText;

/** What the commands write into {@code declaration.md}. */
public final class DeclarationText {

    private static final String FENCE = "---\n";

    private final StringBuilder text = new StringBuilder();

    private DeclarationText(Head head) {
        text.append(FENCE);
        line("title", YamlText.quote(head.title()));
        line("name", YamlText.quote(head.name()));
        line("adopted", head.adopted().toString());
        line("place", YamlText.quote(head.place()));
    }

    /**
     * The keys that every declaration has.
     *
     * @param title in full
     * @param name short
     */
    public record Head(String title, String name, LocalDate adopted, String place) {}

    /**
     * A raw copy and its account.
     *
     * @param kind e.g. {@code web-page}
     */
    record Witness(String id, String kind, RawCopy copy, List<Emendation> account) {}

    /** Returns front matter without a text. */
    public static String empty(Head head) {
        DeclarationText file = new DeclarationText(head);
        file.text.append(FENCE).append('\n');
        return file.text.toString();
    }

    /** Returns the declaration that was found in a raw copy. */
    static String of(Head head, Cleaned cleaned, Witness witness) {
        DeclarationText file = new DeclarationText(head);
        if (cleaned.truncated()) {
            file.line("completeness", Completeness.TRUNCATED.key());
        }
        file.source(cleaned, witness);
        file.signatures(cleaned);
        file.text.append(FENCE);
        cleaned.blocks().forEach(file::block);
        return file.text.toString();
    }

    /** Returns a first {@code site.yml} for a collection that has none. */
    static String site(Head head) {
        return String.join(
                "\n",
                "title: 宣言集",
                "series: 宣言集",
                "language: zh-Hans",
                "description: " + YamlText.quote(head.title() + "等宣言的全文，每段都有永久链接。"),
                "");
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void source(Cleaned cleaned, Witness witness) {
        RawCopy copy = witness.copy();
        text.append("sources:\n");
        line("  - id", witness.id());
        line("    file", copy.file());
        line("    kind", witness.kind());
        if (cleaned.truncated()) {
            line("    completeness", Completeness.TRUNCATED.key());
        }
        if (!cleaned.remarks().isEmpty()) {
            line("    description", YamlText.quote(String.join("；", cleaned.remarks())));
        }
        if (!copy.encoding().equals(StandardCharsets.UTF_8)) {
            line("    encoding", copy.encoding().name());
        }
        line("    sha256", copy.sha256());
        if (!witness.account().isEmpty()) {
            text.append("    account:\n");
            witness.account()
                    .forEach(answer -> text.append("      ")
                            .append(answer.line(copy.text()))
                            .append('\n'));
        }
    }

    private void signatures(Cleaned cleaned) {
        if (!cleaned.signatories().isEmpty()) {
            text.append("signatories:\n");
        }
        cleaned.signatories()
                .forEach(each -> text.append("  - {office: ")
                        .append(YamlText.quote(each.office()))
                        .append(", name: ")
                        .append(YamlText.quote(each.name()))
                        .append("}\n"));
        Optional<String> signed = cleaned.signed();
        signed.ifPresent(words -> line("signed", YamlText.quote(words)));
    }

    private void block(Cleaned.Block block) {
        text.append('\n')
                .append(
                        switch (block.kind()) {
                            case MARK -> "## " + MarkdownText.heading(block.text());
                            case PARAGRAPH -> MarkdownText.paragraph(block.text());
                            case SEPARATOR -> "---";
                        })
                .append('\n');
    }
}
