package org.xuanyan.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.Script;

/** What the tag of a language says about the script of its Chinese characters: {@code zh-Hant}, {@code zh-TW}. */
final class ScriptTag {

    private static final String TRADITIONAL = "Hant";

    private static final String SIMPLIFIED = "Hans";

    /** Where texts are in traditional characters, unless their tag names another script. */
    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    private ScriptTag() {}

    /** Returns a tag as it is, if a text is in its script or does not show one; otherwise one that names the script of the text. */
    static LanguageTag of(String text, LanguageTag usual) {
        Script named = named(usual);
        Script shown = Script.shownBy(text).orElse(named);
        return shown == named
                ? usual
                : new LanguageTag(usual.primary() + "-" + (shown == Script.TRADITIONAL ? TRADITIONAL : SIMPLIFIED));
    }

    /** Returns the script that a tag names, or that is usual in its region; otherwise simplified characters. */
    private static Script named(LanguageTag tag) {
        List<String> subtags = Arrays.asList(tag.text().split("-"));
        boolean simplified = subtags.stream().anyMatch(SIMPLIFIED::equalsIgnoreCase);
        boolean traditional = subtags.stream().anyMatch(TRADITIONAL::equalsIgnoreCase)
                || subtags.stream()
                        .skip(1)
                        .anyMatch(part -> TRADITIONAL_REGIONS.stream().anyMatch(part::equalsIgnoreCase));
        return traditional && !simplified ? Script.TRADITIONAL : Script.SIMPLIFIED;
    }
}
