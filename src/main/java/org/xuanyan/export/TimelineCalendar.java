package org.xuanyan.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.PlaceNames;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Event;
import org.xuanyan.model.Precision;
import org.xuanyan.model.Site;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Routes;

/**
 * The events with known days, for calendar programs: iCalendar (RFC 5545), {@code /timeline/events.ics}. All last whole
 * days and do not count as busy time. If there are too many for one file, it has the newest, and each year has a file.
 */
final class TimelineCalendar implements Format {

    private static final String LINE_END = "\r\n";
    private static final String BETWEEN_LANGUAGES = " / ";

    /** In octets, without the line end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private final List<SiteLocale> locales;
    private final CrossReferences index;

    /**
     * Takes the languages of the interface: the file exists once, and says in each what is not quoted from a text.
     *
     * @param locales the first is that of the events
     */
    TimelineCalendar(List<SiteLocale> locales) {
        this.locales = List.copyOf(locales);
        this.index = locales.get(0).index();
    }

    @Override
    public Stream<Output> outputs() {
        return index.dataPeriods().all().stream()
                .map(period -> new Output(
                        Routes.timelineCalendar(period).file(),
                        index.corpus().site().file(),
                        () -> calendar(index.dataPeriods().newest(period))));
    }

    private byte[] calendar(List<Event> events) {
        Site site = index.corpus().site();
        StringBuilder calendar = new StringBuilder();
        line("BEGIN:VCALENDAR", calendar);
        line("VERSION:2.0", calendar);
        line("PRODID:-//Xuanyan//Timeline//ZH", calendar);
        line("CALSCALE:GREGORIAN", calendar);
        line(
                "X-WR-CALNAME:"
                        + escape(inAll(
                                each -> site.titles(each.messages().language()).title())),
                calendar);
        String stamp = index.corpus().declarations().stream()
                .map(each -> each.metadata().adopted())
                .reduce(LocalDate.EPOCH, (one, other) -> one.isAfter(other) ? one : other)
                .format(DateTimeFormatter.BASIC_ISO_DATE);
        events.stream()
                .filter(each -> each.span().precision() == Precision.DAY)
                .forEach(each -> event(each, site, stamp, calendar));
        line("END:VCALENDAR", calendar);
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Event event, Site site, String stamp, StringBuilder calendar) {
        line("BEGIN:VEVENT", calendar);
        line("UID:" + PermanentId.ofEvent(site.series(), index.corpus().former().firstOfEvent(event.id())), calendar);
        // The day of the newest declaration, not the time of the build: the same content has to give the same bytes.
        line("DTSTAMP:" + stamp + "T000000Z", calendar);
        line("DTSTART;VALUE=DATE:" + event.span().from().format(DateTimeFormatter.BASIC_ISO_DATE), calendar);
        line("DTEND;VALUE=DATE:" + event.span().to().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE), calendar);
        line("SUMMARY:" + escape(inAll(each -> EventMessages.name(event, each).text())), calendar);
        event.place()
                .ifPresent(place -> line(
                        "LOCATION:"
                                + escape(
                                        inAll(each -> PlaceNames.of(place, each).text())),
                        calendar));
        line("CATEGORIES:" + escape(inAll(each -> EventMessages.kind(event.kind(), each.messages()))), calendar);
        String places = event.references().stream()
                .map(each -> inAll(locale -> quoted(each, locale)))
                .collect(Collectors.joining("\n"));
        if (!places.isEmpty()) {
            line("DESCRIPTION:" + escape(places), calendar);
        }
        Optional<URI> address = site.baseUrl().map(base -> Routes.absolute(base, Routes.event(index.periods(), event)));
        address.ifPresent(each -> line("URL:" + each, calendar));
        line("TRANSP:TRANSPARENT", calendar);
        line("END:VEVENT", calendar);
    }

    private String quoted(Event.EventReference place, SiteLocale locale) {
        PageMessages messages = locale.messages();
        String declaration = DeclarationNames.of(index.declaration(place.slug()).metadata(), messages)
                .name();
        return locale.isFirst()
                ? messages.say("event.quoted", declaration, index.paragraph(place), place.text())
                : messages.say("reference", declaration, index.paragraph(place));
    }

    /** Returns words in each language of the interface, each only once. */
    private String inAll(Function<SiteLocale, String> words) {
        return locales.stream().map(words).distinct().collect(Collectors.joining(BETWEEN_LANGUAGES));
    }

    /** Writes a line, folded where it is too long, never inside a character. */
    private static void line(String content, StringBuilder calendar) {
        int octets = 0;
        for (int codePoint : content.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                calendar.append(LINE_END).append(' ');
                octets = 1;
            }
            calendar.append(character);
            octets += length;
        }
        calendar.append(LINE_END);
    }

    private static String escape(String text) {
        return List.of("\\", ";", ",").stream()
                .reduce(text, (escaped, special) -> escaped.replace(special, "\\" + special))
                .replace("\n", "\\n");
    }
}
