package org.xuanyan.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.language.TitleBrackets.BracketRole;

/**
 * The forms of titles in a language.
 *
 * @param brackets the brackets around titles
 * @param namedAfter directly after a title: a protocol or plan whose name begins with the title; the group {@code name}
 *     is the rest of the name
 * @param andIts directly after a title: a second instrument whose name begins with the title; the group {@code name} is
 *     the rest of its name
 * @param listed one piece of what may stand between two titles of a list
 */
public record TitleNotation(TitleBrackets brackets, Pattern namedAfter, Pattern andIts, Pattern listed) {

    private static final String FILE = "titles.txt";
    private static final String BRACKETS = "brackets";
    private static final String NAMES = "named after a title";
    private static final String LINK = "before what is named after a title";
    private static final String AND_ITS = "and its";
    private static final String LISTED = "between the titles of a list";
    private static final WordGroups GROUPS = WordGroups.of(LISTED)
            .andWithMeanings(BRACKETS)
            .andOptional(NAMES, LINK, AND_ITS, "protocols", "plans", "period");

    private static final List<String> ROLES =
            Arrays.stream(BracketRole.values()).map(TitleNotation::key).toList();

    static TitleNotation read(LanguageFolder folder) {
        WordFile file = folder.read(FILE, GROUPS);
        String name = "(?<name>" + file.regex(NAMES) + ")";
        String link = file.entries(LINK).isEmpty() ? "" : file.regex(LINK) + "?";
        return new TitleNotation(
                brackets(file), Pattern.compile(link + name), file.pattern("", AND_ITS, name), file.pattern(LISTED));
    }

    private static TitleBrackets brackets(WordFile file) {
        StringBuilder opening = new StringBuilder();
        StringBuilder closing = new StringBuilder();
        List<BracketRole> roles = new ArrayList<>();
        for (WordEntry each : file.entries(BRACKETS)) {
            String pair = each.plain();
            if (pair.length() != 2) {
                throw new WordFileException(each.at(), WordFault.NOT_A_PAIR, pair);
            }
            opening.append(pair.charAt(0));
            closing.append(pair.charAt(1));
            roles.add(each.meaning(TitleNotation::role, ROLES));
        }
        return new TitleBrackets(opening.toString(), closing.toString(), roles);
    }

    private static Optional<BracketRole> role(String key) {
        return Arrays.stream(BracketRole.values())
                .filter(each -> key(each).equals(key))
                .findFirst();
    }

    private static String key(BracketRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
