package org.xuanyan.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.text.SimplifiedForms;

/**
 * The words with which texts of one language take a stance: {@code 强烈谴责}, {@code 对……表示严重关切}. They begin a clause, after a
 * subject or without one, or are expressed in its middle. A verb of stance that stands anywhere else is known to be none, or the
 * stance of the text cannot be told.
 */
public final class StanceWords {

    private static final String FILE = "stances.txt";
    private static final String VERBS = "verbs";
    private static final String DEGREES = "degrees";
    private static final String DENIALS = "denials";
    private static final String STANCES = "stances";
    private static final String EXPRESSED = "expressed";
    private static final String OPENINGS = "openings";
    private static final String SUBJECTS = "subjects";
    private static final String BETWEEN = "between";
    private static final String AFTER_STATES = "after states";
    private static final String GROUNDS = "grounds";
    private static final String SUBJECT_CLAUSES = "subject clauses";
    private static final String JOINING = "joining";
    private static final String CONJUNCTIONS = "conjunctions";
    private static final String ELSEWHERE = "elsewhere";
    private static final String QUOTED = "quoted";
    private static final String OTHERS = "others";

    private static final WordGroups GROUPS = WordGroups.of()
            .andOptionalWithMeanings(VERBS)
            .andOptional(
                    DEGREES,
                    DENIALS,
                    STANCES,
                    EXPRESSED,
                    OPENINGS,
                    SUBJECTS,
                    BETWEEN,
                    AFTER_STATES,
                    GROUNDS,
                    SUBJECT_CLAUSES,
                    JOINING)
            .andOptional(CONJUNCTIONS, ELSEWHERE, QUOTED, OTHERS)
            .andOptional("leading", "wishing", "led", "after", "predicates", "organisation", "leaders", "feelings");

    /** What the expressions call a list of states. */
    private static final String STATES = "states";

    /** Stands for each character of a list of states, and of quoted words. */
    private static final char STATE = '\uE000';

    private static final char QUOTE = '\uE001';

    /** So many characters of degrees and denials may stand before a verb. */
    private static final int MOST_BEFORE = 40;

    private static final String BORDER = "[，。；：！？,.;:!?\\n]";
    private static final String STANCE = "stance";
    private static final String VERB = "verb";

    private final StateNames states;
    private final Pattern form;
    private final Pattern afterStates;
    private final Pattern denials;
    private final List<StanceVerb> verbs;
    private final Pattern joint;
    private final Pattern elsewhere;
    private final Pattern quoted;
    private final Pattern others;

    /**
     * A verb of stance.
     *
     * @param bare without what may stand before it; a search for it takes a fraction of the time, and most texts have few verbs
     * @param whole with degrees and denials, the verb itself as a group
     * @param basic its basic form
     */
    private record StanceVerb(Pattern bare, Pattern whole, String basic) {}

    /** A place in a text. */
    private record StanceSpan(int start, int end) {

        boolean contains(StanceSpan other) {
            return start <= other.start && other.end <= end;
        }
    }

    private StanceWords(WordFile file, StateNames states) {
        this.states = states;
        form = form(file);
        afterStates = Pattern.compile(file.regex(AFTER_STATES) + "?(?: ?" + file.regex(BETWEEN) + ")* ?(?<" + STANCE
                + ">" + file.regex(STANCES) + ")");
        denials = file.pattern(DENIALS);
        verbs = verbs(file);
        joint = Pattern.compile(BORDER + "|" + file.regex(CONJUNCTIONS) + "$");
        elsewhere = file.pattern(ELSEWHERE);
        quoted = file.pattern(QUOTED);
        others = file.pattern(OTHERS);
    }

    static StanceWords read(LanguageFolder folder, StateNames states) {
        return new StanceWords(folder.readOptional(FILE, GROUPS).with(STATES, STATE + "+"), states);
    }

    private static Pattern form(WordFile file) {
        String beginning = "(?<=^|" + BORDER + ")\\s*+" + file.regex(OPENINGS) + "*";
        String subject = file.regex(SUBJECTS) + "(?: ?" + file.regex(BETWEEN) + ")* ?";
        String plain =
                beginning + "(?!" + file.regex(SUBJECT_CLAUSES) + ")(?:" + subject + ")?" + file.regex(GROUNDS) + "?";
        String second = beginning + subject + "(?:(?!" + quick(file.regex(VERBS)) + "|" + BORDER + ").){1,60}?"
                + file.regex(JOINING);
        String next = "(?<!^)\\G" + file.regex(JOINING);
        return Pattern.compile("(?:" + plain + "|" + second + "|" + next + ")(?<" + STANCE + ">" + file.regex(STANCES)
                + ")|" + quick(file.regex(EXPRESSED)));
    }

    /**
     * Returns an expression that gives up at once at a character that it does not have: most characters of a Chinese text are none of
     * its, and to try its many words at each of them took a fifth of a build. A Chinese expression must begin with a character that is
     * written in it.
     */
    private static String quick(String regex) {
        String own = regex.codePoints()
                .filter(Character::isIdeographic)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return own.isEmpty() ? regex : "(?=[" + own + "])(?:" + regex + ")";
    }

    private static List<StanceVerb> verbs(WordFile file) {
        return file.entries(VERBS).stream()
                .map(each -> new StanceVerb(
                        Pattern.compile(file.regex(each)),
                        Pattern.compile(
                                quick("(?:" + file.regex(DEGREES) + " ?)*(?<" + VERB + ">" + file.regex(each) + ")")),
                        each.meanings().isEmpty()
                                ? each.words()
                                : each.meanings().get(0)))
                .toList();
    }

    /** Returns the stances of a text. */
    public Stances of(String text) {
        String simplified = SimplifiedForms.of(text);
        String masked = masked(simplified);
        List<StanceSpan> taken = taken(masked);
        Map<String, Stances.Stance> stances = new LinkedHashMap<>();
        for (StanceSpan each : taken) {
            String words = simplified.substring(each.start, each.end);
            stances.putIfAbsent(words, stance(text.substring(each.start, each.end), words));
        }
        Set<String> only = new LinkedHashSet<>();
        boolean certain = !others.matcher(masked).find();
        for (StanceVerb verb : verbs) {
            Matcher bare = verb.bare.matcher(masked);
            Matcher found = verb.whole.matcher(masked).useTransparentBounds(true);
            int at = 0;
            while (bare.find(at)
                    && found.region(Math.max(at, bare.start() - MOST_BEFORE), masked.length())
                            .find()) {
                at = found.end();
                StanceSpan place = new StanceSpan(found.start(VERB), found.end(VERB));
                if (taken.stream().noneMatch(each -> each.contains(place)) && !stances.containsKey(found.group())) {
                    only.add(verb.basic);
                    certain &= isElsewhere(place, masked) || isObject(found.start(), taken, masked);
                }
            }
        }
        return new Stances(simplified, List.copyOf(stances.values()), only, certain);
    }

    /**
     * Returns the stance that states take.
     *
     * @param end of the list of their names, which are the subject
     */
    public Optional<Stances.Stance> after(String text, int end) {
        String simplified = SimplifiedForms.of(text);
        Matcher found = afterStates.matcher(simplified).region(end, text.length());
        return found.lookingAt()
                ? Optional.of(stance(text.substring(found.start(STANCE), found.end(STANCE)), found.group(STANCE)))
                : Optional.empty();
    }

    private Stances.Stance stance(String words, String form) {
        return new Stances.Stance(
                words, form, verbsOf(form), denials.matcher(form).find());
    }

    /** Hides lists of states, which may be the subject, and quoted words; every place stays the same. */
    private String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        states.lists(text, states.named(text)).forEach(each -> fill(masked, each.start(), each.end(), STATE));
        quoted.matcher(text).results().forEach(each -> fill(masked, each.start(), each.end(), QUOTE));
        return masked.toString();
    }

    private static void fill(StringBuilder text, int start, int end, char with) {
        text.replace(start, end, String.valueOf(with).repeat(end - start));
    }

    private List<StanceSpan> taken(String masked) {
        List<StanceSpan> taken = new ArrayList<>();
        Matcher found = form.matcher(masked);
        while (found.find()) {
            int group = found.start(STANCE) < 0 ? 0 : 1;
            taken.add(
                    group == 0
                            ? new StanceSpan(found.start(), found.end())
                            : new StanceSpan(found.start(STANCE), found.end(STANCE)));
        }
        return taken;
    }

    private Set<String> verbsOf(String words) {
        Set<String> found = new LinkedHashSet<>();
        for (StanceVerb verb : verbs) {
            if (verb.bare.matcher(words).find()) {
                found.add(verb.basic);
            }
        }
        return found;
    }

    /** Whether a verb is known to take no stance of the text, as in 受到谴责. */
    private boolean isElsewhere(StanceSpan verb, String masked) {
        return elsewhere
                .matcher(masked)
                .results()
                .anyMatch(each -> new StanceSpan(each.start(), each.end()).contains(verb));
    }

    /** Whether a verb tells what others do, in the object of a stance: 欢迎安理会支持谈判. */
    private boolean isObject(int verb, List<StanceSpan> taken, String masked) {
        return taken.stream()
                .anyMatch(each -> each.end <= verb
                        && !joint.matcher(masked.substring(each.end, verb)).find());
    }
}
