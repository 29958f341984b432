package org.xuanyan.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xuanyan.problem.Code;

/** The XML files inside a DOCX or ODT file. Entities that they declare are not resolved. */
final class ZipParts {

    /** The largest size of all XML files together, unpacked; a text of a million characters has a tenth of it. */
    private static final int LARGEST = 100_000_000;

    private static final int MOST = 10_000;

    /** Name → content. */
    private final Map<String, byte[]> parts = new TreeMap<>();

    private ZipParts() {}

    /** Unpacks the XML files. */
    static ZipParts of(byte[] file) throws UnreadableFile {
        ZipParts zip = new ZipParts();
        int left = LARGEST;
        int entries = 0;
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries++;
                if (entry.getName().endsWith(".xml")) {
                    byte[] content = stream.readNBytes(left);
                    left -= content.length;
                    zip.parts.put(entry.getName(), content);
                }
                if (left == 0 || entries > MOST) {
                    throw new UnreadableFile(Code.TOO_LARGE_FILE, LARGEST / 1_000_000);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw entries == 0 ? new UnreadableFile(Code.NO_TEXT_FILE, "zip") : new UnreadableFile(Code.BROKEN_FILE);
        }
        return zip;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Returns a file as XML; empty if there is none with this name. */
    Optional<Document> xml(String name) {
        return Optional.ofNullable(parts.get(name))
                .map(bytes -> Parser.xmlParser().parseInput(new String(bytes, StandardCharsets.UTF_8), ""));
    }
}
