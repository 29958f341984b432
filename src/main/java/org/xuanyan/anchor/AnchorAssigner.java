package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.DeclarationAnchors;
import org.xuanyan.model.Division;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/**
 * Divides a declaration at its headings and gives every paragraph and section its id. If the text numbers its paragraphs
 * through, a paragraph is {@code p} and its printed number; otherwise paragraphs are {@code p1}, {@code p2}, … in reading
 * order, through all sections. Items of lists, and what a numbered text leaves without a number, are lettered after the
 * paragraph before them: {@code p14a}. The ledger may have other ids for them. A numbered section is {@code s} and its
 * printed ordinal, so it keeps its id if headings before it are lost; another one is {@code h1}, {@code h2}, … A separator
 * ends a section; the paragraphs after it belong to no section.
 */
public final class AnchorAssigner {

    private static final Memory.Step<ParsedDeclaration, Declaration> ASSIGNMENT = new Memory.Step<>();

    private final ParsedDeclaration parsed;
    private final Problems problems;
    private final List<Division> divisions = new ArrayList<>();
    private final List<Paragraph> pending = new ArrayList<>();

    /** Text in the ledger → itself, so that a text that is recorded is in memory once. */
    private final Map<String, String> recorded = new LinkedHashMap<>();

    private Optional<Section> current = Optional.empty();
    private boolean separated;
    private List<AnchorId> ids = List.of();
    private List<ParagraphNames.Names> names = List.of();
    private List<Optional<AnchorId>> sectionIds = List.of();
    private int paragraphs;
    private int headings;
    private int lastOrdinal;
    private Optional<SourceSpan> currentAt = Optional.empty();

    private AnchorAssigner(ParsedDeclaration parsed, Problems problems) {
        this.parsed = parsed;
        this.problems = problems;
        parsed.ledger().ifPresent(ledger -> ledger.rows().forEach(row -> recorded.put(row.text(), row.text())));
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

    /**
     * The same without decisions, but declarations that {@code memory} knows are not worked through again.
     */
    public static List<Declaration> assign(
            List<ParsedDeclaration> parsed, String edition, Memory memory, Problems problems) {
        return memory.all(ASSIGNMENT, edition, parsed, (each, own) -> assign(each, edition, List.of(), own), problems);
    }

    /**
     * Reports editor's labels for ids that the text does not have, and for sections that have a title of their own.
     *
     * @param declarations those of {@code parsed} with their ids
     * @param problems has the findings of the comparison with raw copies already: what a text lost is not missing for good
     */
    public static void checkLabels(List<ParsedDeclaration> parsed, List<Declaration> declarations, Problems problems) {
        LabelCheck.check(parsed, declarations, problems);
    }

    private static Declaration assign(
            ParsedDeclaration parsed, String edition, List<AnchorDecision> decisions, Problems problems) {
        return new AnchorAssigner(parsed, problems).assign(edition, decisions);
    }

    private Declaration assign(String edition, List<AnchorDecision> decisions) {
        List<Block.SectionHeading> headings = parsed.blocks().stream()
                .filter(Block.SectionHeading.class::isInstance)
                .map(Block.SectionHeading.class::cast)
                .toList();
        Metadata metadata = parsed.metadata();
        String file = metadata.file();
        Language language = Languages.of(metadata.language());
        Numbering numbering = Numbering.of(parsed.blocks(), language, parsed.ledger(), metadata.numbering());
        AnchorKeeper.Kept kept = AnchorKeeper.keep(
                language.editorial(),
                metadata.slug(),
                file,
                parsed.ledger(),
                edition,
                headings,
                numbering,
                decisions,
                problems);
        ids = kept.paragraphs();
        sectionIds = kept.sections();
        names = ParagraphNames.of(numbering, language, ids);
        NumberCheck.check(numbering, ids, names, parsed, new AnchorFindings(metadata.slug(), file, problems));
        for (Block block : parsed.blocks()) {
            block.visit(this::open, this::add, this::separate);
        }
        close(0);
        Ledger ledger = parsed.ledger()
                .orElseGet(() -> new Ledger(
                        file.substring(0, file.lastIndexOf('/') + 1) + Ledger.FILE, numbering.scheme(), List.of()));
        return new Declaration(
                parsed.metadata(),
                new DeclarationAnchors(ledger, kept.rows()),
                divisions,
                parsed.notes(),
                parsed.links(),
                Provenance.NONE);
    }

    private void open(Block.SectionHeading heading) {
        Optional<AnchorId> id = sectionIds.get(headings++);
        close(heading.level());
        current = id.map(each -> new Section(each, heading.label(), heading.level()));
        currentAt = Optional.of(heading.at());
        if (id.isEmpty()) {
            reportDuplicate(heading);
        } else if (heading.ordinal().isPresent()) {
            int ordinal = heading.ordinal().getAsInt();
            if (ordinal != lastOrdinal + 1 && parsed.metadata().completeness() == Completeness.COMPLETE) {
                problems.report(Code.SECTION_GAP, heading.at(), heading.label());
            }
            lastOrdinal = ordinal;
        }
    }

    private void reportDuplicate(Block.SectionHeading heading) {
        Block.SectionHeading earlier = parsed.blocks().stream()
                .filter(Block.SectionHeading.class::isInstance)
                .map(Block.SectionHeading.class::cast)
                .filter(each -> each.ordinal().equals(heading.ordinal()))
                .findFirst()
                .orElseThrow();
        problems.report(
                Code.DUPLICATE_SECTION,
                heading.at(),
                heading.label(),
                AnchorId.section(heading.ordinal().orElseThrow()),
                earlier.at().line());
    }

    private void add(Block.Passage passage) {
        ParagraphNames.Names own = names.get(paragraphs);
        pending.add(new Paragraph(
                ids.get(paragraphs++),
                passage.printed(),
                own.label(),
                own.name(),
                recorded.getOrDefault(passage.text(), passage.text()),
                passage.marks(),
                List.of(),
                List.of(),
                passage.runs(),
                passage.at()));
    }

    private void separate(Block.Separator separator) {
        close(0);
        current = Optional.empty();
        separated = true;
    }

    /**
     * Ends a division.
     *
     * @param level of the heading that follows, or 0: a section may consist of sections of the next level
     */
    private void close(int level) {
        if (current.isPresent() && pending.isEmpty() && level <= current.get().level()) {
            problems.report(
                    Code.EMPTY_SECTION, currentAt.orElseThrow(), current.get().label());
        }
        if (current.isPresent() || separated || !pending.isEmpty()) {
            divisions.add(new Division(current, separated, pending));
        }
        pending.clear();
        separated = false;
    }
}
