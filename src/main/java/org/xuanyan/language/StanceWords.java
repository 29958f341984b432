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
import org.xuanyan.text.Lazy;
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
            .andOptional(
                    "leading",
                    "wishing",
                    "led",
                    "after",
                    "predicates",
                    "organisation",
                    "bodies",
                    "leaders",
                    "feelings");

    /** What the expressions call a list of states. */
    private static final String STATES = "states";

    /** Stands for each character of a list of states, and of quoted words. */
    private static final char STATE = '\uE000';

    private static final char QUOTE = '\uE001';

    /** So many characters of degrees and denials may stand before a verb. */
    private static final int MOST_BEFORE = 40;

    /** A clause begins behind each of them. */
    private static final String BORDERS = "，。；：！？,.;:!?\n";

    private static final String BORDER = "[" + BORDERS + "]";
    private static final String STANCE = "stance";

    private final StateNames states;
    private final QuickPattern beginning;
    private final QuickPattern next;
    private final QuickPattern expressed;
    private final Pattern afterStates;
    private final QuickPattern degrees;
    private final Pattern denials;
    private final QuickPattern anyVerb;
    private final List<StanceVerb> verbs;
    private final Pattern joint;
    private final Pattern elsewhere;
    private final Pattern quoted;
    private final Pattern others;

    /**
     * A verb of stance.
     *
     * @param pattern without what may stand before it
     * @param basic its basic form
     */
    private record StanceVerb(QuickPattern pattern, String basic) {}

    /**
     * A verb in a text.
     *
     * @param basic its basic form
     */
    private record FoundVerb(StanceSpan at, String basic) {}

    /** A place in a text. */
    private record StanceSpan(int start, int end) {

        boolean contains(StanceSpan other) {
            return start <= other.start && other.end <= end;
        }
    }

    private StanceWords(WordFile file, StateNames states) {
        this.states = states;
        beginning = beginning(file);
        next = new QuickPattern(file.regex(JOINING) + stance(file));
        expressed = new QuickPattern(file.regex(EXPRESSED));
        afterStates =
                Pattern.compile(file.regex(AFTER_STATES) + "?(?: ?" + file.regex(BETWEEN) + ")* ?" + stance(file));
        degrees = new QuickPattern("(?:" + file.regex(DEGREES) + " ?)+");
        denials = file.pattern(DENIALS);
        anyVerb = new QuickPattern(file.regex(VERBS));
        verbs = verbs(file);
        joint = Pattern.compile(BORDER + "|" + file.regex(CONJUNCTIONS) + "$");
        elsewhere = file.pattern(ELSEWHERE);
        quoted = file.pattern(QUOTED);
        others = file.pattern(OTHERS);
    }

    static StanceWords read(LanguageFolder folder, StateNames states) {
        return new StanceWords(folder.readOptional(FILE, GROUPS).with(STATES, STATE + "+"), states);
    }

    /** Returns what begins a clause up to a stance, the stance as a group. */
    private static QuickPattern beginning(WordFile file) {
        String subject = file.regex(SUBJECTS) + "(?: ?" + file.regex(BETWEEN) + ")* ?";
        String grounds = file.regex(GROUNDS) + "?";
        String anotherStance = "(?:(?!" + file.regex(VERBS) + "|" + BORDER + ").){1,60}?" + file.regex(JOINING);
        return new QuickPattern("\\s*+" + file.regex(OPENINGS) + "*(?:" + subject + "(?:" + grounds + "|"
                + anotherStance + ")|(?!" + file.regex(SUBJECT_CLAUSES) + ")" + grounds + ")" + stance(file));
    }

    private static String stance(WordFile file) {
        return "(?<" + STANCE + ">" + file.regex(STANCES) + ")";
    }

    private static List<StanceVerb> verbs(WordFile file) {
        return file.entries(VERBS).stream()
                .map(each -> new StanceVerb(
                        new QuickPattern(file.regex(each)),
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
        Matcher degree = degrees.matcher(masked);
        Lazy<List<StanceSpan>> known = new Lazy<>(() -> elsewhere
                .matcher(masked)
                .results()
                .map(each -> new StanceSpan(each.start(), each.end()))
                .toList());
        for (FoundVerb each : found(masked)) {
            StanceSpan verb = each.at;
            if (!isWithin(verb, taken)) {
                int start = start(degree, masked, verb.start);
                if (!stances.containsKey(masked.substring(start, verb.end))) {
                    only.add(each.basic);
                    certain &= isWithin(verb, known.get()) || isObject(start, taken, masked);
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
        Matcher inClause = beginning.matcher(masked);
        Matcher joined = next.matcher(masked);
        Matcher inside = expressed.matcher(masked);
        int end = 0;
        for (int at = 0; at < masked.length(); at = Math.max(at + 1, end)) {
            StanceSpan found = null;
            char first = masked.charAt(at);
            if (isClause(masked, at) && beginning.mayBeginWith(first) && isAt(inClause, at)) {
                found = new StanceSpan(inClause.start(STANCE), inClause.end());
            } else if (at > 0 && at == end && next.mayBeginWith(first) && isAt(joined, at)) {
                found = new StanceSpan(joined.start(STANCE), joined.end());
            } else if (expressed.mayBeginWith(first) && isAt(inside, at)) {
                found = new StanceSpan(inside.start(), inside.end());
            }
            if (found != null) {
                taken.add(found);
                end = found.end;
            }
        }
        return taken;
    }

    private static boolean isClause(String text, int at) {
        return at == 0 || BORDERS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isAt(Matcher matcher, int at) {
        return matcher.region(at, matcher.regionEnd()).lookingAt();
    }

    private Set<String> verbsOf(String words) {
        return found(words).stream().map(FoundVerb::basic).collect(Collectors.toUnmodifiableSet());
    }

    private List<FoundVerb> found(String text) {
        List<FoundVerb> found = new ArrayList<>();
        Matcher any = anyVerb.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char first = text.charAt(i);
            if (anyVerb.mayBeginWith(first) && isAt(any, i)) {
                for (StanceVerb verb : verbs) {
                    if (verb.pattern.mayBeginWith(first)) {
                        Matcher itself = verb.pattern.matcher(text);
                        if (isAt(itself, i)) {
                            found.add(new FoundVerb(new StanceSpan(i, itself.end()), verb.basic));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Returns where a verb begins with its degrees and denials. */
    private int start(Matcher degree, String masked, int verb) {
        int start = verb;
        for (int i = verb - 1; i >= Math.max(0, verb - MOST_BEFORE) && BORDERS.indexOf(masked.charAt(i)) < 0; i--) {
            if (degrees.mayBeginWith(masked.charAt(i)) && degree.region(i, verb).matches()) {
                start = i;
            }
        }
        return start;
    }

    /** Whether one of some stretches that stand one behind the other contains a verb. */
    private static boolean isWithin(StanceSpan verb, List<StanceSpan> stretches) {
        int before = countBefore(verb.start, stretches);
        return before > 0 && stretches.get(before - 1).contains(verb);
    }

    /** Returns how many stretches begin at a place or before it. */
    private static int countBefore(int place, List<StanceSpan> stretches) {
        int from = 0;
        int to = stretches.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (stretches.get(middle).start <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * Whether a verb tells what others do, in the object of a stance: 欢迎安理会支持谈判. What joins clauses behind an earlier stance
     * stands behind the last one, too, so that only that is looked at.
     */
    private boolean isObject(int verb, List<StanceSpan> taken, String masked) {
        int before = countBefore(verb, taken);
        while (before > 0 && taken.get(before - 1).end > verb) {
            before--;
        }
        return before > 0
                && !joint.matcher(masked)
                        .region(taken.get(before - 1).end, verb)
                        .find();
    }
}
