package org.xuanyan.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** All languages that have a home, found by their tags. Each is read once, when it is asked for first. */
public final class Languages {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,8}");

    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    private Languages() {}

    /**
     * Returns the language of a tag; one without a home knows no words.
     *
     * @param tag BCP 47, e.g. {@code zh-Hans}; only its first part counts
     */
    public static Language of(String tag) {
        return READ.computeIfAbsent(tag, Languages::read);
    }

    private static Language read(String tag) {
        String code = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return Language.read(new LanguageHome(CODE.matcher(code).matches() ? code : "und"));
    }
}
