package org.xuanyan.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/**
 * Makes the site with its drafts, as it would be published now, again and again: in memory, and without repeating for
 * each declaration what does not change. It records nothing. One thread at a time may use it.
 */
public final class Preview {

    private final Settings settings;
    private final Memory memory = new Memory();
    private final SiteRenderer renderer = new SiteRenderer();

    /** Takes the inputs, which are read in {@link #make}. */
    public Preview(Settings settings) {
        this.settings = settings;
    }

    /**
     * Makes the site, but none of its files.
     *
     * @param changed the files and folders that changed since the last call; of a folder, everything in it may have
     *     changed
     * @param problems receives the findings, and later those of {@link PreviewedSite}
     * @return empty if there is no content folder
     * @throws IOException if the disk fails
     */
    public Optional<PreviewedSite> make(Collection<Path> changed, Problems problems) throws IOException {
        Loader.forget(changed, memory);
        return Stages.run(settings, Recording.PREVIEW, memory, problems)
                .map(stages -> new PreviewedSite(stages, renderer.formats(stages, problems), problems));
    }
}
