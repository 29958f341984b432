package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;

class FailureTest {

    private static String describe(Throwable failure) {
        return new Failure(Said.ENGLISH).describe(failure);
    }

    @Test
    void everyFailureIsExplained() {
        assertThat(describe(new FileAlreadyExistsException("a")))
                .isEqualTo("error: a exists already [file-exists]\n"
                        + "    it is left as it is, and nothing was written; edit it, or choose another slug");
        assertThat(describe(new NoSuchFileException("a")))
                .isEqualTo("error: a does not exist [file-not-found]\n    check the path");
        assertThat(describe(new AccessDeniedException("a"))).contains("a ", "permissions", "[access-denied]");
        assertThat(describe(new FileSystemException("a", null, "No space left on device")))
                .startsWith("error: a: No space left on device [system-failure]");
        assertThat(describe(new BindException("Address already in use"))).contains("--port", "[port-taken]");
        assertThat(describe(new FileSystemLoopException("a"))).contains("[link-circle]");
        assertThat(describe(new IOException("broken pipe"))).startsWith("error: broken pipe [system-failure]");
        assertThat(describe(new Refusal(Code.FILE_TOO_LARGE, Path.of("a.pdf"), 64)))
                .startsWith("error: a.pdf has more than 64 MB [file-too-large]\n    divide it");
        assertThat(describe(new Refusal(Code.BUILD_IN_PROGRESS, Path.of("site"))))
                .isEqualTo("error: another build is writing site [build-in-progress]\n    wait until it has ended");
    }

    /** The language {@code qab} has only {@code verbs.txt}. */
    @Test
    void aMistakeInAWordFileIsNotAFaultOfTheProgram(@TempDir Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        sandbox.write("declarations/2031-yunling/declaration.md", """
                ---
                title: Title
                name: Name
                adopted: 2031-07-05
                place: Place
                language: qab
                ---

                Text.
                """);
        for (String command : List.of("build", "check")) {
            Sandbox.Outcome outcome = sandbox.run(command);
            assertThat(outcome.code()).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
            assertThat(outcome.err())
                    .startsWith(
                            "src/main/resources/language/qab/numerals.txt:1:1: error: this file of words cannot be used: this file is missing"
                                    + " [broken-word-file]\n    restore it, or ");
        }
        assertThat(sandbox.run("check", "--lang", "zh").err()).contains("缺少这个文件 [broken-word-file]");
    }

    @Test
    void aWrappedExceptionIsReportedByItsCause() {
        IllegalStateException cause = new IllegalStateException("broken");
        assertThat(describe(new RuntimeException(new RuntimeException(cause))))
                .startsWith("error: this is a mistake in the program: ")
                .contains("IllegalStateException: broken at ", "FailureTest", "[program-fault]");
        assertThat(describe(new UncheckedIOException(new NoSuchFileException("a"))))
                .startsWith("error: a does not exist");
        assertThat(describe(new RuntimeException(new OutOfMemoryError("Java heap space"))))
                .contains("-Xmx2g", "[out-of-memory]")
                .doesNotContain("OutOfMemoryError");
    }
}
