package org.xuanyan.intake;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.load.KnownCopies;
import org.xuanyan.load.Settings;
import org.xuanyan.load.SiteLanguage;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.RawCopy;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.write.StagedDeclaration;

/**
 * Makes the folder of a declaration from a raw copy: reads and cleans it, guesses the front matter, compares the text
 * with the copy in memory, and writes a draft. What an editor has to mend is in the findings, and in comments of the draft.
 */
public final class Importer {

    /** The warnings of a build that an editor has to see before the text is published. */
    private static final Set<Code> WARNINGS = EnumSet.of(
            Code.MISSING_NUMBER, Code.REPEATED_NUMBER, Code.NUMBER_OUT_OF_ORDER, Code.SENTENCES_LEFT_OUT_OF_DRAFT);

    private final ImportRequest request;
    private final CopyLanguageChoice choice;
    private final LanguageTag tag;
    private final ConsoleMessages messages;
    private final Language language;
    private final SourceSpan beginning;
    private final Problems problems;

    private Importer(ImportRequest request, CopyLanguageChoice choice, ConsoleMessages messages, Problems problems) {
        this.request = request;
        this.choice = choice;
        this.tag = choice.tag();
        this.messages = messages;
        this.language = Languages.of(tag);
        this.beginning = SourceSpan.startOf(request.name());
        this.problems = problems;
    }

    /** What is done with the result before the declaration is in its place. */
    @FunctionalInterface
    public interface Report {

        /**
         * Writes the result somewhere.
         *
         * @throws IOException if the disk fails
         */
        void write(ImportResult result) throws IOException;
    }

    /**
     * Imports one copy.
     *
     * @param messages for comments in the new file
     * @param report receives the result before anything is in its place; if it fails, nothing is written
     * @throws IOException if the declaration exists already, or the disk fails; then nothing is written
     */
    public static ImportResult run(ImportRequest request, ConsoleMessages messages, Report report) throws IOException {
        Problems problems = new Problems();
        try (StagedDeclaration staged =
                StagedDeclaration.open(request.settings().content(), request.slug())) {
            Optional<ReceivedFile> received = new FileReception(request, request.name(), staged, problems).read();
            if (received.isEmpty()) {
                ImportResult refused =
                        new ImportResult(Optional.empty(), problems.sorted(), List.of(), SiteLanguage.FALLBACK);
                report.write(refused);
                return refused;
            }
            CopyLanguageChoice choice =
                    CopyLanguageChoice.of(request, received.get().copy().text(), problems);
            ImportResult result = new Importer(request, choice, messages, problems).run(received.get(), staged);
            report.write(result);
            if (result.file().isPresent()) {
                staged.publish();
            }
            return result;
        }
    }

    private ImportResult run(ReceivedFile received, StagedDeclaration staged) throws IOException {
        RawCopy copy = received.copy();
        if (!language.isSupported()) {
            problems.report(Code.UNSUPPORTED_LANGUAGE, beginning, tag);
        }
        if (!language.hasCleaning()) {
            problems.report(Code.WORDS_NOT_CHECKED, beginning, tag);
        }
        CleaningWords words = CleaningWords.of(language);
        Cleaned cleaned =
                new Cleaner(language).clean(copy.text(), request.given().title());
        cleaned.findings().forEach(problems::add);
        if (problems.hasErrors()) {
            return notWritten(copy.text().file());
        }
        GuessedHead head = new HeadGuess(request, cleaned, words, problems).head(beginning);
        DeclarationHead completed = head.completed(request.slug());
        AccountDraft draft = new AccountDraft(cleaned, copy, words, language.editorial());
        NewDeclaration made = new NewDeclaration(request.slug(), tag, completed, cleaned, received);
        List<Emendation> account = draft.complete(made.declaration(draft.known()), problems);
        staged.write(copy.file(), copy.bytes());
        if (received.original().isPresent()) {
            staged.write(
                    received.original().get().file(),
                    received.original().get().bytes().get());
        }
        if (staged.describeSite(FirstSite.text(choice.collection(), completed.title(), words))) {
            problems.report(Code.NEW_SITE, staged.siteFile());
        }
        reportKnown(received, cleaned);
        report(staged, written(head, completed, made.metadata(account), cleaned, copy, staged), cleaned, copy);
        staged.write(text(head, made.metadata(account), cleaned, copy).toString());
        return new ImportResult(Optional.of(staged.file()), inOrder(copy), made.interventions(account), tag);
    }

    /** Returns the findings in the copy by their places, then those in other files. */
    private List<Diagnostic> inOrder(RawCopy copy) {
        List<String> copies = List.of(request.name(), copy.text().file());
        return problems.sorted().stream()
                .sorted(Comparator.comparing(
                                (Diagnostic each) -> !copies.contains(each.at().file()))
                        .thenComparing(each -> copies.contains(each.at().file()) ? each.at() : beginning))
                .toList();
    }

    /** Reports that the collection has the same file or the same text already. */
    private void reportKnown(ReceivedFile received, Cleaned cleaned) throws IOException {
        KnownCopies known = KnownCopies.in(request.settings().content());
        Set<String> files = new TreeSet<>(Set.of(received.copy().sha256()));
        received.original().ifPresent(original -> files.add(original.sha256()));
        Optional<KnownCopies.KnownFile> file = known.sameFile(files);
        Optional<KnownCopies.KnownFile> text = file.isPresent()
                ? Optional.empty()
                : known.sameText(DeclarationText.body(cleaned.blocks(), language.paragraphMarks()));
        file.ifPresent(found -> problems.report(Code.KNOWN_COPY, beginning, found.slug(), found.file(), "file"));
        text.ifPresent(found -> problems.report(Code.KNOWN_COPY, beginning, found.slug(), found.file(), "text"));
    }

    /** Returns the text of the new file with all doubts so far. */
    private DeclarationText text(GuessedHead head, Metadata metadata, Cleaned cleaned, RawCopy copy) {
        DoubtComments comments = new DoubtComments(problems.sorted(), cleaned.blocks(), copy.text(), messages);
        return DeclarationText.of(
                head, metadata, choice.written(), cleaned.blocks(), language.paragraphMarks(), comments);
    }

    /** Writes the new file so that it can be built: with a complete head. */
    private DeclarationText written(
            GuessedHead head,
            DeclarationHead completed,
            Metadata metadata,
            Cleaned cleaned,
            RawCopy copy,
            StagedDeclaration staged)
            throws IOException {
        GuessedHead whole = head.isComplete() ? head : GuessedHead.of(completed);
        DeclarationText text = text(whole, metadata, cleaned, copy);
        staged.write(text.toString());
        return text;
    }

    /**
     * Reports what keeps the new declaration from being built or published, and printed numbers that are missing or repeated: in
     * its text at their places in the copy, so that they become comments, and in the front matter at their lines.
     */
    private void report(StagedDeclaration staged, DeclarationText text, Cleaned cleaned, RawCopy copy)
            throws IOException {
        Problems found = new Problems();
        Build.corpus(settings(staged), Recording.PREVIEW, found);
        found.sorted().stream()
                .filter(each -> each.severity() == Severity.ERROR || WARNINGS.contains(each.code()))
                .filter(each -> !leadsElsewhere(each, staged))
                .map(each -> new Diagnostic(
                        each.code(), place(each, staged, text, cleaned, copy), published(each.arguments(), staged)))
                .filter(each -> each.code() != Code.SENTENCES_LEFT_OUT_OF_DRAFT || !isSaid(each, cleaned, copy))
                .forEach(problems::add);
    }

    /** Whether cleaning has said of words below a place, before any text, that they may belong to the text. */
    private boolean isSaid(Diagnostic omission, Cleaned cleaned, RawCopy copy) {
        int start = offset(omission, copy);
        int next = cleaned.blocks().stream()
                .mapToInt(CleanBlock::offset)
                .filter(each -> each > start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return cleaned.findings().stream()
                .filter(each -> each.code() == Code.DROPPED_TEXT)
                .mapToInt(each -> offset(each, copy))
                .anyMatch(each -> start <= each && each < next);
    }

    private static int offset(Diagnostic finding, RawCopy copy) {
        return copy.text().offset(finding.at().line(), finding.at().column()).orElse(-1);
    }

    /** Returns the arguments of a finding, of which one may be the staged file. */
    private static List<?> published(List<?> arguments, StagedDeclaration staged) {
        return arguments.stream()
                .map(each -> each instanceof String words
                                && words.startsWith(staged.content().toString())
                        ? staged.published(SourceSpan.startOf(words)).file()
                        : each)
                .toList();
    }

    private static SourceSpan place(
            Diagnostic finding, StagedDeclaration staged, DeclarationText text, Cleaned cleaned, RawCopy copy) {
        SourceSpan at = staged.published(finding.at());
        if (!isInText(at, staged)) {
            return at;
        }
        OptionalInt block = text.block(at.line());
        return block.isPresent()
                ? character(cleaned.blocks().get(block.getAsInt()).offset(), copy)
                : text.entry(at.line())
                        .map(entry -> character(entry.start(), copy))
                        .orElse(at);
    }

    private static SourceSpan character(int offset, RawCopy copy) {
        return copy.text().span(offset, offset + 1);
    }

    /**
     * Whether a link that is not in the text leads to a page of the collection, such as its licence, which the staged folder does
     * not have.
     */
    private static boolean leadsElsewhere(Diagnostic finding, StagedDeclaration staged) {
        return finding.code() == Code.DEAD_LINK && !isInText(staged.published(finding.at()), staged);
    }

    private static boolean isInText(SourceSpan published, StagedDeclaration staged) {
        return published
                .file()
                .equals(SourceSpan.startOf(staged.file().toString()).file());
    }

    /**
     * Returns why a copy is refused; doubts about a text that is not written would hide it.
     *
     * @param text the name of its text, which stands in no file if it was taken from one; then the file is named
     */
    private ImportResult notWritten(String text) {
        List<Diagnostic> findings = problems.sorted().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.at().file().equals(text) && !text.equals(request.name())
                        ? new Diagnostic(each.code(), beginning, each.arguments())
                        : each)
                .toList();
        return new ImportResult(Optional.empty(), findings, List.of(), tag);
    }

    private Settings settings(StagedDeclaration staged) {
        Settings own = request.settings();
        return new Settings(staged.content(), own.templates(), own.assets(), own.baseUrl());
    }
}
