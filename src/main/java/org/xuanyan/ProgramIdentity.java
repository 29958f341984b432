package org.xuanyan;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Tells versions of the program apart by what is in its jar. */
final class ProgramIdentity {

    private ProgramIdentity() {}

    /** Returns a text that differs for another program or another Java; empty if the program is not a single jar. */
    static Optional<String> find() {
        try {
            Path jar = Path.of(ProgramIdentity.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar) ? Optional.of(of(jar)) : Optional.empty();
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty(); // an unusual class loader: nothing is remembered
        }
    }

    /** Reads the check sums in the list at the end of the jar, so that its content need not be read. */
    private static String of(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            CRC32 sum = new CRC32();
            zip.stream()
                    .map(each -> each.getName() + " " + each.getCrc() + " " + each.getSize() + "\n")
                    .forEach(each -> sum.update(each.getBytes(StandardCharsets.UTF_8)));
            return Files.size(jar) + "-" + sum.getValue() + "-" + Runtime.version();
        }
    }
}
