package org.xuanyan.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
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

    /** In octets, without the line end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private final SiteLocale locale;
    private final CrossReferences index;
    private final PageMessages messages;

    TimelineCalendar(SiteLocale locale) {
        this.locale = locale;
        this.index = locale.index();
        this.messages = locale.messages();
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
        line("X-WR-CALNAME:" + escape(site.title()), calendar);
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
        line("UID:" + PermanentId.ofEvent(site.series(), event.id()), calendar);
        // The day of the newest declaration, not the time of the build: the same content has to give the same bytes.
        line("DTSTAMP:" + stamp + "T000000Z", calendar);
        line("DTSTART;VALUE=DATE:" + event.span().from().format(DateTimeFormatter.BASIC_ISO_DATE), calendar);
        line("DTEND;VALUE=DATE:" + event.span().to().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE), calendar);
        line("SUMMARY:" + escape(EventMessages.name(event, locale).text()), calendar);
        event.place()
                .ifPresent(place ->
                        line("LOCATION:" + escape(PlaceNames.of(place, locale).text()), calendar));
        line("CATEGORIES:" + escape(EventMessages.kind(event.kind(), messages)), calendar);
        String places = event.references().stream()
                .map(each -> messages.say(
                        "event.quoted",
                        DeclarationNames.of(index.declaration(each.slug()).metadata(), messages)
                                .name(),
                        index.paragraph(each),
                        each.text()))
                .collect(Collectors.joining("\n"));
        if (!places.isEmpty()) {
            line("DESCRIPTION:" + escape(places), calendar);
        }
        Optional<URI> address = site.baseUrl().map(base -> Routes.absolute(base, Routes.event(index.periods(), event)));
        address.ifPresent(each -> line("URL:" + each, calendar));
        line("TRANSP:TRANSPARENT", calendar);
        line("END:VEVENT", calendar);
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
