package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.intake.GivenHead;
import org.xuanyan.intake.ImportRequest;
import org.xuanyan.intake.ImportResult;
import org.xuanyan.intake.Importer;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Severity;

/**
 * Made-up declarations in every form, each with every kind of damage, imported. Damage that can be undone gives the right
 * text; other damage is reported at its place. Nothing is invented, nothing is lost in silence, and what is written builds
 * or says why not.
 */
@Tag("slow")
class DamageCorpusTest {

    /**
     * Declarations for each kind of damage, in the forms by turns; {@code -Ddamage.cases=4} tries all kinds. Otherwise
     * there is one for each of some kinds.
     */
    private static final int CASES = Integer.getInteger("damage.cases", 0);

    /**
     * The first of the kinds that are tried in every run, 0-based, and the distance to the next. All of these are right, so
     * that a fault in one is new; how many of all kinds are right is only checked with {@code -Ddamage.cases=4}.
     */
    private static final int FIRST = 6;

    private static final int STEP = 26;

    /** The smallest part of the copies with damage that can be undone that give the right text, in per cent. */
    private static final int LEAST_EXACT = 95;

    /** The same for copies with other damage that is reported at its place. */
    private static final int LEAST_REPORTED = 95;

    @TempDir
    Path root;

    private final Map<String, List<ImportedCopy>> results = new LinkedHashMap<>();
    private ImportSandbox sandbox;

    @Test
    void damageIsUndoneOrReported(TestReporter reporter) throws IOException {
        sandbox = new ImportSandbox(root);
        List<DamageKind> kinds = DamageKind.all();
        assertThat(kinds.stream().map(DamageKind::name).distinct()).hasSizeGreaterThanOrEqualTo(50);
        for (int number = CASES == 0 ? FIRST : 0; number < kinds.size(); number += CASES == 0 ? STEP : 1) {
            for (int turn = 0; turn < Math.max(1, CASES); turn++) {
                results.computeIfAbsent(kinds.get(number).name(), any -> new ArrayList<>())
                        .add(imported(kinds.get(number), number, turn + number));
            }
        }
        reporter.publishEntry("seeds", "0 to " + (kinds.size() + Math.max(1, CASES) - 2));
        reporter.publishEntry("results", table());
        List<ImportedCopy> all = results.values().stream().flatMap(List::stream).toList();
        reporter.publishEntry("exact", figure(all, true));
        reporter.publishEntry("reported", figure(all, false));
        assertThat(all.stream().flatMap(each -> each.wrongs().stream()))
                .as("invented, lost or failed")
                .isEmpty();
        assertThat(percentage(all, true)).as(table()).isGreaterThanOrEqualTo(LEAST_EXACT);
        assertThat(percentage(all, false)).as(table()).isGreaterThanOrEqualTo(LEAST_REPORTED);
        Sandbox.Outcome built = sandbox.run(
                "build",
                "--drafts",
                "--content",
                sandbox.content().toString(),
                "--output",
                root.resolve("site").toString());
        assertThat(built.code()).as(built.err()).isZero();
    }

    private static String figure(List<ImportedCopy> all, boolean undone) {
        List<ImportedCopy> some =
                all.stream().filter(each -> each.kind().undone() == undone).toList();
        return "%d of %d copies of %d kinds"
                .formatted(
                        some.stream().filter(ImportedCopy::isRight).count(),
                        some.size(),
                        some.stream().map(ImportedCopy::kind).distinct().count());
    }

    private static long percentage(List<ImportedCopy> all, boolean undone) {
        List<ImportedCopy> some =
                all.stream().filter(each -> each.kind().undone() == undone).toList();
        return 100 * some.stream().filter(ImportedCopy::isRight).count() / some.size();
    }

    /** Returns a line for each kind: what is expected, how many copies are right, and what is wrong with the first other. */
    private String table() {
        StringBuilder table = new StringBuilder();
        results.forEach((name, copies) -> {
            long right = copies.stream().filter(ImportedCopy::isRight).count();
            table.append("%n%-8s %d of %d  %s"
                    .formatted(copies.get(0).kind().undone() ? "exact" : "reported", right, copies.size(), name));
            copies.stream()
                    .filter(each -> !each.isRight())
                    .limit(1)
                    .forEach(each -> table.append("%n    %s: %s".formatted(each.of(), each.faults())));
        });
        return table.toString();
    }

    private ImportedCopy imported(DamageKind kind, int number, int seed) throws IOException {
        MadeUpDeclaration.Form[] forms = MadeUpDeclaration.Form.values();
        MadeUpDeclaration text = MadeUpDeclaration.of(forms[seed % forms.length], seed);
        CorpusCopy copy = kind.maker().copy(text, new Random(seed));
        Path folder = Files.createDirectories(root.resolve("copies/" + number + "-" + seed));
        Path file = Files.write(folder.resolve(copy.name()), copy.bytes());
        Slug slug = new Slug("2031-k" + number + "-" + seed);
        Path content = Files.createDirectory(folder.resolve("content"));
        ImportRequest request = new ImportRequest(
                file,
                copy.given().map(any -> copy.encoding()),
                slug,
                new GivenHead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Settings(content, Path.of("templates"), Path.of("static"), Optional.empty()));
        ImportedCopy imported = new ImportedCopy(kind, text, copy, "seed " + seed);
        try {
            ImportResult result =
                    Importer.run(request, ConsoleMessagesReader.in(ConsoleMessagesReader.ENGLISH), written -> {});
            imported.judge(result);
            boolean errors = result.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
            if (result.file().isPresent() && !errors) {
                keep(content, slug);
            }
        } catch (RuntimeException e) {
            imported.failed(e);
        }
        return imported;
    }

    /** Moves a new declaration to the collection that is built in the end. */
    private void keep(Path content, Slug slug) throws IOException {
        Path declarations = Files.createDirectories(sandbox.content().resolve("declarations"));
        Files.move(content.resolve("declarations/" + slug), declarations.resolve(slug.toString()));
        Path site = sandbox.content().resolve("site.yml");
        if (!Files.exists(site)) {
            Files.copy(content.resolve("site.yml"), site);
        }
    }
}
