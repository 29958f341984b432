package org.xuanyan.load;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The templates and static files that come with the program, so that a content folder alone is enough to build a site.
 * They are in the jar, or in the class folder during development.
 */
final class Bundle implements AutoCloseable {

    private static final String ROOT = "bundle";

    private Optional<FileSystem> jar = Optional.empty();

    /** Returns the maintainer's folder if it exists, otherwise the program's own folder of this name. */
    Path orOwn(Path folder, String name) throws IOException {
        return Files.isDirectory(folder) ? folder : root().resolve(name);
    }

    private Path root() throws IOException {
        Path program = program();
        if (Files.isDirectory(program)) {
            return program.resolve(ROOT);
        }
        if (jar.isEmpty()) {
            jar = Optional.of(FileSystems.newFileSystem(program, Map.of()));
        }
        return jar.get().getPath("/" + ROOT);
    }

    private static Path program() {
        try {
            return Path.of(Bundle.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the location of the program is not a file", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
