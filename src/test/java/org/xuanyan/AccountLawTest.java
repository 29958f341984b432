package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.xuanyan.anchor.AnchorAssigner;
import org.xuanyan.collate.Collator;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Account;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.RawCopy;
import org.xuanyan.model.Source;
import org.xuanyan.model.Workspace;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/**
 * The law of the account: applying the interventions to a raw copy gives the reading text, undoing them gives the copy.
 * Tested with the real copies, and with the real texts and generated damage.
 */
@Tag("slow")
class AccountLawTest {

    /** Cases for each of the four texts; {@code -Daccount.cases=3000} runs more. */
    private static final int CASES = Integer.getInteger("account.cases", 14);

    private static final String SEEDS = "0 to " + (4 * CASES - 1);

    static List<Declaration> declarations;

    @BeforeAll
    static void load() throws IOException {
        Problems problems = new Problems();
        Settings settings = new Settings(Path.of("content"), Path.of("templates"), Path.of("static"), Optional.empty());
        Workspace workspace = Loader.load(settings, problems).orElseThrow();
        List<ParsedDeclaration> parsed = Parser.declarations(workspace.manuscripts(), problems);
        declarations = AnchorAssigner.assign(parsed, workspace.site().edition(), Map.of(), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(declarations).hasSize(4);
    }

    @Test
    void holdsForEveryRealCopy() {
        int accounts = 0;
        for (Declaration declaration : declarations) {
            Problems problems = new Problems();
            for (Account account : Collator.collate(declaration, problems).accounts()) {
                String reading = verify(account, "real");
                assertThat(text(declaration)).startsWith(reading);
                accounts++;
            }
            assertThat(problems.sorted()).isEmpty();
        }
        assertThat(accounts).isEqualTo(5);
    }

    /** Damage that its own characters explain does not need an editor. */
    @Test
    void holdsForDamageThatExplainsItself(TestReporter reporter) {
        reporter.publishEntry("seeds", SEEDS);
        each((declaration, seed) -> {
            Random random = new Random(seed);
            String raw = new Damage(random).typesetting(withFrontMatter(declaration));
            Declaration damaged = with(declaration, raw, List.of());

            Problems problems = new Problems();
            Provenance provenance = Collator.collate(damaged, problems);

            assertThat(problems.sorted())
                    .as("seed %d of %s", seed, name(declaration))
                    .isEmpty();
            String reading = verify(provenance.accounts().get(0), "seed " + seed + " of " + name(declaration));
            assertThat(reading).as("seed %d of %s", seed, name(declaration)).isEqualTo(text(declaration));
            assertThat(provenance.accounts().get(0).coverage()).isEqualTo(100);
        });
    }

    /** Any other damage is an error until the account explains each place; the program proposes the emendations. */
    @Test
    void holdsForDamageThatAnEditorExplains(TestReporter reporter) {
        reporter.publishEntry("seeds", SEEDS);
        each((declaration, seed) -> {
            String of = "seed " + seed + " of " + name(declaration);
            Random random = new Random(seed);
            Damage damage = new Damage(random);
            String raw = damage.typesetting(damage.words(withFrontMatter(declaration)));
            Declaration damaged = with(declaration, raw, List.of());

            Problems refused = new Problems();
            Collator.collate(damaged, refused);
            assertThat(refused.hasErrors()).as(of).isTrue();

            List<Emendation> emendations = Collator.proposals(
                            damaged, damaged.metadata().sources().get(0))
                    .stream()
                    .map(AccountLawTest::reasoned)
                    .toList();
            Problems problems = new Problems();
            Provenance provenance = Collator.collate(with(declaration, raw, emendations), problems);
            assertThat(problems.sorted())
                    .as(of)
                    .allMatch(each -> each.code() == Code.UNSUPPORTED_PARAGRAPHS
                            || each.code() == Code.UNSUPPORTED_LINE
                            || each.code() == Code.SENTENCES_UNCONFIRMED);
            assertThat(problems.hasErrors()).as(of).isFalse();
            String reading = verify(provenance.accounts().get(0), of);
            assertThat(text(declaration)).as(of).contains(reading);
            assertThat(reading.length()).as(of).isGreaterThan(text(declaration).length() / 5);
        });
    }

    /** Whichever paragraph of the collection is missing from the text, each finding says that sentences are lost. */
    @Test
    void noMissingParagraphIsProposedAsSomethingElse() {
        for (Declaration declaration : declarations) {
            declaration.paragraphs().parallelStream().map(Paragraph::id).forEach(missing -> {
                List<Division> divisions = declaration.divisions().stream()
                        .map(each -> new Division(
                                each.section(),
                                each.separated(),
                                each.paragraphs().stream()
                                        .filter(paragraph -> !paragraph.id().equals(missing))
                                        .toList()))
                        .toList();
                Problems problems = new Problems();
                Collator.collate(declaration.with(divisions), problems);
                assertThat(problems.sorted())
                        .as("%s of %s", missing, name(declaration))
                        .anyMatch(each -> each.code() == Code.LOST_SENTENCES)
                        .noneMatch(each -> each.code() == Code.UNACCOUNTED_DIFFERENCE
                                && List.of("web-debris", "page-furniture", "note", "duplicate").stream()
                                        .anyMatch(kind -> each.arguments()
                                                .get(5)
                                                .toString()
                                                .contains(kind)));
            });
        }
    }

    private interface Law {
        void hold(Declaration declaration, long seed);
    }

    private static void each(Law law) {
        IntStream.range(0, CASES * declarations.size())
                .parallel()
                .forEach(seed -> law.hold(declarations.get(seed % declarations.size()), seed));
    }

    /** Applies and undoes the interventions without the methods of the program. */
    private static String verify(Account account, String of) {
        String raw = account.source().copy().text().text();
        StringBuilder reading = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int done = 0;
        for (Intervention each : account.interventions()) {
            assertThat(each.at()).as(of).isGreaterThanOrEqualTo(done);
            assertThat(raw.startsWith(each.removed(), each.at())).as(of).isTrue();
            reading.append(raw, done, each.at());
            places.add(reading.length());
            reading.append(each.inserted());
            done = each.at() + each.removed().length();
        }
        reading.append(raw.substring(done));
        StringBuilder back = new StringBuilder(reading);
        for (int i = places.size() - 1; i >= 0; i--) {
            Intervention each = account.interventions().get(i);
            int end = places.get(i) + each.inserted().length();
            assertThat(back.substring(places.get(i), end)).as(of).isEqualTo(each.inserted());
            back.replace(places.get(i), end, each.removed());
        }
        assertThat(back.toString().getBytes(StandardCharsets.UTF_8))
                .as(of)
                .isEqualTo(raw.getBytes(StandardCharsets.UTF_8));
        assertThat(account.replay()).as(of).isEqualTo(reading.toString());
        assertThat(account.undo(reading.toString())).as(of).isEqualTo(raw);
        return reading.toString();
    }

    static Emendation reasoned(Emendation emendation) {
        return new Emendation(
                emendation.kind(),
                emendation.start(),
                emendation.end(),
                emendation.inserted(),
                Optional.of("据外交部公报"),
                emendation.at());
    }

    private static String name(Declaration declaration) {
        return declaration.metadata().slug().toString();
    }

    /** Returns the result of an account: section marks, paragraphs and separators with an empty line between them. */
    private static String text(Declaration declaration) {
        List<String> blocks = new ArrayList<>();
        for (Division division : declaration.divisions()) {
            if (division.separated()) {
                blocks.add("***");
            }
            division.section().ifPresent(section -> blocks.add(section.label()));
            division.paragraphs().forEach(paragraph -> blocks.add(paragraph.text()));
        }
        return String.join("\n\n", blocks);
    }

    static List<String> withFrontMatter(Declaration declaration) {
        Metadata metadata = declaration.metadata();
        List<String> lines = new ArrayList<>();
        lines.add(metadata.title());
        lines.addAll(List.of(text(declaration).split("\n\n")));
        metadata.signatories().forEach(each -> lines.add(each.office() + " " + each.name()));
        metadata.signed().ifPresent(lines::add);
        return lines;
    }

    static Declaration with(Declaration declaration, String raw, List<Emendation> emendations) {
        Metadata metadata = declaration.metadata();
        boolean truncated = emendations.stream()
                .anyMatch(each -> each.start() == each.end() && each.inserted().isEmpty());
        RawCopy copy = new RawCopy("sources/x.txt", "", StandardCharsets.UTF_8, new SourceText("x.txt", raw));
        Source source = new Source(
                "x",
                Optional.empty(),
                truncated ? Completeness.TRUNCATED : Completeness.COMPLETE,
                Optional.empty(),
                copy,
                Optional.empty(),
                emendations);
        Metadata other = new Metadata(
                metadata.file(),
                metadata.slug(),
                metadata.title(),
                metadata.name(),
                metadata.adopted(),
                metadata.place(),
                metadata.language(),
                metadata.completeness(),
                metadata.damage(),
                List.of(source),
                metadata.signatories(),
                metadata.signed(),
                metadata.draft(),
                metadata.numbering(),
                metadata.labels(),
                metadata.translations());
        return new Declaration(
                other,
                declaration.anchors(),
                declaration.divisions(),
                declaration.notes(),
                declaration.links(),
                Provenance.NONE);
    }
}
