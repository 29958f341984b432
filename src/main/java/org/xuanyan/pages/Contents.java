package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuanyan.language.Languages;
import org.xuanyan.language.SectionMarks;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The table of contents. It has the titles that an editor gave to sections and stretches; an entry without one shows the
 * first words of its text. A long run of paragraphs without titles has a stop every ten paragraphs, but not just before
 * its end. In a text whose sections have titles, its opening, a short stretch without one before them, has no entry: the
 * contents stand above it.
 */
final class Contents {

    private static final int STOP_INTERVAL = 10;

    /** In characters; more than fit in a line, which the style sheet cuts off. */
    private static final int BEGINNING = 40;

    /** The first character behind ASCII. */
    private static final int MIN_FOREIGN = 0x80;

    private final Function<String, NameInLanguage> called;
    private final LanguageTag language;
    private final Slug slug;
    private final Map<AnchorId, Metadata.Label> titles;
    private final SectionMarks sectionMarks;

    private Contents(Metadata metadata, Function<String, NameInLanguage> called) {
        this.called = called;
        this.language = metadata.language();
        this.slug = metadata.slug();
        this.titles = metadata.labels();
        this.sectionMarks = Languages.of(metadata.language()).sectionMarks();
    }

    /**
     * One section, or another run of paragraphs.
     *
     * @param route of the section, or of the first paragraph if there is no section
     * @param isPart whether it is part of the section before it
     * @param label of the section, or the number of the first paragraph
     * @param labelLanguage its language; that of the subject if it is only a number
     * @param subject what it is about; no words if the label tells it
     * @param stops links to some of its paragraphs
     */
    record ContentsEntry(
            Route route, boolean isPart, String label, LanguageTag labelLanguage, Subject subject, List<Stop> stops) {

        /** Returns whether it has neither an editor's title nor stops. */
        boolean isOnlyWords() {
            return !subject.added() && stops.isEmpty();
        }
    }

    /**
     * A link to a paragraph inside a run.
     *
     * @param number as references name it
     * @param numberLanguage its language; that of the subject if it is only a number
     * @param subject what it is about
     */
    record Stop(Route route, String number, LanguageTag numberLanguage, Subject subject) {}

    /**
     * Tells what a part of the text is about.
     *
     * @param text the title that an editor gave to it, or the beginning of the part
     * @param added whether an editor gave it
     * @param language of the text
     */
    record Subject(String text, boolean added, LanguageTag language) {}

    /**
     * Returns the entries of a declaration.
     *
     * @param called what the page calls an editor's title
     */
    static List<ContentsEntry> of(Declaration declaration, Function<String, NameInLanguage> called) {
        Contents contents = new Contents(declaration.metadata(), called);
        List<ContentsEntry> entries = declaration.divisions().stream()
                .filter(contents::hasEntry)
                .flatMap(division -> contents.entries(division).stream())
                .toList();
        boolean isOpening = declaration.divisions().stream()
                .limit(1)
                .anyMatch(each -> each.section().isEmpty()
                        && entries.get(0).isOnlyWords()
                        && declaration.sections().stream().limit(1).anyMatch(contents::hasTitle));
        return isOpening ? entries.subList(1, entries.size()) : entries;
    }

    private boolean hasTitle(Section section) {
        return sectionMarks.hasTitle(section.label());
    }

    /** A mark without a title and without paragraphs is a remnant of a damaged text. */
    private boolean hasEntry(Division division) {
        return !division.paragraphs().isEmpty()
                || division.section().filter(this::hasTitle).isPresent();
    }

    /** A section is one entry; outside of sections, each stretch is one. */
    private List<ContentsEntry> entries(Division division) {
        List<List<Paragraph>> stretches = stretches(division.paragraphs());
        if (division.section().isPresent()) {
            Section section = division.section().get();
            List<Stop> stops = stretches.stream()
                    .flatMap(each -> Stream.concat(
                            each.stream().limit(1).filter(this::isTitled).map(this::stop), stops(each)))
                    .toList();
            Subject subject = subject(section, division.paragraphs());
            return List.of(new ContentsEntry(
                    Routes.anchor(slug, section.id()),
                    section.isPart(),
                    section.label(),
                    labelLanguage(section.label(), subject),
                    subject,
                    stops));
        }
        return stretches.stream()
                .map(each -> {
                    Stop first = stop(each.get(0));
                    return new ContentsEntry(
                            first.route(),
                            false,
                            first.number(),
                            first.numberLanguage(),
                            first.subject(),
                            stops(each).toList());
                })
                .toList();
    }

    /** Divides paragraphs before each one with which a title begins. */
    private List<List<Paragraph>> stretches(List<Paragraph> paragraphs) {
        List<List<Paragraph>> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= paragraphs.size(); i++) {
            if (i == paragraphs.size() || isTitled(paragraphs.get(i))) {
                stretches.add(paragraphs.subList(start, i));
                start = i;
            }
        }
        return stretches;
    }

    private boolean isTitled(Paragraph paragraph) {
        return titles.containsKey(paragraph.id());
    }

    /** Returns the stops inside a stretch, if it has more than twenty paragraphs. */
    private Stream<Stop> stops(List<Paragraph> stretch) {
        List<Paragraph> stops = new ArrayList<>();
        boolean isLong = stretch.size() > 2 * STOP_INTERVAL;
        for (int i = STOP_INTERVAL; isLong && i + STOP_INTERVAL / 2 <= stretch.size(); i += STOP_INTERVAL) {
            stops.add(stretch.get(i));
        }
        return stops.stream().map(this::stop);
    }

    private Stop stop(Paragraph paragraph) {
        AnchorId id = paragraph.id();
        String number = paragraph.name().number();
        Subject subject = subject(id, beginning(paragraph.text()));
        return new Stop(Routes.anchor(slug, id), number, labelLanguage(number, subject), subject);
    }

    /** Most labels are numbers, which need no mark of their language. */
    private LanguageTag labelLanguage(String label, Subject subject) {
        return label.chars().allMatch(each -> each < MIN_FOREIGN) ? subject.language() : language;
    }

    /** Returns the title that an editor gave to a section, or the beginning of its text if it has no title of its own. */
    private Subject subject(Section section, List<Paragraph> paragraphs) {
        boolean needsNone = paragraphs.isEmpty() || hasTitle(section);
        return subject(
                section.id(), needsNone ? "" : beginning(paragraphs.get(0).text()));
    }

    /** Returns the title that an editor gave to this id, or else these words of the text. */
    private Subject subject(AnchorId id, String words) {
        return Optional.ofNullable(titles.get(id))
                .map(title -> called.apply(title.text()))
                .map(title -> new Subject(title.text(), true, title.language()))
                .orElseGet(() -> new Subject(words, false, language));
    }

    /** Returns the first {@link #BEGINNING} characters, counted as code points. */
    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= BEGINNING) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
