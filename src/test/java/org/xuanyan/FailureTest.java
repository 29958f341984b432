package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void everyFailureIsASentence() {
        assertThat(Failure.describe(new FileAlreadyExistsException("a")))
                .isEqualTo("a exists already; it is left as it is, and nothing was written");
        assertThat(Failure.describe(new NoSuchFileException("a"))).isEqualTo("a is not there; check the path");
        assertThat(Failure.describe(new AccessDeniedException("a"))).contains("a ", "permissions");
        assertThat(Failure.describe(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo("a: No space left on device");
        assertThat(Failure.describe(new BindException("Address already in use")))
                .contains("--port");
        assertThat(Failure.describe(new IOException("another build"))).isEqualTo("another build");
    }

    @Test
    void whatAThreadOfAPoolWrappedIsNamedByItsCause() {
        IllegalStateException cause = new IllegalStateException("broken");
        assertThat(Failure.describe(new RuntimeException(new RuntimeException(cause))))
                .startsWith("this is a mistake in the program, please report it: ")
                .contains("IllegalStateException: broken at ", "FailureTest");
        assertThat(Failure.describe(new UncheckedIOException(new NoSuchFileException("a"))))
                .isEqualTo("a is not there; check the path");
    }
}
