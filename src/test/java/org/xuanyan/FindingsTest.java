package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The findings that are printed for mistakes in the content: {@code golden/findings/*.case}. */
@Tag("slow")
class FindingsTest {

    private static final String FINDINGS = "findings";

    private static Sandbox built;

    private static Map<String, String> site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        built = new Sandbox(folder);
        assertThat(built.run().code()).isZero();
        site = Golden.tree(built.site());
    }

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsReportedWithItsPlace() throws IOException {
        return Golden.cases(FINDINGS).map(file -> dynamicTest(file.getFileName().toString(), () -> verify(file)));
    }

    private void verify(Path file) throws IOException {
        Sandbox sandbox = built.copy(Files.createDirectory(temp.resolve(file.getFileName())));

        Map<String, String> parts = Golden.parts(file);
        parts.remove(FINDINGS);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            sandbox.write(part.getKey(), part.getValue());
        }
        Sandbox.Outcome outcome = sandbox.run();

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);
        Golden.verifyLastPart(file, FINDINGS, outcome.err());
    }
}
