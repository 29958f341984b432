package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.TextDifference;

/**
 * A title for a passage, of its own words: the clause of its first text in the language of the site of which the others have most.
 *
 * @param language of the words
 */
record PassageTitle(String words, LanguageTag language) {

    /** In characters, of a text without spaces between words. */
    private static final int LONGEST = 24;

    private static final int MOST_WORDS = 10;

    /** A shorter clause, such as 成员国重申, says nothing. */
    private static final int SHORTEST = 8;

    private static final int FEWEST_WORDS = 4;

    private static final String STOPS = "，。；：！？,.;:!?\n";

    private static final String SPACE = " ";
    private static final String ELLIPSIS = "…";

    /** Less than this is not shared by all; sums of thirds are not exact. */
    private static final double ALL = 0.999;

    /**
     * A passage in one declaration.
     *
     * @param paragraphs the words of each
     */
    record PassageText(List<String> paragraphs, LanguageTag language) {

        private String words() {
            return String.join("\n", paragraphs);
        }
    }

    /** A stretch of a text without a stop. */
    private record TitleClause(String words, double score) {

        private boolean isTelling() {
            return isSpaced(words) ? words.split(SPACE).length >= FEWEST_WORDS : words.length() >= SHORTEST;
        }
    }

    /**
     * What a title is made from, so that it is made again only if one of these texts changed.
     *
     * @param named the text whose words it has
     * @param compared some of the others, in the order of time
     */
    record TitleTexts(PassageText named, List<PassageText> compared) {

        /** Returns the objects of which they consist: from the same ones the same title is made. */
        List<Object> parts() {
            return Stream.concat(Stream.of(named), compared.stream())
                    .flatMap(each -> Stream.<Object>concat(Stream.of(each.language), each.paragraphs.stream()))
                    .toList();
        }

        /**
         * Chooses from the texts of a passage.
         *
         * @param texts in the order of time
         * @param site the language of the site
         */
        static TitleTexts of(List<PassageText> texts, LanguageTag site) {
            PassageText named = texts.stream()
                    .filter(each -> each.language.equals(site))
                    .findFirst()
                    .orElse(texts.get(0));
            List<PassageText> others = texts.stream()
                    .filter(each -> each != named && each.language.primary().equals(named.language.primary()))
                    .toList();
            return new TitleTexts(
                    named,
                    others.isEmpty()
                            ? List.of()
                            : Stream.of(0, others.size() / 2, others.size() - 1)
                                    .distinct()
                                    .map(others::get)
                                    .toList());
        }
    }

    /** Returns a title. */
    static PassageTitle of(TitleTexts texts) {
        String words = texts.named.words();
        double[] shared = shared(words, texts);
        TitleClause best = new TitleClause(beforeOwnFigures(words, shared), 0);
        for (TitleClause each : clauses(words, shared)) {
            if (each.score > best.score && each.isTelling()) {
                best = each;
            }
        }
        return new PassageTitle(shortened(best.words.strip()), texts.named.language);
    }

    /** Returns for each character of a text how many of the others have it, from 0 to 1: of very many, some. */
    private static double[] shared(String words, TitleTexts texts) {
        List<PassageText> compared = texts.compared;
        double[] shared = new double[words.length()];
        for (PassageText each : compared) {
            TextDifference difference = each.language.equals(texts.named.language)
                    ? TextDifference.between(each.words(), words)
                    : TextDifference.acrossScripts(each.words(), words);
            boolean[] kept = kept(difference, shared.length);
            for (int i = 0; i < shared.length; i++) {
                shared[i] += kept[i] ? 1.0 / compared.size() : 0;
            }
        }
        return shared;
    }

    /** Returns the clauses that have no figures of their own: the day of one declaration is no title of a passage. */
    private static List<TitleClause> clauses(String text, double[] shared) {
        List<TitleClause> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            depth += end ? 0 : depth(text.charAt(i));
            if (end || depth == 0 && STOPS.indexOf(text.charAt(i)) >= 0) {
                // Of two equally shared clauses the one with fewer own words says better what all texts have.
                double score = start - i;
                for (int at = start; at < i; at++) {
                    score += 2 * shared[at];
                }
                if (ownFigure(text, shared, start, i) == i) {
                    clauses.add(new TitleClause(text.substring(start, i).strip(), score));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /** Returns where the first figure is that not all texts have; the end if there is none. */
    private static int ownFigure(String text, double[] shared, int start, int end) {
        int at = start;
        while (at < end && !(Character.isDigit(text.charAt(at)) && shared[at] < ALL)) {
            at++;
        }
        return at;
    }

    private static String beforeOwnFigures(String text, double[] shared) {
        int figure = ownFigure(text, shared, 0, text.length());
        while (figure > 0 && figure < text.length() && Character.isDigit(text.charAt(figure - 1))) {
            figure--;
        }
        return figure == text.length() || figure == 0
                ? text
                : text.substring(0, figure).strip() + ELLIPSIS;
    }

    /** Returns 1 for an opening bracket or quotation mark, -1 for a closing one, and otherwise 0. */
    private static int depth(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> 1;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> -1;
            default -> 0;
        };
    }

    private static boolean[] kept(TextDifference difference, int length) {
        boolean[] kept = new boolean[length];
        int at = 0;
        for (TextDifference.ComparedPart part : difference.parts()) {
            if (part.fate() != TextDifference.PartFate.REMOVED) {
                for (int end = at + part.text().length(); at < end; at++) {
                    kept[at] = part.fate() == TextDifference.PartFate.KEPT;
                }
            }
        }
        return kept;
    }

    /** Whether a text is in a writing with spaces between words. */
    private static boolean isSpaced(String text) {
        return text.codePoints().noneMatch(Character::isIdeographic);
    }

    private static String shortened(String title) {
        if (isSpaced(title)) {
            String[] words = title.split(SPACE);
            return words.length <= MOST_WORDS
                    ? title
                    : String.join(SPACE, List.of(words).subList(0, MOST_WORDS)) + ELLIPSIS;
        }
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + ELLIPSIS;
    }
}
