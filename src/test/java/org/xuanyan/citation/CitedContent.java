package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.anchor.AnchorAssigner;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Register;
import org.xuanyan.model.Workspace;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;

/** A content folder whose texts are read and linked with what they cite; nothing else is made of them. */
final class CitedContent {

    private static final String SITE = "title: 试验集\nseries: 试验宣言\nlanguage: zh-Hans\ndescription: 只用于试验。\n";

    private static final String HEAD = "---\ntitle: 云岭宣言全称\nname: 云岭宣言\nadopted: %s\nplace: 云岭\nlanguage: %s\n---\n\n";

    private final Path content;
    private List<Diagnostic> findings = List.of();

    /** Begins a content folder in an empty folder. */
    CitedContent(Path folder) throws IOException {
        this.content = Files.createDirectories(folder.resolve("content"));
        write("site.yml", SITE);
    }

    /** Writes a file below the content folder. */
    CitedContent write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes what was published. */
    CitedContent register(String lines) throws IOException {
        return write(Register.FILE, lines + Register.end(lines.lines().toList()) + "\n");
    }

    /** Writes {@code treaties.yml}. */
    CitedContent authority(String text) throws IOException {
        return write("treaties.yml", text);
    }

    /** Writes a text in Chinese that was adopted on 5 July 2031. */
    CitedContent text(String... paragraphs) throws IOException {
        return textOf("2031-yunling", "zh-Hans", paragraphs);
    }

    /** Writes a text that was adopted on 5 July of the year with which its slug begins. */
    CitedContent textOf(String slug, String language, String... paragraphs) throws IOException {
        return write(
                "declarations/" + slug + "/declaration.md",
                HEAD.formatted(slug.substring(0, 4) + "-07-05", language) + String.join("\n\n", paragraphs) + "\n");
    }

    /** Returns the collection; see {@link #findings} for what was found. */
    Corpus link() throws IOException {
        Problems loading = new Problems();
        Path none = content.resolveSibling("none");
        Workspace workspace = Loader.load(new Settings(content, none, none, Optional.empty()), loading)
                .orElseThrow();
        Problems problems = new Problems();
        List<Declaration> declarations = AnchorAssigner.assign(
                Parser.declarations(workspace.manuscripts(), problems),
                workspace.site().edition(),
                Memory.none(),
                problems);
        Corpus corpus = CitationLinker.link(workspace, declarations, List.of(), Memory.none(), problems);
        assertThat(loading.sorted()).isEmpty();
        findings = problems.sorted();
        return corpus;
    }

    /** Returns what the last run found: line, column, code and arguments, such as {@code 3:1 unknown-title 《甲公约》}. */
    List<String> findings() {
        return findings.stream()
                .map(each -> "%d:%d %s %s"
                        .formatted(
                                each.at().line(),
                                each.at().column(),
                                each.code().key(),
                                each.arguments()))
                .map(each -> each.replace(content + "/", ""))
                .toList();
    }

    /** Returns the errors among them. */
    List<Diagnostic> errors() {
        return findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns the paragraphs of a declaration in their order. */
    static List<Paragraph> paragraphs(Declaration declaration) {
        return declaration.divisions().stream()
                .flatMap(each -> each.paragraphs().stream())
                .toList();
    }

    /** Returns all that is cited, in the order of the texts. */
    static Stream<String> cited(Corpus corpus) {
        return corpus.declarations().stream()
                .flatMap(each -> paragraphs(each).stream())
                .flatMap(each -> each.citations().stream()
                        .map(citation -> each.text().substring(citation.start(), citation.end())));
    }
}
