package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class DiskFailureTest {

    @Test
    void everyFailureIsASentence() {
        assertThat(DiskFailure.describe(new FileAlreadyExistsException("a")))
                .isEqualTo("a exists already; it is left as it is, and nothing was written");
        assertThat(DiskFailure.describe(new NoSuchFileException("a"))).isEqualTo("a is not there; check the path");
        assertThat(DiskFailure.describe(new AccessDeniedException("a"))).contains("a ", "permissions");
        assertThat(DiskFailure.describe(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo("a: No space left on device");
        assertThat(DiskFailure.describe(new BindException("Address already in use")))
                .contains("--port");
        assertThat(DiskFailure.describe(new IOException("another build"))).isEqualTo("another build");
    }
}
