package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.parse.Manuscripts;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Editor's labels that name nothing, or what has a name of its own. */
class LabelCheckTest {

    private static final String SECTIONS = "## 一\n\n甲。\n\n## 二、政治\n\n乙。\n";

    private final Problems problems = new Problems();

    /** Parses a text whose labels stand in the lines 5, 6, 7, … of its front matter. */
    private static ParsedDeclaration labelled(String body, boolean whole, String... ids) {
        ParsedDeclaration parsed =
                Manuscripts.parse(body, Completeness.COMPLETE, Optional.empty(), Optional.empty(), new Problems());
        Map<AnchorId, Metadata.Label> labels = new TreeMap<>();
        for (String id : ids) {
            SourceSpan at = new SourceSpan(Manuscripts.FILE, labels.size() + 5, 3, 2);
            labels.put(AnchorId.of(id).orElseThrow(), new Metadata.Label("标签", at));
        }
        Metadata plain = parsed.metadata();
        Metadata metadata = new Metadata(
                plain.file(),
                plain.slug(),
                plain.title(),
                plain.name(),
                plain.adopted(),
                plain.place(),
                plain.language(),
                plain.completeness(),
                plain.damage(),
                plain.sources(),
                plain.signatories(),
                plain.signed(),
                plain.draft(),
                plain.numbering(),
                labels,
                plain.translations());
        return new ParsedDeclaration(metadata, parsed.ledger(), parsed.blocks(), parsed.notes(), parsed.links(), whole);
    }

    /** Returns the findings on labels: line, code and the arguments in brackets. */
    private List<String> findings(ParsedDeclaration parsed) {
        List<Declaration> declarations = AnchorAssigner.assign(List.of(parsed), "1", Map.of(), new Problems());
        AnchorAssigner.checkLabels(List.of(parsed), declarations, problems);
        return problems.sorted().stream()
                .filter(each -> each.code() != Code.UNDECODABLE)
                .map(each -> each.at().line() + " " + each.code().key() + " " + each.arguments())
                .toList();
    }

    @Test
    void aLabelNamesAParagraphOrASectionWithoutTitle() {
        assertThat(findings(labelled(SECTIONS, true, "p1", "p2", "s1"))).isEmpty();
        assertThat(findings(labelled(SECTIONS, true, "p3", "s2", "s3")))
                .as("the last place first, because the advice removes lines")
                .containsExactly(
                        "7 labels-nothing [s3, ]", "6 label-of-titled-section [s2, 二、政治]", "5 labels-nothing [p3, ]");
    }

    @Test
    void aTextThatWasNotReadAsAWholeMayHaveWhatALabelNames() {
        assertThat(findings(labelled("甲。\n", false, "p3"))).isEmpty();
    }

    /** An error of the declaration or of its copies may be the reason; one of another declaration is not. */
    @Test
    void whatALabelNamesMayOnlyBeLost() {
        problems.report(Code.UNDECODABLE, new SourceSpan(Manuscripts.FILE.replace("qiao", "qian"), 1, 1, 1), "", "");
        assertThat(findings(labelled("甲。\n", true, "p3"))).containsExactly("5 labels-nothing [p3, ]");
        problems.report(
                Code.UNDECODABLE,
                new SourceSpan(Manuscripts.FILE.replace("declaration.md", "raw/copy.txt"), 1, 1, 1),
                "",
                "");
        assertThat(findings(labelled("甲。\n", true, "p3"))).contains("5 labels-nothing [p3, mistaken]");
    }
}
