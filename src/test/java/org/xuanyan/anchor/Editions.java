package org.xuanyan.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.NumberScheme;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.parse.Manuscripts;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** The editions of one text with its ledger, without files. A text with errors is not recorded, as in a build. */
final class Editions {

    private Optional<Ledger> ledger = Optional.empty();
    private Optional<Metadata.NumberingDecision> numbering = Optional.empty();
    private Completeness completeness = Completeness.COMPLETE;
    private int edition;
    private List<Diagnostic> findings = List.of();
    private Declaration declaration;

    /** Has an editor decide how the text numbers its paragraphs, in words of the front matter. */
    Editions decide(String words) {
        numbering = Optional.of(new Metadata.NumberingDecision(
                NumberScheme.of(words), new SourceSpan(Manuscripts.FILE, 1, 12, words.length())));
        return this;
    }

    /** Has no editor decide it. */
    Editions undecided() {
        numbering = Optional.empty();
        return this;
    }

    /** Lets the text break off. */
    Editions truncated() {
        completeness = Completeness.TRUNCATED;
        return this;
    }

    /**
     * Publishes a text, unless it has errors.
     *
     * @param paragraphs in Markdown; they stand in the lines 1, 3, 5, …
     */
    Editions publish(String... paragraphs) {
        return accept("", paragraphs);
    }

    /**
     * The same with the decisions of an editor.
     *
     * @param decisions as on the command line, with blanks between them: {@code p3=moved:5 p4=withdrawn}
     */
    Editions accept(String decisions, String... paragraphs) {
        edition++;
        Problems problems = new Problems();
        ParsedDeclaration parsed =
                Manuscripts.parse(String.join("\n\n", paragraphs) + "\n", completeness, numbering, ledger, problems);
        List<AnchorDecision> decided = decisions.isEmpty()
                ? List.of()
                : Arrays.stream(decisions.split(" ")).map(Editions::decision).toList();
        declaration = AnchorAssigner.assign(
                        List.of(parsed), "" + edition, Map.of(parsed.metadata().slug(), decided), problems)
                .get(0);
        findings = problems.sorted();
        if (!problems.hasErrors()) {
            ledger = Optional.of(declaration.anchors().complete());
        }
        return this;
    }

    private static AnchorDecision decision(String words) {
        String[] parts = words.split("[=:]");
        List<Integer> lines = parts.length < 3
                ? List.of()
                : Arrays.stream(parts[2].split(",")).map(Integer::valueOf).toList();
        return new AnchorDecision(
                AnchorId.of(parts[0]).orElseThrow(), AnchorStatus.of(parts[1]).orElseThrow(), lines, "reason");
    }

    /** Returns the ids of the paragraphs. */
    List<String> ids() {
        return declaration.paragraphs().stream()
                .map(each -> each.id().toString())
                .toList();
    }

    /** Returns the ids of the sections. */
    List<String> sections() {
        return declaration.sections().stream().map(each -> each.id().toString()).toList();
    }

    /** Returns what stands beside each paragraph, and how references name it. */
    List<String> names() {
        return declaration.paragraphs().stream().map(Editions::name).toList();
    }

    private static String name(Paragraph paragraph) {
        return paragraph.label() + " " + paragraph.name().section()
                + paragraph.name().number();
    }

    /** Returns the findings: line, code and the arguments in brackets. */
    List<String> findings() {
        return findings.stream()
                .map(each -> each.at().line() + " " + each.code().key() + " " + each.arguments())
                .toList();
    }

    /** Returns the line and the code of each finding. */
    List<String> codes() {
        return findings.stream()
                .map(each -> each.at().line() + " " + each.code().key())
                .toList();
    }

    /** Returns an argument of the only finding. */
    String argument(int index) {
        if (findings.size() != 1) {
            throw new AssertionError(findings());
        }
        return findings.get(0).arguments().get(index).toString();
    }

    /** Returns how the text was found to number its paragraphs; empty if it does not. */
    String scheme() {
        return declaration
                .anchors()
                .ledger()
                .numbering()
                .map(NumberScheme::words)
                .orElse("");
    }

    /** Returns the rows that the last edition added: id, status, id before, targets, reason. */
    List<String> added() {
        return declaration.anchors().unrecorded().stream()
                .map(row -> String.join(
                        "|",
                        row.id().toString(),
                        row.status().key(),
                        row.after().map(AnchorId::toString).orElse(""),
                        row.targets().stream().map(AnchorId::toString).reduce("", (a, b) -> (a + " " + b).strip()),
                        row.reason()))
                .toList();
    }

    /** Returns a text of different characters that shares none with one that begins elsewhere. */
    static String characters(int from, int length) {
        return IntStream.range(from, from + length)
                .mapToObj(i -> Character.toString('\u5000' + i))
                .reduce("", String::concat);
    }

    /** Returns a text with other characters at some places. */
    static String mistaken(String text, int... places) {
        StringBuilder mistaken = new StringBuilder(text);
        for (int place : places) {
            mistaken.setCharAt(place, (char) ('\u8000' + place));
        }
        return mistaken.toString();
    }
}
