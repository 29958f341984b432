package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.SimplifiedForms;

/** The words with which texts of one language take a stance: {@code 强烈谴责}, {@code 对……表示严重关切}. */
public final class StanceWords {

    private static final String FILE = "stances.txt";
    private static final String SUBJECTS = "subjects";
    private static final String STANCES = "stances";
    private static final String EXPRESSED = "expressed";
    private static final String DEGREES = "degrees";

    private static final String STANCE = "stance";

    private final Pattern form;

    private StanceWords(Pattern form) {
        this.form = form;
    }

    static StanceWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of().andOptional(SUBJECTS, STANCES, EXPRESSED, DEGREES));
        String opening = "(?:(?<=^|[，。；：,.;:\\n])[ \\n]*" + file.regex(SUBJECTS) + "? ?)";
        return new StanceWords(Pattern.compile(opening + "(?<" + STANCE + ">" + file.regex(STANCES) + ")|(?<"
                + EXPRESSED + ">" + file.regex(EXPRESSED) + ")"));
    }

    /** Returns the stances of a text, in its order, each once. */
    public List<String> in(String text) {
        List<String> stances = new ArrayList<>();
        Matcher found = form.matcher(SimplifiedForms.of(text));
        while (found.find()) {
            String group = found.group(STANCE) == null ? EXPRESSED : STANCE;
            String stance = text.substring(found.start(group), found.end(group));
            if (!stances.contains(stance)) {
                stances.add(stance);
            }
        }
        return stances;
    }
}
