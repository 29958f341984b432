package org.xuanyan.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xuanyan.anchor.AnchorAssigner;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.DeclarationAnchors;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.Register;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Workspace;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.write.LedgerFile;

/** Writes the ledgers of ids and the register of declarations, or reports what is missing in them. */
public final class AnchorRecords {

    /** The largest number of ids that one finding names. */
    private static final int MOST_NAMED = 12;

    private AnchorRecords() {}

    /**
     * Records decisions on the ids of one declaration that would disappear.
     *
     * @return the rows that were added to its ledger; empty, with the reasons reported, if nothing was recorded
     */
    public static Optional<List<Ledger.Row>> accept(
            Settings settings, Slug slug, List<AnchorDecision> decisions, Problems problems) throws IOException {
        Optional<Workspace> loaded = Loader.load(settings, problems);
        Optional<Declaration> declaration =
                loaded.flatMap(workspace -> anchored(workspace, Map.of(slug, decisions), problems).stream()
                        .filter(each -> each.metadata().slug().equals(slug))
                        .findFirst());
        if (declaration.isEmpty() && !problems.hasErrors()) {
            Optional<Slug> draft =
                    loaded.filter(each -> each.drafts().contains(slug)).map(each -> slug);
            problems.report(Code.NO_SUCH_DECLARATION, SourceSpan.startOf(slug.toString()), draft);
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        write(settings, slug, declaration.get().anchors());
        return Optional.of(declaration.get().anchors().unrecorded());
    }

    private static List<Declaration> anchored(
            Workspace workspace, Map<Slug, List<AnchorDecision>> decisions, Problems problems) {
        List<ParsedDeclaration> parsed = Parser.declarations(workspace.manuscripts(), problems);
        return AnchorAssigner.assign(parsed, workspace.site().edition(), decisions, problems);
    }

    /**
     * Records every id, every declaration, every other address, every passage, and the series, if they are not recorded yet.
     *
     * @param present the addresses of the site
     * @param register as it was read
     * @return slug → the number of rows added to its ledger
     */
    static Map<Slug, Integer> record(Settings settings, Corpus corpus, Map<String, String> present, Register register)
            throws IOException {
        Path file = settings.content().resolve(Register.FILE);
        Register before = register;
        if (register.recorded().isEmpty()) {
            // A ledger without a register means that the register was lost, also if the program ends between the two.
            before = register.written();
            LedgerFile.write(file, Optional.empty(), before.text());
        }
        Map<Slug, Integer> recorded = new TreeMap<>();
        for (Declaration declaration : corpus.declarations()) {
            DeclarationAnchors anchors = declaration.anchors();
            if (!anchors.unrecorded().isEmpty()) {
                Slug slug = declaration.metadata().slug();
                write(settings, slug, anchors);
                recorded.put(slug, anchors.unrecorded().size());
            }
        }
        // The register is written after the ledgers, so that every declaration in it has one.
        Register complete = before.with(corpus, present);
        if (!complete.equals(before)) {
            LedgerFile.write(file, before.recorded(), complete.text());
        }
        return recorded;
    }

    /**
     * Reports all that {@link #record} would record as an error.
     *
     * @param present the addresses of the site
     */
    static void refuseUnrecorded(Corpus corpus, Map<String, String> present, Register register, Problems problems) {
        List<String> slugs = corpus.declarations().stream()
                .map(each -> each.metadata().slug())
                .filter(each -> !register.slugs().contains(each))
                .map(Slug::toString)
                .toList();
        slugs.forEach(each -> problems.report(Code.UNRECORDED_DECLARATION, SourceSpan.startOf(register.file()), each));
        // Of a new collection, in which nothing is recorded, and of a new declaration, the declarations say enough.
        if (register.series().isEmpty() && !register.slugs().isEmpty()) {
            String line = Register.SERIES + corpus.site().series();
            problems.report(Code.UNRECORDED_DECLARATION, SourceSpan.startOf(register.file()), line);
        }
        if (slugs.isEmpty()) {
            refuse(
                    Code.UNRECORDED_ADDRESSES,
                    register.file(),
                    present.keySet().stream()
                            .filter(each -> !register.addresses().containsKey(each))
                            .toList(),
                    problems);
        }
        refuse(Code.UNRECORDED_PASSAGES, register.file(), unrecorded(corpus, register), problems);
        corpus.declarations().stream()
                .map(Declaration::anchors)
                .filter(anchors -> !anchors.unrecorded().isEmpty())
                .forEach(anchors -> refuse(anchors, problems));
    }

    /** Returns the passages to record; of one with a declaration that is not recorded, that declaration says enough. */
    private static List<String> unrecorded(Corpus corpus, Register register) {
        return register.unrecorded(corpus)
                .filter(passage -> passage.appearances().stream()
                        .allMatch(each -> register.slugs().contains(each.declaration())))
                .map(SharedPassage::id)
                .toList();
    }

    private static void refuse(DeclarationAnchors anchors, Problems problems) {
        List<String> ids =
                anchors.unrecorded().stream().map(row -> row.id().toString()).toList();
        refuse(Code.UNRECORDED_IDS, anchors.ledger().file(), ids, problems);
    }

    private static void refuse(Code code, String file, List<String> ids, Problems problems) {
        if (!ids.isEmpty()) {
            String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            problems.report(code, SourceSpan.startOf(file), named + (ids.size() > MOST_NAMED ? ", …" : ""));
        }
    }

    private static void write(Settings settings, Slug slug, DeclarationAnchors anchors) throws IOException {
        Path file = settings.content()
                .resolve("declarations")
                .resolve(slug.toString())
                .resolve(Ledger.FILE);
        LedgerFile.write(file, anchors.ledger().recorded(), anchors.complete().text());
    }
}
