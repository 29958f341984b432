package org.xuanyan.anchor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.language.Languages;
import org.xuanyan.language.SectionMarks;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;

/** Reports editor's labels for ids that the text does not have, and for sections that have a title of their own. */
final class LabelCheck {

    private LabelCheck() {}

    /**
     * Checks the labels of all declarations.
     *
     * @param parsed those that were not read as a whole are left out, because they have more ids
     */
    static void check(List<ParsedDeclaration> parsed, List<Declaration> declarations, Problems problems) {
        Set<Slug> whole = parsed.stream()
                .filter(ParsedDeclaration::whole)
                .map(each -> each.metadata().slug())
                .collect(Collectors.toCollection(TreeSet::new));
        declarations.stream()
                .filter(each -> whole.contains(each.metadata().slug()))
                .forEach(each -> check(each, problems));
    }

    private static void check(Declaration declaration, Problems problems) {
        Metadata metadata = declaration.metadata();
        if (metadata.labels().isEmpty()) {
            return;
        }
        SectionMarks marks = Languages.of(metadata.language()).sectionMarks();
        Set<AnchorId> paragraphs =
                declaration.paragraphs().stream().map(Paragraph::id).collect(Collectors.toCollection(TreeSet::new));
        Map<AnchorId, String> sections = new TreeMap<>();
        declaration.sections().forEach(section -> sections.put(section.id(), section.label()));
        boolean mistaken = hasErrors(metadata.file(), problems);
        metadata.labels().forEach((id, label) -> {
            if (!paragraphs.contains(id) && !sections.containsKey(id)) {
                problems.report(Code.LABELS_NOTHING, label.at(), id, mistaken ? "mistaken" : "");
            } else if (sections.containsKey(id) && marks.hasTitle(sections.get(id))) {
                problems.report(Code.LABEL_OF_TITLED_SECTION, label.at(), id, sections.get(id));
            }
        });
    }

    /** Whether a declaration or one of its copies has an error, so that what its label names may only be lost. */
    private static boolean hasErrors(String file, Problems problems) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return problems.sorted().stream()
                .anyMatch(each ->
                        each.severity() == Severity.ERROR && each.at().file().startsWith(folder));
    }
}
