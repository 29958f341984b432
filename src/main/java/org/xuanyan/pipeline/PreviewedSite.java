package org.xuanyan.pipeline;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.xuanyan.check.SiteCheck;
import org.xuanyan.model.Corpus;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.text.Lazy;

/** The files of the site between two changes; each is made when it is first asked for. Safe to share between threads. */
public final class PreviewedSite {

    private final Stages stages;
    private final Problems problems;

    /** The files of each format, in the order of the site. */
    private final List<FormatFiles> formats;

    /** Path → its bytes; the virtual machine may forget them. */
    private final Map<String, SoftReference<byte[]>> made = new ConcurrentHashMap<>();

    /**
     * The files of one format.
     *
     * @param folder if there is one, all files are in it, and their list is made only when one of them is needed
     */
    private record FormatFiles(Optional<String> folder, Lazy<FileList> files) {

        static FormatFiles of(Format format) {
            return new FormatFiles(
                    format.folder(),
                    new Lazy<>(() -> FileList.of(format.outputs().toList())));
        }

        boolean mayHave(String path) {
            return folder.isEmpty() || path.startsWith(folder.get());
        }
    }

    private record FileList(List<Output> all, Map<String, Output> byPath, Set<String> folders) {

        static FileList of(List<Output> outputs) {
            FileList list = new FileList(outputs, new LinkedHashMap<>(), new LinkedHashSet<>());
            for (Output output : outputs) {
                String path = output.path();
                list.byPath.putIfAbsent(path, output);
                int slash = path.lastIndexOf('/');
                while (slash > 0 && list.folders.add(path.substring(0, slash))) {
                    slash = path.lastIndexOf('/', slash - 1);
                }
            }
            return list;
        }
    }

    PreviewedSite(Stages stages, List<Format> formats, Problems problems) {
        this.stages = stages;
        this.problems = problems;
        this.formats = formats.stream().map(FormatFiles::of).toList();
    }

    /** Returns the collection. */
    public Corpus corpus() {
        return stages.corpus();
    }

    /**
     * Returns the bytes of a file. If it cannot be made, that is reported.
     *
     * @param path from the root of the site, e.g. {@code about/index.html}
     */
    public Optional<byte[]> file(String path) {
        Optional<byte[]> known = Optional.ofNullable(made.get(path)).map(SoftReference::get);
        if (known.isPresent()) {
            return known;
        }
        Optional<byte[]> bytes = formats.stream()
                .filter(each -> each.mayHave(path))
                .flatMap(each -> Stream.ofNullable(each.files().get().byPath().get(path)))
                .findFirst()
                .map(output -> output.render().bytes());
        bytes.ifPresent(each -> made.put(path, new SoftReference<>(each)));
        return bytes;
    }

    /**
     * Whether there are files in a folder.
     *
     * @param path without a slash at its end, e.g. {@code about}
     */
    public boolean isFolder(String path) {
        return formats.stream()
                .filter(each -> each.mayHave(path + "/"))
                .anyMatch(each -> each.files().get().folders().contains(path));
    }

    /**
     * Makes all files and examines them as every build does, one by one, because nobody waits for it.
     *
     * @param abandoned whether the result is no longer wanted
     * @return the number of files; empty if the check was abandoned
     */
    public OptionalInt check(BooleanSupplier abandoned) {
        List<Output> outputs = formats.stream()
                .flatMap(each -> each.files().get().all().stream())
                .toList();
        AddressRecords.check(stages, outputs, problems);
        SiteCheck check = new SiteCheck(corpus().site(), outputs, problems);
        for (Output output : outputs) {
            if (abandoned.getAsBoolean()) {
                return OptionalInt.empty();
            }
            check.read(output.render());
        }
        check.finish(stages.links(), stages.unreadable());
        return OptionalInt.of(outputs.size());
    }
}
