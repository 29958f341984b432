package org.xuanyan;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.xuanyan.site.Routes;
import org.xuanyan.site.Slug;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line that are more than words; each says what it takes when it gets something else. */
final class Arguments {

    private Arguments() {}

    /** Where the site will be published. */
    static final class BaseUrl implements ITypeConverter<URI> {

        @Override
        public URI convert(String value) {
            return Routes.base(value)
                    .orElseThrow(() -> refuse(value, "is no address of a site", "https://example.org/texts/"));
        }
    }

    /** The address of a declaration. */
    static final class DeclarationSlug implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (Slug.isDeclaration(value)) {
                return value;
            }
            throw refuse(value, "cannot be an address", "2031-yunling");
        }
    }

    /** A day of the calendar. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw refuse(value, "is no day of the calendar", "2031-07-05");
            }
        }
    }

    /** A port of this machine; 0 means any that is free. */
    static final class Port implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
                return Integer.valueOf(value);
            }
            throw refuse(value, "is no port", "8000, or 0 for any that is free");
        }
    }

    private static TypeConversionException refuse(String value, String why, String example) {
        return new TypeConversionException('"' + value + "\" " + why + "; write one such as " + example);
    }
}
