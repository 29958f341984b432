package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Section;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Source;
import org.xuanyan.model.StateList;
import org.xuanyan.model.StatesOfParagraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * Each declaration as data, {@code /declarations/<slug>/index.json}. Offsets are 0-based UTF-16 code units into
 * {@code text}.
 */
final class DeclarationData implements Format {

    private final Corpus corpus;

    DeclarationData(Corpus corpus) {
        this.corpus = corpus;
    }

    record DeclarationJson(
            Slug slug,
            String title,
            String name,
            String adopted,
            String place,
            Optional<Map<LanguageTag, Metadata.Translation>> translations,
            LanguageTag language,
            String completeness,
            List<String> damage,
            List<SectionJson> sections,
            Optional<Map<AnchorId, String>> labels,
            List<ParagraphJson> paragraphs,
            List<String> separatorsAfter,
            List<NoteJson> notes,
            List<SignatureJson> signatures,
            Optional<String> signed,
            List<SourceJson> sources) {}

    private record SectionJson(AnchorId id, String label, Optional<AnchorId> parent, List<AnchorId> paragraphs) {}

    private record ParagraphJson(
            AnchorId id,
            Optional<String> label,
            Optional<AnchorId> section,
            String text,
            List<CitationJson> citations,
            List<DateJson> dates,
            Optional<Set<String>> states,
            Optional<List<StateList>> rollCalls,
            Optional<List<StateList>> proposals) {}

    private record DateJson(String text, int start, int end, String from, String to, String precision) {}

    private record CitationJson(
            TreatyId treaty,
            String text,
            int start,
            int end,
            Optional<String> verb,
            Optional<String> stance,
            boolean adopted,
            Optional<Boolean> inferred) {}

    private record NoteJson(String id, String text, List<MarkJson> marks) {}

    private record MarkJson(AnchorId paragraph, int at) {}

    private record SignatureJson(String office, String name) {}

    private record SourceJson(String id, String file, Optional<String> kind, String sha256, String completeness) {}

    @Override
    public Stream<Output> outputs() {
        return corpus.declarations().stream()
                .map(each -> new Output(
                        Routes.declarationData(each.metadata().slug()).file(),
                        each.metadata().file(),
                        () -> Json.bytes(declaration(each))));
    }

    private DeclarationJson declaration(Declaration declaration) {
        Metadata metadata = declaration.metadata();
        return new DeclarationJson(
                metadata.slug(),
                metadata.title(),
                metadata.name(),
                metadata.adopted().toString(),
                metadata.place(),
                translations(metadata),
                metadata.language(),
                metadata.completeness().key(),
                metadata.damage(),
                sections(declaration),
                labels(metadata),
                paragraphs(declaration),
                separators(declaration),
                notes(declaration),
                metadata.signatories().stream().map(DeclarationData::signature).toList(),
                metadata.signed(),
                metadata.sources().stream().map(DeclarationData::source).toList());
    }

    /** Returns the names in other languages, which are left out if there are none. */
    static Optional<Map<LanguageTag, Metadata.Translation>> translations(Metadata metadata) {
        return Optional.of(metadata.translations()).filter(each -> !each.isEmpty());
    }

    private static List<SectionJson> sections(Declaration declaration) {
        List<SectionJson> sections = new ArrayList<>();
        Optional<AnchorId> parent = Optional.empty();
        for (Division division : declaration.divisions()) {
            if (division.section().isEmpty()) {
                parent = Optional.empty();
                continue;
            }
            Section section = division.section().get();
            parent = section.isPart() ? parent : Optional.empty();
            sections.add(new SectionJson(
                    section.id(),
                    section.label(),
                    parent,
                    division.paragraphs().stream().map(Paragraph::id).toList()));
            parent = section.isPart() ? parent : Optional.of(section.id());
        }
        return sections;
    }

    private static Optional<List<StateList>> ifAny(
            Optional<StatesOfParagraph> states, Function<StatesOfParagraph, List<StateList>> lists) {
        return states.map(lists).filter(each -> !each.isEmpty());
    }

    /** Returns the titles that an editor gave to parts of the text; empty if there are none. */
    private static Optional<Map<AnchorId, String>> labels(Metadata metadata) {
        Map<AnchorId, String> labels = new TreeMap<>();
        metadata.labels().forEach((id, label) -> labels.put(id, label.text()));
        return Optional.of(labels).filter(each -> !each.isEmpty());
    }

    private List<ParagraphJson> paragraphs(Declaration declaration) {
        Map<AnchorId, StatesOfParagraph> states = new TreeMap<>();
        corpus.states().in(declaration.metadata().slug()).forEach(each -> states.put(each.paragraph(), each));
        return declaration.divisions().stream()
                .flatMap(division -> division.paragraphs().stream()
                        .map(paragraph -> new ParagraphJson(
                                paragraph.id(),
                                paragraph.printedLabel(),
                                division.section().map(Section::id),
                                paragraph.text(),
                                paragraph.citations().stream()
                                        .map(each -> citation(each, paragraph.text()))
                                        .toList(),
                                paragraph.dates().stream()
                                        .map(each -> date(each, paragraph.text()))
                                        .toList(),
                                Optional.ofNullable(states.get(paragraph.id())).map(StatesOfParagraph::named),
                                ifAny(Optional.ofNullable(states.get(paragraph.id())), StatesOfParagraph::rollCalls),
                                ifAny(Optional.ofNullable(states.get(paragraph.id())), StatesOfParagraph::proposals))))
                .toList();
    }

    private static CitationJson citation(Citation citation, String text) {
        return new CitationJson(
                citation.treaty(),
                text.substring(citation.start(), citation.end()),
                citation.start(),
                citation.end(),
                citation.verb(),
                citation.stance(),
                citation.adopted(),
                Optional.of(citation.inferred()).filter(each -> each));
    }

    private static DateJson date(TextDate date, String text) {
        return new DateJson(
                text.substring(date.start(), date.end()),
                date.start(),
                date.end(),
                date.span().start(),
                date.span().end(),
                date.span().precision().key());
    }

    private static List<String> separators(Declaration declaration) {
        List<String> after = new ArrayList<>();
        String last = "";
        for (Division division : declaration.divisions()) {
            if (division.separated()) {
                after.add(last);
            }
            if (!division.paragraphs().isEmpty()) {
                last = division.paragraphs()
                        .get(division.paragraphs().size() - 1)
                        .id()
                        .toString();
            }
        }
        return after;
    }

    private static List<NoteJson> notes(Declaration declaration) {
        Map<Integer, List<MarkJson>> marks = new TreeMap<>();
        for (Paragraph paragraph : declaration.paragraphs()) {
            for (NoteMark mark : paragraph.marks()) {
                marks.computeIfAbsent(mark.note(), note -> new ArrayList<>())
                        .add(new MarkJson(paragraph.id(), mark.offset()));
            }
        }
        return declaration.notes().stream()
                .map(note -> new NoteJson(
                        Routes.note(declaration.metadata().slug(), note.number())
                                .fragment(),
                        note.text(),
                        marks.get(note.number())))
                .toList();
    }

    private static SignatureJson signature(Signatory signatory) {
        return new SignatureJson(signatory.office(), signatory.name());
    }

    private static SourceJson source(Source source) {
        return new SourceJson(
                source.id(),
                source.copy().file(),
                source.kind(),
                source.copy().sha256(),
                source.completeness().key());
    }
}
