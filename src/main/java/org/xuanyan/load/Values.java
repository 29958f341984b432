package org.xuanyan.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xuanyan.model.AddressPart;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.text.IsoDate;
import org.xuanyan.text.NearestWord;

/** Reads single values and reports those that are not what they should be. */
final class Values {

    private static final Pattern PINYIN = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(/\\d+)?");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /** Reads a day of the calendar, e.g. {@code 2018-06-10}. */
    Optional<LocalDate> date(Scalar scalar) {
        Optional<LocalDate> date = IsoDate.parse(scalar.value());
        if (date.isEmpty() && IsoDate.hasForm(scalar.value())) {
            problems.error(
                    scalar.at(),
                    "there is no such day: \"" + scalar.value() + "\"",
                    "check the month and the day, in the order year-month-day");
        } else if (date.isEmpty()) {
            problems.error(
                    scalar.at(), "not a date: \"" + scalar.value() + "\"", "write year-month-day, e.g. 2018-06-10");
        }
        return date;
    }

    /** Reads one of {@link Completeness#keys()}. */
    Optional<Completeness> completeness(Scalar scalar) {
        return oneOf(scalar, "completeness", Completeness.keys(), Completeness::of);
    }

    /** Reads one of {@link TreatyKind#keys()}. */
    Optional<TreatyKind> treatyKind(Scalar scalar) {
        return oneOf(scalar, "kind", TreatyKind.keys(), TreatyKind::of);
    }

    /** Reads one of {@link EventKind#keys()}. */
    Optional<EventKind> eventKind(Scalar scalar) {
        return oneOf(scalar, "kind", EventKind.keys(), EventKind::of);
    }

    private <T> Optional<T> oneOf(Scalar scalar, String what, List<String> keys, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(scalar.value());
        if (value.isEmpty()) {
            String all = String.join(", ", keys);
            String advice = NearestWord.to(scalar.value(), keys)
                    .map(meant -> "did you mean \"" + meant + "\"? it is one of " + all)
                    .orElse("write one of " + all);
            problems.error(scalar.at(), "unknown " + what + " \"" + scalar.value() + "\"", advice);
        }
        return value;
    }

    /** Reads a day, a month or a year, e.g. {@code 2018-06-10}, {@code 2018-06} or {@code 2018}. */
    Optional<String> partialDate(Scalar scalar) {
        String value = scalar.value();
        if (IsoDate.isDate(value)) {
            return Optional.of(value);
        }
        problems.error(
                scalar.at(),
                "not a date: \"" + value + "\"",
                "write a day, a month or a year, e.g. 2018-06-10, 2018-06 or 2018");
        return Optional.empty();
    }

    /** Reads the key by which a Chinese title is sorted. */
    Optional<String> pinyin(Scalar scalar) {
        if (PINYIN.matcher(scalar.value()).matches()) {
            return Optional.of(scalar.value());
        }
        problems.error(
                scalar.at(),
                "not a sort key: \"" + scalar.value() + "\"",
                "write the syllables in lower-case ASCII without tones, one space between them: lian he guo xian zhang");
        return Optional.empty();
    }

    /** Reads the number of a resolution as a scalar, e.g. {@code 2231} or {@code 71/222}. */
    Optional<Scalar> resolutionNumber(Scalar scalar) {
        if (NUMBER.matcher(scalar.value()).matches()) {
            return Optional.of(scalar);
        }
        problems.error(
                scalar.at(),
                "not the number of a resolution: \"" + scalar.value() + "\"",
                "write digits, with / between session and number, and no year: 2231 or 71/222");
        return Optional.empty();
    }

    /** Reads {@code true} or {@code false}. */
    Optional<Boolean> yesOrNo(Scalar scalar) {
        if (scalar.value().equals("true") || scalar.value().equals("false")) {
            return Optional.of(Boolean.valueOf(scalar.value()));
        }
        problems.error(scalar.at(), "neither true nor false: \"" + scalar.value() + "\"", "write true or false");
        return Optional.empty();
    }

    /** Reads a language tag, e.g. {@code zh-Hans}. */
    Optional<LanguageTag> language(Scalar scalar) {
        Optional<LanguageTag> tag = LanguageTag.of(scalar.value());
        if (tag.isEmpty()) {
            problems.error(
                    scalar.at(), "not a language tag: \"" + scalar.value() + "\"", "write one such as zh-Hans or en");
        }
        return tag;
    }

    /** Reads a short ASCII name. */
    Optional<String> shortName(Scalar scalar) {
        if (AddressPart.isOne(scalar.value())) {
            return Optional.of(scalar.value());
        }
        problems.error(
                scalar.at(),
                "not a short name: \"" + scalar.value() + "\"",
                "use lower-case ASCII letters, digits and - between them, e.g. pdf-text");
        return Optional.empty();
    }

    /** Reads the address under which a site is published. */
    Optional<URI> baseUrl(Scalar scalar) {
        Optional<URI> base = Routes.base(scalar.value());
        if (base.isEmpty()) {
            problems.error(
                    scalar.at(),
                    "not the address of a site: \"" + scalar.value() + "\"",
                    "write one such as https://example.org/declarations/");
        }
        return base;
    }
}
