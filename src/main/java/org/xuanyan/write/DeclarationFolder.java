package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.xuanyan.text.YamlText;

/** Makes the folder of a declaration that somebody is about to add. */
public final class DeclarationFolder {

    private DeclarationFolder() {}

    /**
     * What its front matter will say.
     *
     * @param title in full
     * @param name short
     */
    public record FrontMatter(String title, String name, LocalDate adopted, String place) {}

    /**
     * Writes the folder with its front matter and an empty {@code sources/}.
     *
     * @param content the content folder
     * @param slug the address of the declaration, e.g. {@code 2031-yunling}
     * @return the file in which the text is to be written
     * @throws FileAlreadyExistsException if there is a folder of this name; nothing is changed then
     * @throws NoSuchFileException if there is no content folder
     */
    public static Path create(Path content, String slug, FrontMatter frontMatter) throws IOException {
        if (!Files.isDirectory(content)) {
            throw new NoSuchFileException(content.toString());
        }
        Path parent = Files.createDirectories(content.resolve("declarations"));
        Path folder = Files.createDirectory(parent.resolve(slug));
        Files.createDirectory(folder.resolve("sources"));
        String text = String.join(
                "\n",
                "---",
                "title: " + YamlText.quote(frontMatter.title()),
                "name: " + YamlText.quote(frontMatter.name()),
                "adopted: " + frontMatter.adopted(),
                "place: " + YamlText.quote(frontMatter.place()),
                "---",
                "",
                "");
        return Files.writeString(folder.resolve("declaration.md"), text);
    }
}
