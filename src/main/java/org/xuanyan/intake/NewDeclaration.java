package org.xuanyan.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.anchor.AnchorAssigner;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.collate.Collator;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Source;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/**
 * The declaration that a build will make of a new text and its only source, with any account of the source. Findings are
 * ignored: the build of what was written reports them.
 */
final class NewDeclaration {

    private final Slug slug;
    private final LanguageTag tag;
    private final DeclarationHead head;
    private final Cleaned cleaned;
    private final ReceivedFile received;
    private final Language language;

    NewDeclaration(Slug slug, LanguageTag tag, DeclarationHead head, Cleaned cleaned, ReceivedFile received) {
        this.slug = slug;
        this.tag = tag;
        this.head = head;
        this.cleaned = cleaned;
        this.received = received;
        this.language = Languages.of(tag);
    }

    /** Returns the front matter. */
    Metadata metadata(List<Emendation> account) {
        return new Metadata(
                "declaration.md",
                slug,
                head.title(),
                head.name(),
                head.adopted(),
                head.place(),
                tag,
                completeness(),
                List.of(),
                List.of(source(account)),
                cleaned.signatories(),
                cleaned.signed(),
                true,
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    private Source source(List<Emendation> account) {
        Optional<String> remarks =
                Optional.of(language.editorial().joined(cleaned.remarks())).filter(words -> !words.isEmpty());
        return new Source(
                received.id(),
                Optional.of(received.kind()),
                completeness(),
                remarks,
                received.copy(),
                received.original(),
                account);
    }

    private Completeness completeness() {
        return cleaned.truncated() ? Completeness.TRUNCATED : Completeness.COMPLETE;
    }

    /** Returns the declaration with its paragraphs and their ids. */
    Declaration declaration(List<Emendation> account) {
        Problems ignored = new Problems();
        Metadata metadata = metadata(account);
        SourceText body =
                new SourceText(metadata.file(), DeclarationText.body(cleaned.blocks(), language.paragraphMarks()));
        Manuscript manuscript = new Manuscript(metadata, Optional.empty(), body);
        return AnchorAssigner.assign(Parser.declarations(List.of(manuscript), ignored), "1", Map.of(), ignored)
                .get(0);
    }

    /** Returns the interventions of the source; if its text cannot be compared as a whole, those that the account says. */
    List<Intervention> interventions(List<Emendation> account) {
        List<Intervention> compared = Collator.collate(declaration(account), new Problems()).accounts().stream()
                .flatMap(each -> each.interventions().stream())
                .toList();
        return compared.isEmpty() ? account.stream().map(this::said).toList() : compared;
    }

    private Intervention said(Emendation entry) {
        return new Intervention(
                entry.kind(),
                entry.start(),
                entry.at(),
                received.copy().text().text().substring(entry.start(), entry.end()),
                entry.inserted(),
                Optional.empty(),
                entry.reason(),
                false);
    }
}
