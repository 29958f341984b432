package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.language.InstrumentNames;
import org.xuanyan.language.Language;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.text.Punctuation;

/**
 * Makes one mention of a title and its number: 《…》决议（第80/123号决议）, 《…》的第80/123号决议, 第80/123号决议《…》. Not of a title that is
 * only what a resolution is about: 关于《…公约》的第79/79号决议.
 */
final class NumberedTitles {

    private static final int FARTHEST = 24;

    private final String text;
    private final String simplified;
    private final InstrumentNames words;
    private final Language language;

    /** @param simplified the text in simplified characters, of the same length */
    NumberedTitles(String text, String simplified, Language language) {
        this.text = text;
        this.simplified = simplified;
        this.words = language.instrumentNames();
        this.language = language;
    }

    /** Returns the mentions, with one for each pair; the mention has the place of the title. */
    List<Mention> united(List<Mention> mentions) {
        if (mentions.stream().noneMatch(each -> each.number().isPresent())) {
            return mentions;
        }
        List<Mention> united = new ArrayList<>();
        int outer = -1;
        for (Mention each : mentions) {
            Optional<Mention> one = outer < 0 || each.inner() ? Optional.empty() : one(united.get(outer), each);
            if (one.isPresent()) {
                boolean titleFirst = one.get().start() == united.get(outer).start();
                if (!titleFirst) {
                    united.remove(outer);
                }
                outer = titleFirst ? outer : united.size();
                if (titleFirst) {
                    united.set(outer, one.get());
                } else {
                    united.add(one.get());
                }
            } else {
                outer = each.inner() ? outer : united.size();
                united.add(each);
            }
        }
        return united;
    }

    private Optional<Mention> one(Mention first, Mention second) {
        boolean titleFirst = isTitle(first) && isNumber(second);
        boolean titleLast = isNumber(first) && isTitle(second);
        if (!titleFirst && !titleLast || second.start() < first.end() || second.start() - first.end() > FARTHEST) {
            return Optional.empty();
        }
        String between = simplified.substring(first.end(), second.start());
        Mention title = titleFirst ? first : second;
        Mention number = titleFirst ? second : first;
        boolean inBrackets = words.numberInBrackets().matcher(between).matches()
                && second.end() < text.length()
                && Punctuation.isClosing(text.charAt(second.end()));
        boolean beside = titleLast && between.isEmpty()
                || titleFirst
                        && words.numberBeside().matcher(between).matches()
                        && !words.about()
                                .matcher(simplified.substring(Math.max(0, first.start() - 4), first.start()))
                                .find()
                        && title.treaty().map(NumberedTitles::isResolution).orElse(true);
        return inBrackets || beside ? Optional.of(title).flatMap(each -> with(each, number)) : Optional.empty();
    }

    private boolean isTitle(Mention mention) {
        return mention.number().isEmpty()
                && language.titles().brackets().isInTitle(text.substring(mention.start(), mention.start() + 1));
    }

    private static boolean isNumber(Mention mention) {
        return mention.number().isPresent();
    }

    private static boolean isResolution(Treaty treaty) {
        return treaty.kind() == TreatyKind.RESOLUTION || treaty.number().isPresent();
    }

    /** Returns the title with what the number says; empty if they are two instruments of the authority file. */
    private static Optional<Mention> with(Mention title, Mention number) {
        boolean two = title.treaty().isPresent()
                && (number.treaty().isPresent() && !number.treaty().equals(title.treaty())
                        || isOther(title.treaty().get(), number));
        return two
                ? Optional.empty()
                : Optional.of(new Mention(
                        title.start(),
                        title.end(),
                        Stream.concat(title.titles().stream(), number.titles().stream())
                                .distinct()
                                .toList(),
                        title.treaty().or(number::treaty),
                        number.number(),
                        title.inner(),
                        false));
    }

    private static boolean isOther(Treaty treaty, Mention number) {
        return treaty.number()
                .filter(each -> !each.equals(number.number().orElseThrow().digits()))
                .isPresent();
    }
}
