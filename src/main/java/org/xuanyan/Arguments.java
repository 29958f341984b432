package org.xuanyan;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Routes;
import org.xuanyan.text.IsoDate;
import org.xuanyan.text.Legibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
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
    static final class DeclarationSlug implements ITypeConverter<Slug> {

        @Override
        public Slug convert(String value) {
            return Slug.of(value).orElseThrow(() -> refuse(value, "cannot be an address", "2031-yunling"));
        }
    }

    /** A day of the calendar. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            return IsoDate.parse(value).orElseThrow(() -> refuse(value, "is no day of the calendar", "2031-07-05"));
        }
    }

    /** A folder that is there. */
    static final class Folder implements ITypeConverter<Path> {

        @Override
        public Path convert(String value) {
            if (Files.isDirectory(Path.of(value))) {
                return Path.of(value);
            }
            throw refuse(value, "is no folder", "templates, or leave the option out");
        }
    }

    /** Words that can stand in front matter. */
    static final class Words implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (!value.isBlank()
                    && !value.strip().matches("[….]+")
                    && value.codePoints()
                            .noneMatch(c -> c == '\n' || Legibility.isInvisible(c) || Legibility.isUnreadable(c))) {
                return value.strip();
            }
            throw refuse(
                    value,
                    "is empty, only dots, of several lines or has characters that cannot be read (is the terminal set to UTF-8?)",
                    "云岭宣言");
        }
    }

    /** {@code p40=withdrawn}, {@code p40=split:60,62}; without its reason. */
    static final class Decision implements ITypeConverter<AnchorDecision> {

        private static final Pattern FORM = Pattern.compile("([a-z0-9]+)=([a-z]+)(?::(\\d{1,6}(?:,\\d{1,6})*))?");

        @Override
        public AnchorDecision convert(String value) {
            Matcher form = FORM.matcher(value);
            AnchorId id = Optional.of(form)
                    .filter(Matcher::matches)
                    .flatMap(parts -> AnchorId.of(parts.group(1)))
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + value + "\" is not id=status or id=status:line,line"));
            AnchorStatus status = AnchorStatus.of(form.group(2))
                    .filter(each -> each != AnchorStatus.ACTIVE)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + form.group(2) + "\" is none of revised, moved, split, merged, withdrawn"));
            List<Integer> lines = form.group(3) == null
                    ? List.of()
                    : Stream.of(form.group(3).split(",")).map(Integer::valueOf).toList();
            int wanted = status == AnchorStatus.WITHDRAWN ? 0 : status == AnchorStatus.SPLIT ? 2 : 1;
            if (lines.size() < wanted || wanted < 2 && lines.size() > wanted) {
                throw new TypeConversionException(status.key() + " wants "
                        + (wanted == 0 ? "no line" : wanted == 1 ? "one line" : "two lines or more") + ": \"" + value
                        + "\"");
            }
            return new AnchorDecision(id, status, lines, "");
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

    /** The version that Maven wrote into the program. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream file = Arguments.class.getResourceAsStream("/xuanyan.properties")) {
                properties.load(file);
            }
            return new String[] {"xuanyan " + properties.getProperty("version")};
        }
    }

    private static TypeConversionException refuse(String value, String why, String example) {
        return new TypeConversionException('"' + value + "\" " + why + "; write one such as " + example);
    }
}
