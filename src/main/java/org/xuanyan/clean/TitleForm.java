package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of a declaration looks like. */
final class TitleForm {

    private static final int LONGEST = 80;
    private static final int SHORTEST = 4;

    private static final String NAME = "宣言|声明|公报|宣告|倡议书|共识|议定书|公约|宪章|条约|纲领|寄语|聲明|公報|倡議書|共識|議定書|公約|條約|綱領|寄語";

    private static final String SUFFIX = "[（(【\\[]?(?:全文|摘要|节选|草案|受权发布|\\d{4}年)[)）】\\]]?";

    private static final String PREFIX = "(?:受权发布[|｜:：丨]?)?";

    private static final String WORDS = "(?!兹)[^。；;！!？?，,|｜>＞《》]{0,70}(?:" + NAME + ")(?<!如下[\\p{IsHan}]{2,3})";

    /** Marks around the whole are none of its words; {@code “一带一路”…公报} only begins with some. */
    private static final Pattern QUOTED = Pattern.compile(
            PREFIX + "[“\"](?<words>(?![^“”\"]*[“”\"].)" + WORDS + ")[”\"][\\s\\u3000]*(?:" + SUFFIX + ")?");

    private static final Pattern FORM =
            Pattern.compile(PREFIX + "《?(?<words>" + WORDS + ")[》”\"]?[\\s\\u3000]*(?:" + SUFFIX + ")?");

    /** Whether a line could be a title. */
    boolean matches(String line) {
        return line.length() <= LONGEST
                && line.length() >= SHORTEST
                && (QUOTED.matcher(line).matches() || FORM.matcher(line).matches());
    }

    /** Returns where the words of a title stand in a line, without {@code （全文）} and the like. */
    Matcher words(String line) {
        Matcher quoted = QUOTED.matcher(line);
        Matcher matcher = quoted.matches() ? quoted : FORM.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no title: " + line);
        }
        return matcher;
    }
}
