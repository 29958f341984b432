package org.xuanyan.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xuanyan.model.AddressPart;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Site;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.text.IsoDate;
import org.xuanyan.text.NearestWord;

/** Reads single values and reports invalid ones. */
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
            problems.report(Code.NO_SUCH_DAY, scalar.at(), scalar.value());
        } else if (date.isEmpty()) {
            problems.report(Code.NOT_A_DATE, scalar.at(), scalar.value(), "day");
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

    private <T> Optional<T> oneOf(Scalar scalar, String key, List<String> keys, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(scalar.value());
        if (value.isEmpty()) {
            problems.report(
                    Code.UNKNOWN_VALUE,
                    scalar.at(),
                    key,
                    scalar.value(),
                    NearestWord.to(scalar.value(), keys),
                    String.join(", ", keys));
        }
        return value;
    }

    /** Reads a day, a month or a year, e.g. {@code 2018-06-10}, {@code 2018-06} or {@code 2018}. */
    Optional<String> partialDate(Scalar scalar) {
        String value = scalar.value();
        if (IsoDate.isDate(value)) {
            return Optional.of(value);
        }
        problems.report(Code.NOT_A_DATE, scalar.at(), value, "");
        return Optional.empty();
    }

    /** Reads the key by which a Chinese title is sorted. */
    Optional<String> pinyin(Scalar scalar) {
        if (PINYIN.matcher(scalar.value()).matches()) {
            return Optional.of(scalar.value());
        }
        problems.report(Code.NOT_A_SORT_KEY, scalar.at(), scalar.value());
        return Optional.empty();
    }

    /** Reads the number of a resolution as a scalar, e.g. {@code 2231} or {@code 71/222}. */
    Optional<Scalar> resolutionNumber(Scalar scalar) {
        if (NUMBER.matcher(scalar.value()).matches()) {
            return Optional.of(scalar);
        }
        problems.report(Code.NOT_A_RESOLUTION_NUMBER, scalar.at(), scalar.value());
        return Optional.empty();
    }

    /** Reads {@code true} or {@code false}. */
    Optional<Boolean> yesOrNo(Scalar scalar) {
        if (scalar.value().equals("true") || scalar.value().equals("false")) {
            return Optional.of(Boolean.valueOf(scalar.value()));
        }
        problems.report(Code.NOT_TRUE_OR_FALSE, scalar.at(), scalar.value());
        return Optional.empty();
    }

    /** Reads a language tag, e.g. {@code zh-Hans}. */
    Optional<LanguageTag> language(Scalar scalar) {
        Optional<LanguageTag> tag = LanguageTag.of(scalar.value());
        if (tag.isEmpty()) {
            problems.report(Code.NOT_A_LANGUAGE_TAG, scalar.at(), scalar.value());
        }
        return tag;
    }

    /**
     * Reads the tag of a language in which the pages may be.
     *
     * @param languages those that have messages; another one is reported
     */
    Optional<LanguageTag> pageLanguage(Scalar scalar, Set<LanguageTag> languages) {
        Optional<LanguageTag> language = LanguageTag.of(scalar.value()).filter(languages::contains);
        if (language.isEmpty()) {
            List<String> tags =
                    languages.stream().sorted().map(LanguageTag::toString).toList();
            problems.report(
                    Code.NO_PAGE_LANGUAGE,
                    scalar.at(),
                    scalar.value(),
                    NearestWord.to(scalar.value(), tags),
                    String.join(", ", tags));
        }
        return language;
    }

    /** Reads a short ASCII name. */
    Optional<String> shortName(Scalar scalar) {
        if (AddressPart.isValid(scalar.value())) {
            return Optional.of(scalar.value());
        }
        problems.report(Code.NOT_A_SHORT_NAME, scalar.at(), scalar.value());
        return Optional.empty();
    }

    /** Reads the address of a licence: a full one, or a page of the site such as {@code /about/}. */
    Optional<Site.License> license(Scalar scalar) {
        boolean found =
                Routes.published(scalar.value()).isPresent() || baseUrl(scalar).isPresent();
        return found ? Optional.of(new Site.License(scalar.value(), scalar.at())) : Optional.empty();
    }

    /** Reads the address under which a site is published. */
    Optional<URI> baseUrl(Scalar scalar) {
        Optional<URI> base = Routes.base(scalar.value());
        if (base.isEmpty()) {
            problems.report(Code.NOT_A_SITE_ADDRESS, scalar.at(), scalar.value());
        }
        return base;
    }
}
