package org.xuanyan.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.model.Completeness;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.site.Slug;
import org.xuanyan.text.IsoDate;
import org.xuanyan.text.NearestWord;

/** Reads single values and reports those that are not what they should be. */
final class Values {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

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
        Optional<Completeness> value = Completeness.of(scalar.value());
        if (value.isEmpty()) {
            String keys = String.join(", ", Completeness.keys());
            String advice = NearestWord.to(scalar.value(), Completeness.keys())
                    .map(meant -> "did you mean \"" + meant + "\"? it is one of " + keys)
                    .orElse("write one of " + keys);
            problems.error(scalar.at(), "unknown completeness \"" + scalar.value() + "\"", advice);
        }
        return value;
    }

    /** Reads a language tag of BCP 47, e.g. {@code zh-Hans}. */
    Optional<String> language(Scalar scalar) {
        if (LANGUAGE.matcher(scalar.value()).matches()) {
            return Optional.of(scalar.value());
        }
        problems.error(
                scalar.at(), "not a language tag: \"" + scalar.value() + "\"", "write one such as zh-Hans or en");
        return Optional.empty();
    }

    /** Reads a short ASCII name. */
    Optional<String> slug(Scalar scalar) {
        if (Slug.isName(scalar.value())) {
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
