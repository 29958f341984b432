package org.xuanyan.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.anchor.AnchorAssigner;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.collate.Collator;
import org.xuanyan.load.FileSignature;
import org.xuanyan.load.Loader;
import org.xuanyan.load.RawCopyReader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.RawCopy;
import org.xuanyan.model.Slug;
import org.xuanyan.parse.Parser;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.write.StagedDeclaration;

/** A raw copy to the folder of a declaration that builds as it is: read, clean, guess, write aside, check, publish. */
public final class Importer {

    /** How the names of saved web pages end. */
    private static final String PAGE = "x?html?";

    private final Request request;
    private final String copyName;
    private final List<Cleaned.Finding> findings = new ArrayList<>();

    private Importer(Request request) {
        this.request = request;
        this.copyName = request.file().toString().replace('\\', '/');
    }

    /**
     * What to import.
     *
     * @param settings its content folder is where the declaration is added
     * @param slug the address of the declaration
     */
    public record Request(Path file, Charset encoding, Slug slug, Given given, Settings settings) {}

    /** What need not be guessed. */
    public record Given(
            Optional<String> title, Optional<String> name, Optional<LocalDate> date, Optional<String> place) {}

    /**
     * What came of it.
     *
     * @param file the new {@code declaration.md}; empty if there was an error, and nothing was written
     * @param findings what a person should look at, in the order of the copy
     * @param interventions all that lies between the copy and the new text
     */
    public record Result(Optional<Path> file, List<Cleaned.Finding> findings, List<Intervention> interventions) {}

    /**
     * Imports one copy.
     *
     * @throws IOException if the declaration exists already, or the disk fails; nothing is written then
     */
    public static Result run(Request request) throws IOException {
        return new Importer(request).run();
    }

    private Result run() throws IOException {
        Optional<String> kind = FileSignature.of(request.file());
        if (kind.isPresent()) {
            findings.add(new Cleaned.Finding(
                    true,
                    "no-text-file",
                    SourceSpan.startOf(copyName),
                    "this is " + kind.get() + ", not its text",
                    "save or extract its text as plain text or HTML, in UTF-8, and import that"));
            return nothing();
        }
        try (StagedDeclaration staged =
                StagedDeclaration.open(request.settings().content(), request.slug())) {
            Problems problems = new Problems();
            Optional<RawCopy> copy = new RawCopyReader(copyName, problems)
                    .read(request.file(), "sources/" + fileName(), request.encoding());
            take(problems, "undecodable");
            if (copy.isEmpty()) {
                return nothing();
            }
            Cleaned cleaned = Cleaner.clean(copy.get().text(), request.given().title());
            findings.addAll(cleaned.findings());
            Optional<DeclarationText.Head> head =
                    new HeadGuess(request.given(), cleaned, request.slug(), findings::add).head(copyName);
            return head.isEmpty() || hasErrors() ? nothing() : publish(staged, head.get(), cleaned, copy.get());
        }
    }

    private Result nothing() {
        return result(Optional.empty(), List.of());
    }

    private boolean hasErrors() {
        return findings.stream().anyMatch(Cleaned.Finding::error);
    }

    private Result publish(StagedDeclaration staged, DeclarationText.Head head, Cleaned cleaned, RawCopy copy)
            throws IOException {
        List<Emendation> account = new ArrayList<>(
                cleaned.dropped().stream().map(drop -> answer(drop, copy)).toList());
        staged.write(copy.file(), copy.bytes());
        if (staged.describeSite(DeclarationText.site(head))) {
            findings.add(new Cleaned.Finding(
                    false,
                    "new-site",
                    SourceSpan.startOf(copyName),
                    "the content folder had no site.yml; a first one was written",
                    "give the collection its title and description there"));
        }
        staged.write(text(head, cleaned, copy, account));
        Optional<Declaration> declaration = load(staged);
        if (declaration.isPresent()) {
            complete(declaration.get(), cleaned, account);
            staged.write(text(head, cleaned, copy, account));
        }
        Problems problems = new Problems();
        Build.check(settings(staged), Recording.PREVIEW, problems);
        if (problems.hasErrors()) {
            refuse(problems);
            return nothing();
        }
        List<Intervention> interventions = Collator.collate(load(staged).orElseThrow(), problems)
                .accounts()
                .get(0)
                .interventions();
        return result(Optional.of(staged.publish()), interventions);
    }

    private Result result(Optional<Path> file, List<Intervention> interventions) {
        List<Cleaned.Finding> ordered = findings.stream()
                .sorted(Comparator.comparing(Cleaned.Finding::at))
                .toList();
        return new Result(file, ordered, interventions);
    }

    private String text(DeclarationText.Head head, Cleaned cleaned, RawCopy copy, List<Emendation> account) {
        boolean web = copy.file().toLowerCase(Locale.ROOT).matches(".*\\." + PAGE);
        DeclarationText.Witness witness =
                new DeclarationText.Witness(web ? "web" : "text", web ? "web-page" : "text", copy, account);
        return DeclarationText.of(head, cleaned, witness);
    }

    private static Emendation answer(Cleaned.Drop drop, RawCopy copy) {
        boolean draft = drop.kind().explanation() == InterventionKind.Explanation.REASON;
        String reason = draft ? Emendation.DRAFT + "：" + drop.reason() : drop.reason();
        SourceSpan at = copy.text().span(drop.start(), drop.end());
        return new Emendation(drop.kind(), drop.start(), drop.end(), "", Optional.of(reason), at);
    }

    /** Adds an answer for what cleaning changed without saying so; a person has to look at each. */
    private void complete(Declaration declaration, Cleaned cleaned, List<Emendation> account) {
        for (Emendation open :
                Collator.proposals(declaration, declaration.metadata().sources().get(0))) {
            if (isDivision(open, cleaned)) {
                account.add(new Emendation(
                        open.kind(), open.start(), open.end(), open.inserted(), Optional.of("分节标记与正文在同一行"), open.at()));
                continue;
            }
            SourceSpan at = new SourceSpan(
                    copyName, open.at().line(), open.at().column(), open.at().length());
            findings.add(new Cleaned.Finding(
                    false,
                    "unexplained",
                    at,
                    "the text differs from the copy here, and no rule of cleaning says why",
                    "compare them, and write the reason into the account in the front matter"));
            account.add(new Emendation(
                    open.kind(),
                    open.start(),
                    open.end(),
                    open.inserted(),
                    Optional.of(Emendation.DRAFT + "：导入时没有归类"),
                    open.at()));
        }
        account.sort(Comparator.comparingInt(Emendation::start));
    }

    /** Whether cleaning itself began a block here, inside a line. */
    private static boolean isDivision(Emendation open, Cleaned cleaned) {
        return open.kind() == InterventionKind.SEGMENTATION
                && cleaned.divisions().stream().anyMatch(place -> open.start() <= place && place <= open.end() + 1);
    }

    private Settings settings(StagedDeclaration staged) {
        Settings own = request.settings();
        return new Settings(staged.content(), own.templates(), own.assets(), own.baseUrl());
    }

    private Optional<Declaration> load(StagedDeclaration staged) throws IOException {
        Problems problems = new Problems();
        return Loader.load(settings(staged), problems)
                .flatMap(workspace -> Stream.of(workspace)
                        .flatMap(each -> AnchorAssigner.assign(
                                Parser.readings(each.manuscripts(), problems),
                                each.site().edition(),
                                Map.of(),
                                problems)
                                .stream())
                        .filter(declaration -> !declaration.metadata().sources().isEmpty())
                        .findFirst());
    }

    /** What we wrote does not build, and nobody can look at it: it is told of the copy. */
    private void refuse(Problems problems) {
        problems.sorted().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> findings.add(new Cleaned.Finding(
                        true,
                        "does-not-build",
                        SourceSpan.startOf(copyName),
                        "the text that was found in this copy would not build: " + each.message(),
                        "write the declaration by hand (the command new makes its folder), and report this copy as"
                                + " one that import should understand")));
    }

    private void take(Problems problems, String code) {
        for (Diagnostic each : problems.sorted()) {
            boolean error = each.severity() == Severity.ERROR;
            findings.add(new Cleaned.Finding(error, code, each.at(), each.message(), each.advice()));
        }
    }

    /** Returns a name that means the same on every machine: the file's own, if it is plain ASCII. */
    private String fileName() {
        String name = request.file().getFileName().toString();
        if (RawCopyReader.isPlainName(name)) {
            return name;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.matches(PAGE) ? "copy." + ending : "copy.txt";
    }
}
