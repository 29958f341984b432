package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The folder of a declaration that somebody is about to add.
 *
 * @param slug its address, e.g. {@code 2031-yunling}
 * @param title in full
 * @param name short
 */
public record NewDeclaration(String slug, String title, String name, LocalDate adopted, String place) {

    /**
     * Writes the folder with its front matter and an empty {@code sources/}.
     *
     * @param content the content folder
     * @return the file in which the text is to be written
     * @throws FileAlreadyExistsException if there is a folder of this name; nothing is changed then
     */
    public Path write(Path content) throws IOException {
        Path parent = Files.createDirectories(content.resolve("declarations"));
        Path folder = Files.createDirectory(parent.resolve(slug));
        Files.createDirectory(folder.resolve("sources"));
        String frontMatter = String.join(
                "\n",
                "---",
                "title: " + quote(title),
                "name: " + quote(name),
                "adopted: " + adopted,
                "place: " + quote(place),
                "---",
                "",
                "");
        return Files.writeString(folder.resolve("declaration.md"), frontMatter);
    }

    /** Writes a value so that no sign in it means anything to YAML. */
    private static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
