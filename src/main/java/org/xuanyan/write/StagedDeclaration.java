package org.xuanyan.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;
import org.xuanyan.text.SourceSpan;

/**
 * The staged folder of a new declaration, in a temporary content folder that can be loaded and checked like any other. If
 * it is closed without {@link #publish}, it is removed and the real content folder is unchanged.
 */
public final class StagedDeclaration implements AutoCloseable {

    private static final String PARENT = "declarations";
    private static final String SITE = "site.yml";

    private final Path target;
    private final Path staged;
    private final Slug slug;

    private StagedDeclaration(Path target, Slug slug, Path staged) {
        this.target = target;
        this.slug = slug;
        this.staged = staged;
    }

    /**
     * Creates the folder with an empty {@code sources/}.
     *
     * @param content the content folder to which the declaration will be added
     * @param slug of the declaration, e.g. {@code 2031-yunling}
     * @throws FileAlreadyExistsException if there is a declaration with this slug
     * @throws Refusal if there is no content folder
     */
    public static StagedDeclaration open(Path content, Slug slug) throws IOException {
        if (!Files.isDirectory(content)) {
            throw new Refusal(Code.NO_COLLECTION, content);
        }
        refuseExisting(content, slug);
        // A unique name, so that two commands at the same time do not write into the same folder.
        Leftovers.clear(content);
        Path staged = Files.createTempDirectory(content, Leftovers.folderPrefix());
        StagedDeclaration declaration = new StagedDeclaration(content, slug, staged);
        try {
            declaration.prepare();
        } catch (IOException e) {
            declaration.close();
            throw e;
        }
        return declaration;
    }

    private void prepare() throws IOException {
        WrittenFile.write(staged.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(folder().resolve("sources"));
        if (Files.exists(target.resolve(SITE))) {
            Files.copy(target.resolve(SITE), staged.resolve(SITE));
        }
    }

    private static void refuseExisting(Path target, Slug slug) throws IOException {
        Path folder = target.resolve(PARENT).resolve(slug.toString());
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    private Path folder() {
        return staged.resolve(PARENT).resolve(slug.toString());
    }

    /** Returns the temporary content folder, with only this declaration and, if there is one, {@code site.yml}. */
    public Path content() {
        return staged;
    }

    /**
     * Returns the name that a file has once it is published, for messages.
     *
     * @param file relative to the declaration's folder, e.g. {@code sources/copy.pdf.html}
     */
    public String nameOf(String file) {
        return target.resolve(PARENT)
                .resolve(slug.toString())
                .resolve(file)
                .toString()
                .replace('\\', '/');
    }

    /** Writes {@code declaration.md} in UTF-8, and replaces an existing one. */
    public void write(String declaration) throws IOException {
        WrittenFile.write(folder().resolve("declaration.md"), declaration.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a raw copy.
     *
     * @param file relative to the declaration's folder, e.g. {@code sources/pdf.txt}
     */
    public void write(String file, byte[] bytes) throws IOException {
        WrittenFile.write(folder().resolve(file), bytes);
    }

    /** Writes {@code site.yml} if there is none yet, and returns whether it did. */
    public boolean describeSite(String site) throws IOException {
        if (Files.exists(staged.resolve(SITE))) {
            return false;
        }
        WrittenFile.write(staged.resolve(SITE), site.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** Returns the place of {@code site.yml} after {@link #publish}. */
    public SourceSpan siteFile() {
        return published(SourceSpan.startOf(staged.resolve(SITE).toString()));
    }

    /** Returns where a place in the temporary content folder is after {@link #publish}. */
    public SourceSpan published(SourceSpan at) {
        Path file = Path.of(at.file());
        if (!file.startsWith(staged)) {
            return at;
        }
        String published = target.resolve(staged.relativize(file)).toString().replace('\\', '/');
        return new SourceSpan(published, at.line(), at.column(), at.length());
    }

    /** Returns the path that {@code declaration.md} has after {@link #publish}. */
    public Path file() {
        return target.resolve(PARENT).resolve(slug.toString()).resolve("declaration.md");
    }

    /**
     * Moves the folder to its place in one step, then a new {@code site.yml}.
     *
     * @throws FileAlreadyExistsException if there is a declaration with this slug by now
     */
    public void publish() throws IOException {
        Files.createDirectories(target.resolve(PARENT));
        Files.move(folder(), target.resolve(PARENT).resolve(slug.toString()));
        if (Files.exists(staged.resolve(SITE)) && !Files.exists(target.resolve(SITE))) {
            Files.move(staged.resolve(SITE), target.resolve(SITE));
        }
    }

    /** Removes everything that was not published. */
    @Override
    public void close() throws IOException {
        Tree.delete(staged);
    }
}
