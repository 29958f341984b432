package org.xuanyan.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The encodings that a raw copy can have. */
final class Encodings {

    private static final List<String> NAMES = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");

    /** Names that web pages give to subsets of GB18030. */
    private static final Pattern GB = Pattern.compile("(?i)GBK|GB_?2312|CP936");

    private Encodings() {}

    /** Returns the encoding that a byte order mark of UTF-16 tells. */
    static Optional<Charset> marked(byte[] mark) {
        if (mark.length < 2) {
            return Optional.empty();
        }
        boolean little = (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE;
        boolean big = (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Returns the encoding with this name, as it is written in files. */
    static Optional<Charset> named(String wanted) {
        if (GB.matcher(wanted).matches()) {
            return Optional.of(Charset.forName("GB18030"));
        }
        return NAMES.stream().filter(wanted::equalsIgnoreCase).findFirst().map(Charset::forName);
    }

    /** Returns the names, for messages. */
    static String names() {
        return String.join(", ", NAMES);
    }
}
