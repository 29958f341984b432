package org.xuanyan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuanyan.load.Loader;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The rules of the architecture in {@code src/README.md}. */
@AnalyzeClasses(packages = "org.xuanyan", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/xuanyan");

    /** The group is the package directly below {@code org.xuanyan}. */
    private static final Pattern NAMED_PACKAGE = Pattern.compile("\\borg\\.xuanyan\\.([a-z]+)\\b");

    private static final String[] STAGES = {
        "load",
        "extract",
        "clean",
        "parse",
        "anchor",
        "citation",
        "timeline",
        "collate",
        "compare",
        "pages",
        "export",
        "check",
        "write",
        "serve"
    };

    /** Lower package → the packages of the project that it may import; every stage may import all lower packages. */
    private static final Map<String, String[]> BELOW = Map.of(
            "text",
            new String[] {},
            "problem",
            new String[] {"text"},
            "model",
            new String[] {"text"},
            "site",
            new String[] {"text", "model"},
            "search",
            new String[] {"text"},
            "locale",
            new String[] {"text", "problem", "model", "site"},
            "language",
            new String[] {"text", "model"},
            "reference",
            new String[] {"text", "model", "site", "language"},
            "compress",
            new String[] {},
            "picture",
            new String[] {"text", "compress", "problem", "model", "site", "locale"});

    private static final String[] PIPELINE = inside(
            "text",
            "problem",
            "model",
            "site",
            "search",
            "language",
            "locale",
            "reference",
            "compress",
            "picture",
            "extract",
            "clean",
            "parse",
            "anchor",
            "citation",
            "timeline",
            "collate",
            "compare",
            "pages",
            "export",
            "check");

    @ArchTest
    static final ArchRule text = importsOnly("text", BELOW.get("text"));

    @ArchTest
    static final ArchRule problem = importsOnly("problem", BELOW.get("problem"));

    @ArchTest
    static final ArchRule model = importsOnly("model", BELOW.get("model"));

    @ArchTest
    static final ArchRule site = importsOnly("site", BELOW.get("site"));

    @ArchTest
    static final ArchRule search = importsOnly("search", BELOW.get("search"));

    @ArchTest
    static final ArchRule language = importsOnly("language", BELOW.get("language"));

    @ArchTest
    static final ArchRule locale = importsOnly("locale", BELOW.get("locale"));

    @ArchTest
    static final ArchRule reference = importsOnly("reference", BELOW.get("reference"));

    @ArchTest
    static final ArchRule compress = importsOnly("compress", BELOW.get("compress"));

    @ArchTest
    static final ArchRule picture = importsOnly("picture", BELOW.get("picture"));

    @ArchTest
    static void noStageImportsAnother(JavaClasses ours) {
        for (String stage : STAGES) {
            importsOnly(stage, BELOW.keySet().toArray(String[]::new)).check(ours);
        }
    }

    /** The compiled classes show neither an import that only Javadoc needs nor a full name in Javadoc. */
    @Test
    void noSourceNamesAPackageThatItMayNotImport() throws IOException {
        List<String> found = new ArrayList<>();
        for (String room :
                Stream.concat(BELOW.keySet().stream(), Stream.of(STAGES)).toList()) {
            Set<String> allowed = new TreeSet<>(
                    List.of(BELOW.getOrDefault(room, BELOW.keySet().toArray(String[]::new))));
            allowed.add(room);
            Golden.tree(SOURCES.resolve(room))
                    .forEach((name, source) -> NAMED_PACKAGE
                            .matcher(source)
                            .results()
                            .filter(named -> !allowed.contains(named.group(1)))
                            .forEach(named -> found.add(place(room + "/" + name, source, named))));
        }
        assertThat(found).isEmpty();
    }

    private static String place(String file, String source, MatchResult found) {
        long line = source.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return file + ":" + line + ": " + found.group();
    }

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.xuanyan.(*)..").should().beFreeOfCycles();

    /** Files of one package do not depend on each other in a circle; nested types belong to their file. */
    @ArchTest
    static final ArchRule noCyclesOfClasses = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(outermost(type).getName());
                }

                @Override
                public String getDescription() {
                    return "the files of each package";
                }
            })
            .should()
            .beFreeOfCycles();

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LayersTest::outermost).orElse(type);
    }

    @ArchTest
    static final ArchRule diskOnlyAtBothEnds = noClasses()
            .that()
            .resideInAnyPackage(PIPELINE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file", "java.nio.channels", "java.net.http")
                    .or(belongToAnyOf(
                            File.class,
                            FileInputStream.class,
                            FileOutputStream.class,
                            FileReader.class,
                            FileWriter.class,
                            RandomAccessFile.class)));

    /** Only the pipeline that checks an import reads the composed files from the disk. */
    @ArchTest
    static final ArchRule importLoadsOnce = noClasses()
            .that()
            .resideInAPackage("org.xuanyan.intake")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Loader.class, Files.class);

    /** One place refuses what is too large or no regular file, so no other may read. */
    @ArchTest
    static final ArchRule inputsAreReadInOnePlace = noClasses()
            .that()
            .resideInAnyPackage("org.xuanyan.load", "org.xuanyan.intake", "org.xuanyan.pipeline")
            .and()
            .doNotHaveSimpleName("InputFile")
            .should()
            .callMethodWhere(
                    describe(
                            "the content of a file is read",
                            call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                    && call.getName()
                                            .matches(
                                                    "read(AllBytes|AllLines|String)|lines|new(InputStream|BufferedReader|ByteChannel)")));

    @ArchTest
    static final ArchRule consoleOnlyInMain = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .that()
            .resideInAnyPackage(PIPELINE)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Clock.class,
                    TimeZone.class,
                    ZoneId.class,
                    OffsetDateTime.class,
                    Year.class,
                    Date.class,
                    Calendar.class,
                    Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule noDefaultLocale = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule noHashOrder = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(HashMap.class, HashSet.class)
            .orShould()
            .callMethod(Map.class, "copyOf", Map.class)
            .orShould()
            .callMethod(Collectors.class, "toSet");

    /** Each stage has few public types; all others are package-private. */
    @ArchTest
    static void fewPublicTypes(JavaClasses ours) {
        Set<String> publicTypes = ours.stream()
                .filter(resideInAnyPackage(inside(STAGES)))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getPackage().getRelativeName() + "." + type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(publicTypes)
                .containsExactly(
                        "anchor.AnchorAssigner",
                        "check.SiteCheck",
                        "citation.CitationLinker",
                        "clean.BlockType",
                        "clean.CleanBlock",
                        "clean.Cleaned",
                        "clean.Cleaner",
                        "clean.DroppedPassage",
                        "clean.ShownNumber",
                        "collate.Collator",
                        "compare.KinLinker",
                        "export.DataExporter",
                        "export.InterventionData",
                        "extract.CopyBudget",
                        "extract.CsvTable",
                        "extract.EscapedText",
                        "extract.Extractor",
                        "extract.ScriptText",
                        "load.ConsoleMessagesReader",
                        "load.FileSignature",
                        "load.InputDigest",
                        "load.KnownCopies",
                        "load.KnownFile",
                        "load.Loader",
                        "load.RawCopyReader",
                        "load.Settings",
                        "load.SiteLanguage",
                        "pages.PageRenderer",
                        "parse.Parser",
                        "serve.DevServer",
                        "serve.Rebuild",
                        "serve.ServedSite",
                        "timeline.Timeline",
                        "write.ConsoleOutput",
                        "write.Destination",
                        "write.FileSum",
                        "write.LastBuild",
                        "write.LedgerFile",
                        "write.Leftovers",
                        "write.ReportFile",
                        "write.StagedDeclaration",
                        "write.Staging");
    }

    @ArchTest
    static final ArchRule routesAreMadeInSite = noClasses()
            .that()
            .resideOutsideOfPackage("org.xuanyan.site..")
            .should()
            .accessTargetWhere(describe(
                    "it makes a Route",
                    access -> access.getTargetOwner().isEquivalentTo(Route.class)
                            && access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME)));

    /** Only templates, which name static files and other templates, and links of editors have addresses as text. */
    @ArchTest
    static final ArchRule fewConvertRoutesToText = noClasses()
            .that()
            .resideOutsideOfPackage("org.xuanyan.site..")
            .and()
            .haveNameNotMatching(".*\\.(TemplateLanguage|EditorialMarkdown)(\\$.*)?")
            .should()
            .accessTargetWhere(describe(
                    "it reads a Route",
                    access -> access.getTargetOwner().isEquivalentTo(Routes.class)
                            && Set.of("fromRoot", "written")
                                    .contains(access.getTarget().getName())));

    /** In these files, # is a mark of Markdown, of a word list or of a key, a link of a finished page is read, or one inside a book written. */
    private static final Set<String> OTHER_HASHES = Set.of(
            "check/Links.java",
            "check/PageFacts.java",
            "check/Target.java",
            "citation/Registry.java",
            "clean/DropRunningHeads.java",
            "export/EpubBook.java",
            "export/EpubText.java",
            "export/MarkdownFile.java",
            "export/TeiFile.java",
            "export/TeiHeader.java",
            "export/TeiWords.java",
            "intake/DeclarationText.java",
            "language/WordFile.java",
            "parse/PassageReader.java",
            "text/MarkdownText.java",
            "text/YamlText.java");

    /** A string that begins or ends with a part of a link shows that an address is concatenated. */
    @Test
    void noLinkIsConcatenatedOutsideSite() {
        Pattern part = Pattern.compile("(?<!\\\\)\"#|#(?<!\\\\)\"|(?:href|src)=\\\\\"(?!\")");
        assertThat(literalsOutsideSite(part))
                .allMatch(found -> OTHER_HASHES.contains(found.substring(0, found.indexOf(':'))));
    }

    @Test
    void noAddressIsWrittenOutsideSite() {
        String folders = Stream.of(Routes.DECLARATIONS, Routes.TREATIES, Routes.TIMELINE, Routes.SEARCH)
                .map(Route::toString)
                .collect(Collectors.joining("|"));
        Pattern address = Pattern.compile("\"/?(?:" + folders + ")|\\bindex\\W*\\.(?:html|json)|\\b404\\W*\\.html");
        assertThat(literalsOutsideSite(address)).isEmpty();
    }

    private static List<String> literalsOutsideSite(Pattern wanted) {
        List<String> found = new ArrayList<>();
        Golden.tree(SOURCES).forEach((name, source) -> {
            if (!name.startsWith("site/")) {
                JavaLiterals.in(source)
                        .filter(literal -> wanted.matcher(literal.group()).find())
                        .forEach(literal -> found.add(place(name, source, literal)));
            }
        });
        return found;
    }

    /** A simple name identifies a type without its package. */
    @ArchTest
    static void simpleNamesAreUnique(JavaClasses ours) {
        Map<String, List<String>> byName = new TreeMap<>();
        ours.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> byName.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                        .add(type.getName()));
        byName.values().removeIf(types -> types.size() == 1);
        assertThat(byName).isEmpty();
    }

    private static ArchRule importsOnly(String name, String... allowed) {
        String[] all = Stream.concat(Stream.of(name), Stream.of(allowed)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(inside(name))
                .should()
                .dependOnClassesThat(resideInAPackage("org.xuanyan..").and(not(resideInAnyPackage(inside(all)))));
    }

    private static String[] inside(String... names) {
        return Stream.of(names).map(name -> "org.xuanyan." + name + "..").toArray(String[]::new);
    }
}
