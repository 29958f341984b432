package org.xuanyan.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What is remembered of the last build of a site, in the file {@code .<site>.xuanyan-built} beside it, so that a build of
 * unchanged inputs need not be done again. The file may be deleted at any time; a damaged one counts as none.
 */
public final class LastBuild {

    /** Changes with the form of the file. */
    private static final String FORM = "xuanyan-built-1";

    private final SitePlace place;
    private final Path file;

    private LastBuild(SitePlace place) {
        this.place = place;
        this.file = place.sibling("built");
    }

    /**
     * What a build said.
     *
     * @param out its results
     * @param err its findings
     */
    public record ConsoleOutput(String out, String err) {}

    /** Returns the record of a site. */
    public static LastBuild of(Path site) throws IOException {
        return new LastBuild(SitePlace.of(site));
    }

    /**
     * Returns what the last build said, if it had this key and the site is still as it wrote it, byte for byte.
     *
     * @param key of the inputs and the program
     */
    public Optional<ConsoleOutput> of(String key) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - Long.BYTES;
            if (end < 0 || sum(bytes, end) != in(bytes, end, bytes.length).readLong()) {
                return Optional.empty();
            }
            DataInputStream in = in(bytes, 0, end);
            if (!text(in).equals(FORM) || !text(in).equals(key)) {
                return Optional.empty();
            }
            ConsoleOutput transcript = new ConsoleOutput(text(in), text(in));
            SortedMap<String, FileSum> sums = new TreeMap<>();
            for (int rest = in.readInt(); rest > 0; rest--) {
                sums.put(text(in), new FileSum(in.readLong(), in.readLong()));
            }
            return isThere(sums) ? Optional.of(transcript) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // there is no record, or the site cannot be read: it is built again
        }
    }

    /** Remembers a build whose site is in place. */
    public void put(String key, ConsoleOutput transcript, SortedMap<String, FileSum> sums) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text : List.of(FORM, key, transcript.out(), transcript.err())) {
                put(text, out);
            }
            out.writeInt(sums.size());
            for (String path : sums.keySet()) {
                put(path, out);
                out.writeLong(sums.get(path).length());
                out.writeLong(sums.get(path).sum());
            }
            out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        }
        Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        try {
            Files.write(part, bytes.toByteArray());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether the site has exactly these files. */
    private boolean isThere(SortedMap<String, FileSum> sums) throws IOException {
        List<Path> files;
        Path site = place.folder();
        try (Stream<Path> paths = Files.walk(site)) {
            files = paths.filter(each -> !Files.isDirectory(each)).toList();
        }
        if (files.size() != sums.size()) {
            return false;
        }
        for (Path each : files) {
            FileSum sum = sums.get(Staging.address(site.relativize(each)));
            if (sum == null || !Files.isRegularFile(each) || !sum.equals(FileSum.of(Files.readAllBytes(each)))) {
                return false;
            }
        }
        return true;
    }

    private static long sum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }

    private static DataInputStream in(byte[] bytes, int from, int to) {
        return new DataInputStream(new ByteArrayInputStream(Arrays.copyOfRange(bytes, from, to)));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void put(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
