package org.xuanyan.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The encodings that a raw copy can have, by their names in files. */
public final class Encodings {

    private static final List<String> NAMES = List.of(
            "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252", "KOI8-R", "Shift_JIS");

    /** Names that web pages give to subsets of GB18030. */
    private static final Pattern GB = Pattern.compile("(?i)GBK|GB_?2312|CP936");

    /** Browsers read pages that declare these as windows-1252, and most are. */
    private static final Pattern LATIN = Pattern.compile("(?i)ISO-?8859-1|latin-?1|(?:US-)?ASCII");

    private Encodings() {}

    /** Returns the encoding that a byte order mark of UTF-16 tells. */
    public static Optional<Charset> marked(byte[] mark) {
        if (mark.length < 2) {
            return Optional.empty();
        }
        boolean little = (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE;
        boolean big = (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Returns the encoding with this name, as it is written in files; every one that Java can write, too. */
    public static Optional<Charset> named(String wanted) {
        if (GB.matcher(wanted).matches()) {
            return Optional.of(Charset.forName("GB18030"));
        }
        if (LATIN.matcher(wanted).matches()) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return Optional.of(Charset.forName(wanted)).filter(found -> found.canEncode() && !isVague(found));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Whether only a mark in the file tells in which order the bytes of a character are. */
    private static boolean isVague(Charset charset) {
        return charset.name().matches("UTF-(?:16|32)|x-UTF-.*BOM.*");
    }

    /** Returns the names that are wanted most, for messages. */
    public static String names() {
        return String.join(", ", NAMES);
    }
}
