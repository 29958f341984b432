package org.xuanyan;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.ReasonWords;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.site.Routes;
import org.xuanyan.text.IsoDate;
import org.xuanyan.text.Legibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;

/** Converters for arguments of the command line; each rejects an invalid value with a message of its own. */
final class Arguments {

    private Arguments() {}

    /** The address where the site will be published. */
    static final class BaseUrl implements ITypeConverter<URI> {

        @Override
        public URI convert(String value) {
            return Routes.base(value).orElseThrow(() -> new Misuse(Code.NOT_A_SITE_ADDRESS, value));
        }
    }

    /** The slug of a declaration. */
    static final class DeclarationSlug implements ITypeConverter<Slug> {

        @Override
        public Slug convert(String value) {
            return Slug.of(value).orElseThrow(() -> new Misuse(Code.NOT_A_DECLARATION_SLUG, value));
        }
    }

    /** A day of the calendar. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            return IsoDate.parse(value)
                    .orElseThrow(() -> IsoDate.hasForm(value)
                            ? new Misuse(Code.NO_SUCH_DAY, value)
                            : new Misuse(Code.NOT_A_DATE, value, "day"));
        }
    }

    /** The path of a file or folder, which need not exist; an empty one would mean the current folder. */
    static final class FileName implements ITypeConverter<Path> {

        @Override
        public Path convert(String value) {
            try {
                if (!value.isEmpty()) {
                    return Path.of(value);
                }
            } catch (InvalidPathException e) {
                // Reported below, like an empty value.
            }
            throw new Misuse(Code.NOT_A_PATH, value);
        }
    }

    /** A folder that exists. */
    static final class Folder implements ITypeConverter<Path> {

        @Override
        public Path convert(String value) {
            Path folder = new FileName().convert(value);
            if (Files.isDirectory(folder)) {
                return folder;
            }
            throw new Misuse(Code.NOT_A_FOLDER, value);
        }
    }

    /** A text that can be a value in front matter. */
    static final class Words implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (!value.isBlank()
                    && !value.strip().matches("[….]+")
                    && value.codePoints()
                            .noneMatch(c -> c == '\n' || Legibility.isInvisible(c) || Legibility.isUnreadable(c))) {
                return value.strip();
            }
            throw new Misuse(Code.UNUSABLE_WORDS, value);
        }
    }

    /** A reason, which readers will see. */
    static final class Reason implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (!ReasonWords.isReason(value)) {
                throw new Misuse(Code.WORDLESS_REASON, value);
            }
            return new Words().convert(value);
        }
    }

    /** The language of a text: the tag of a language that exists. */
    static final class TextLanguage implements ITypeConverter<LanguageTag> {

        @Override
        public LanguageTag convert(String value) {
            return LanguageTag.of(value)
                    .filter(tag -> LanguageNames.isLanguage(tag.primary()))
                    .orElseThrow(() -> new Misuse(Code.NOT_A_LANGUAGE, value, LanguageNames.meant(value)));
        }
    }

    /** A decision about an anchor, without its reason: {@code p40=withdrawn}, {@code p40=split:60,62}. */
    static final class Decision implements ITypeConverter<AnchorDecision> {

        private static final Pattern FORM = Pattern.compile("([a-z0-9]+)=([a-z]+)(?::(\\d{1,6}(?:,\\d{1,6})*))?");

        @Override
        public AnchorDecision convert(String value) {
            Matcher form = FORM.matcher(value);
            AnchorId id = Optional.of(form)
                    .filter(Matcher::matches)
                    .flatMap(parts -> AnchorId.of(parts.group(1)))
                    .orElseThrow(() -> new Misuse(Code.NOT_A_DECISION, value));
            AnchorStatus status = AnchorStatus.of(form.group(2))
                    .filter(each -> each != AnchorStatus.ACTIVE)
                    .orElseThrow(() -> new Misuse(Code.UNKNOWN_DECISION, form.group(2)));
            List<Integer> lines = form.group(3) == null
                    ? List.of()
                    : Stream.of(form.group(3).split(",")).map(Integer::valueOf).toList();
            int wanted = status == AnchorStatus.WITHDRAWN ? 0 : status == AnchorStatus.SPLIT ? 2 : 1;
            if (lines.size() < wanted || wanted < 2 && lines.size() > wanted) {
                throw new Misuse(Code.DECISION_LINES, value, status.key(), wanted);
            }
            return new AnchorDecision(id, status, lines, "");
        }
    }

    /** A port of this machine; 0 means any free port. */
    static final class Port implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
                return Integer.valueOf(value);
            }
            throw new Misuse(Code.NOT_A_PORT, value);
        }
    }

    /** The language of the messages. Only checks the value: {@link ConsoleLanguage} has already used it. */
    static final class ConsoleTag implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (ConsoleLanguage.isSupported(value)) {
                return value;
            }
            throw new Misuse(Code.UNKNOWN_CONSOLE_LANGUAGE, value);
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
}
