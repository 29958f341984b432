package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuanyan.problem.Problems;

/** The raw copies and the texts that a collection already has, drafts included. */
public final class KnownCopies {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    /** What is neither a letter nor a digit: typesetting and Markdown, which do not make another text. */
    private static final Pattern TYPESETTING = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Path> folders;

    private KnownCopies(List<Path> folders) {
        this.folders = folders;
    }

    /**
     * A file of a declaration.
     *
     * @param slug the name of the declaration's folder
     * @param file as findings name it
     */
    public record KnownFile(String slug, String file) {

        private static KnownFile of(Path folder, Path file) {
            return new KnownFile(folder.getFileName().toString(), Folders.name(file));
        }
    }

    /** Finds the declarations of a content folder; their files are read when they are compared. */
    public static KnownCopies in(Path content) throws IOException {
        return new KnownCopies(Folders.children(content.resolve("declarations")));
    }

    /**
     * Returns the first file that is the same as one of a new declaration, listed as a source or not.
     *
     * @param sha256 of the new files
     */
    public Optional<KnownFile> sameFile(Set<String> sha256) throws IOException {
        for (Path folder : folders) {
            for (Path file : Folders.children(folder.resolve(SourceReader.FOLDER))) {
                if (sha256.contains(sumOf(file))) {
                    return Optional.of(KnownFile.of(folder, file));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the first {@code declaration.md} with the same letters and digits in the same order.
     *
     * @param markdown a text without front matter
     */
    public Optional<KnownFile> sameText(String markdown) throws IOException {
        String words = words(markdown);
        for (Path folder : folders) {
            Path file = folder.resolve(DeclarationReader.DECLARATION);
            if (Files.isRegularFile(file) && textOf(file).filter(words::equals).isPresent()) {
                return Optional.of(KnownFile.of(folder, file));
            }
        }
        return Optional.empty();
    }

    /** Returns the check sum of a file; an empty string if it cannot be read, which a build reports. */
    private static String sumOf(Path file) {
        try {
            return RawCopyReader.sha256(InputFile.read(file, InputFile.Limit.FILE));
        } catch (IOException e) {
            return "";
        }
    }

    /** Returns the words of a declaration; empty if the file cannot be read, which a build reports. */
    private static Optional<String> textOf(Path file) {
        Problems ignored = new Problems();
        return TextReader.read(file, Folders.name(file), InputFile.Limit.TEXT, ignored)
                .flatMap(text -> FrontMatter.of(text, ignored))
                .map(parts -> words(COMMENT.matcher(parts.body().text()).replaceAll("")));
    }

    private static String words(String text) {
        return TYPESETTING.matcher(text).replaceAll("");
    }
}
