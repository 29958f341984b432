package org.xuanyan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceText;

/**
 * The repair of each kind of damage: {@code golden/clean/*.case}. The first part of a case is named after the rule that
 * it shows and contains a copy, with <code>&#92;u{200B}</code> for invisible characters.
 */
class CleanerGoldenTest {

    private static final Cleaner CHINESE = new Cleaner(Languages.of(new LanguageTag("zh-Hans")));

    private static final String CASES = "clean";
    private static final String CLEANED = "cleaned";
    private static final Path RULES = Path.of("src/main/java/org/xuanyan/clean");
    private static final Path PAGE = Path.of("src/CLEANING.md");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    @TestFactory
    Stream<DynamicTest> everyKindOfDamageIsRepairedAsExpected() throws IOException {
        return Golden.cases(CASES)
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    String raw = Golden.parts(file).values().iterator().next();
                    Golden.verifyLastPart(file, CLEANED, show(raw));
                }));
    }

    @Test
    void everyRuleHasACaseAndEveryCaseARule() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path file : Golden.cases(CASES).toList()) {
            shown.add(Golden.parts(file).keySet().iterator().next());
        }
        assertThat(shown).isEqualTo(new TreeSet<>(rules()));
        for (String rule : rules()) {
            assertThat(rule.equals("WebPage") || source(rule).matches("(?s).* implements (?:CleaningRule|LineRule) .*"))
                    .isTrue();
        }
        try (Stream<Path> classes = Files.list(RULES)) {
            assertThat(classes.map(path -> path.getFileName().toString().replace(".java", ""))
                            .filter(name -> source(name).matches("(?s).* implements (?:CleaningRule|LineRule) .*")))
                    .allMatch(rules()::contains);
        }
    }

    @Test
    void thePageAboutCleaningShowsTheCases() throws IOException {
        Golden.verifyWhole(PAGE, page());
    }

    private static String page() throws IOException {
        Map<String, StringBuilder> examples = new TreeMap<>();
        for (Path file : Golden.cases(CASES).toList()) {
            Map<String, String> parts = Golden.parts(file);
            String rule = parts.keySet().iterator().next();
            String name = file.getFileName().toString().replace(".case", "").replace('-', ' ');
            examples.computeIfAbsent(rule, key -> new StringBuilder())
                    .append("\n" + name + ":\n\n```text\n" + parts.get(rule) + "```\n\n```text\n" + parts.get(CLEANED)
                            + "```\n");
        }
        StringBuilder page = new StringBuilder("""
                # Cleaning

                How a raw copy becomes paragraphs. The rules run in this order; each works on the result of the one before.
                No character is lost: what is not part of the text is listed as dropped, with its place. The words that the
                rules look for are in `src/main/resources/language/zh/cleaning/`. Each rule has examples, which are its tests
                (`src/test/golden/clean/`): first the copy, then the result of all rules with their findings. `\\u{200B}`
                stands for an invisible character. This page is generated from the tests; after a change, run
                `mvn test -Dtest=CleanerGoldenTest -Dgolden.update` to write it again.
                """);
        page.append(kinds());
        for (String rule : rules()) {
            page.append("\n## " + rule + "\n\n" + javadoc(rule) + "\n").append(examples.get(rule));
        }
        return page.toString();
    }

    /** Returns the kinds of damage that copies are made with, and what is expected of an import. */
    private static String kinds() {
        return """

                ## Kinds of damage

                `DamageCorpusTest` imports made-up declarations of four forms with each kind of damage; `mvn verify -Plong` tries all of
                them and prints the seeds and the figures. The damage can be undone if a person could undo it with nothing but the copy:
                at least 95 of 100 copies give exactly the right text. Other damage, which leaves a choice or has lost something, is
                reported at its place, and the copy stays as it is there. Nothing is invented or lost without a finding.

                Undone: %s.

                Reported: %s.
                """.formatted(names(true), names(false));
    }

    private static String names(boolean undone) {
        return DamageKind.all().stream()
                .filter(kind -> kind.undone() == undone)
                .map(DamageKind::name)
                .distinct()
                .collect(joining("; "));
    }

    /** Returns the names of the rules in running order; the reader of web pages comes first. */
    private static List<String> rules() throws IOException {
        List<String> rules = new ArrayList<>(List.of("WebPage"));
        Matcher rule = Pattern.compile("new (\\w+)\\((?:forms)?\\)[,)]").matcher(source("Cleaner"));
        while (rule.find()) {
            rules.add(rule.group(1));
        }
        return rules;
    }

    private static String source(String type) {
        try {
            return Files.readString(RULES.resolve(type + ".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String javadoc(String rule) {
        Matcher comment = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:final class|interface)")
                .matcher(source(rule));
        assertThat(comment.find()).isTrue();
        return comment.group(1)
                .replaceAll("\\n \\* ?", "\n")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip()
                .replaceAll("\\s*\\n\\s*", " ");
    }

    private static String show(String escaped) {
        String raw = ESCAPE.matcher(escaped)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
        Cleaned cleaned = CHINESE.clean(new SourceText("copy.txt", raw));
        StringBuilder shown = new StringBuilder();
        cleaned.title().ifPresent(title -> shown.append("title: " + title + "\n"));
        cleaned.adopted().ifPresent(day -> shown.append("adopted: " + day + "\n"));
        cleaned.adoptedWithoutYear().ifPresent(day -> shown.append("adopted without year: " + day + "\n"));
        cleaned.place().ifPresent(place -> shown.append("place: " + place + "\n"));
        cleaned.blocks()
                .forEach(block ->
                        shown.append(block.type().name().toLowerCase(Locale.ROOT) + ": " + block.text() + "\n"));
        cleaned.signatories().forEach(each -> shown.append("signatory: " + each.office() + " | " + each.name() + "\n"));
        cleaned.signed().ifPresent(signed -> shown.append("signed: " + signed + "\n"));
        cleaned.dropped()
                .forEach(drop -> shown.append("dropped as " + drop.kind().key() + " (" + drop.reason() + "): "
                        + raw.substring(drop.start(), drop.end()).replace("\n", "⏎") + "\n"));
        cleaned.remarks().forEach(remark -> shown.append("remark: " + remark + "\n"));
        shown.append(cleaned.truncated() ? "truncated\n" : "");
        cleaned.findings()
                .forEach(each -> shown.append(each.at().line() + ":" + each.at().column() + " "
                        + each.severity().word() + " " + each.code().key() + ": " + Said.ENGLISH.message(each) + "\n"));
        return visible(shown.toString());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Legibility.isInvisible(c) || Legibility.isUnreadable(c)) {
                visible.append(String.format(Locale.ROOT, "\\u{%X}", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
