package org.xuanyan.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The inputs of a build.
 *
 * @param content the content folder; it must exist
 * @param templates the folder of the templates; if it does not exist, the program's own are used
 * @param assets the folder of the static files; if it does not exist, the program's own are used
 * @param baseUrl takes precedence over the one in {@code site.yml}
 */
public record Settings(Path content, Path templates, Path assets, Optional<URI> baseUrl) {

    /**
     * Returns an input folder that is, contains or is inside the output folder; links are followed.
     *
     * @throws IOException if the disk fails
     */
    public Optional<Path> overlapping(Path output) throws IOException {
        Path place = real(output);
        for (Path input : List.of(content, templates, assets)) {
            if (place.startsWith(real(input)) || real(input).startsWith(place)) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    /** Returns all of them; by hand, because the general form for records costs a short run a fiftieth of its time to link. */
    @Override
    public String toString() {
        return String.join(" ", content.toString(), templates.toString(), assets.toString(), baseUrl.toString());
    }

    /** Follows links as far as the path exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute) || absolute.getParent() == null) {
            return absolute.toRealPath();
        }
        return real(absolute.getParent()).resolve(absolute.getFileName());
    }
}
