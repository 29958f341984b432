package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.language.EditorialWords;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.DeclarationAnchors;
import org.xuanyan.model.Division;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/**
 * Divides a declaration at its section marks and gives every paragraph and section its id. Paragraphs are {@code p1},
 * {@code p2}, … in reading order, through all sections, unless the ledger has other ids for them. A section is
 * {@code s} and its printed ordinal, so it keeps its id if marks before it are lost. A separator ends a section; the
 * paragraphs after it belong to no section.
 */
public final class AnchorAssigner {

    private final ParsedDeclaration parsed;
    private final Problems problems;
    private final Map<Integer, Block.Mark> marks = new TreeMap<>();
    private final List<Division> divisions = new ArrayList<>();
    private final List<Paragraph> pending = new ArrayList<>();
    private Optional<Block.Mark> current = Optional.empty();
    private boolean separated;
    private List<AnchorId> ids = List.of();
    private int paragraphs;
    private int lastOrdinal;

    private AnchorAssigner(ParsedDeclaration parsed, Problems problems) {
        this.parsed = parsed;
        this.problems = problems;
    }

    /**
     * Returns the declarations with their ids; {@code problems} receives section marks that occur twice or out of
     * sequence, and ids that would disappear.
     *
     * @param edition under which changes are recorded
     * @param decisions slug → what an editor has decided about ids that would disappear
     */
    public static List<Declaration> assign(
            List<ParsedDeclaration> parsed,
            String edition,
            Map<Slug, List<AnchorDecision>> decisions,
            Problems problems) {
        return parsed.parallelStream()
                .map(declaration -> {
                    List<AnchorDecision> own =
                            decisions.getOrDefault(declaration.metadata().slug(), List.of());
                    return assign(declaration, edition, own, problems);
                })
                .toList();
    }

    private static Declaration assign(
            ParsedDeclaration parsed, String edition, List<AnchorDecision> decisions, Problems problems) {
        return new AnchorAssigner(parsed, problems).assign(edition, decisions);
    }

    private Declaration assign(String edition, List<AnchorDecision> decisions) {
        Map<Integer, Block.Mark> sections = new TreeMap<>();
        List<Block.Passage> passages = new ArrayList<>();
        for (Block block : parsed.blocks()) {
            block.visit(mark -> sections.putIfAbsent(mark.ordinal(), mark), passages::add, separator -> {});
        }
        String file = parsed.metadata().file();
        EditorialWords words = Languages.of(parsed.metadata().language()).editorial();
        AnchorKeeper.Kept kept = AnchorKeeper.keep(
                words,
                parsed.metadata().slug(),
                file,
                parsed.ledger(),
                edition,
                sections,
                passages,
                decisions,
                problems);
        ids = kept.paragraphs();
        for (Block block : parsed.blocks()) {
            block.visit(this::open, this::add, this::separate);
        }
        close();
        Ledger ledger = parsed.ledger()
                .orElseGet(() -> new Ledger(file.substring(0, file.lastIndexOf('/') + 1) + Ledger.FILE, List.of()));
        return new Declaration(
                parsed.metadata(),
                new DeclarationAnchors(ledger, kept.rows()),
                divisions,
                parsed.notes(),
                parsed.links(),
                Provenance.NONE);
    }

    private void open(Block.Mark mark) {
        close();
        current = Optional.empty();
        Block.Mark earlier = marks.putIfAbsent(mark.ordinal(), mark);
        if (earlier != null) {
            problems.report(
                    Code.DUPLICATE_SECTION,
                    mark.at(),
                    mark.label(),
                    AnchorId.section(mark.ordinal()),
                    earlier.at().line());
            return;
        }
        if (mark.ordinal() != lastOrdinal + 1 && parsed.metadata().completeness() == Completeness.COMPLETE) {
            problems.report(Code.SECTION_GAP, mark.at(), mark.label());
        }
        lastOrdinal = mark.ordinal();
        current = Optional.of(mark);
    }

    private void add(Block.Passage passage) {
        pending.add(new Paragraph(
                ids.get(paragraphs++),
                passage.text(),
                passage.marks(),
                List.of(),
                List.of(),
                passage.runs(),
                passage.at()));
    }

    private void separate(Block.Separator separator) {
        close();
        current = Optional.empty();
        separated = true;
    }

    private void close() {
        if (current.isPresent() && pending.isEmpty()) {
            problems.report(
                    Code.EMPTY_SECTION, current.get().at(), current.get().label());
        }
        if (current.isPresent() || separated || !pending.isEmpty()) {
            Optional<Section> section =
                    current.map(mark -> new Section(AnchorId.section(mark.ordinal()), mark.label()));
            divisions.add(new Division(section, separated, pending));
        }
        pending.clear();
        separated = false;
    }
}
