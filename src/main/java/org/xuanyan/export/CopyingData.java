package org.xuanyan.export;

import java.util.stream.Stream;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * The words of the buttons on the pages of paragraphs, {@code /copying.json}. A script adds these buttons; without it, the
 * words would stand on each of so many pages for nothing.
 */
final class CopyingData implements Format {

    private final SiteLocale locale;

    /** Takes the language of the pages of paragraphs. */
    CopyingData(SiteLocale locale) {
        this.locale = locale;
    }

    /** The same words as the macro {@code copied} writes. */
    private record CopyingJson(
            String copied, String refused, String link, String quotation, String reference, String name) {}

    @Override
    public Stream<Output> outputs() {
        return locale.site().paragraphPages()
                ? Stream.of(new Output(
                        Routes.COPYING_DATA.file(), locale.site().file(), () -> Json.bytes(words(locale.messages()))))
                : Stream.empty();
    }

    private static CopyingJson words(PageMessages messages) {
        return new CopyingJson(
                messages.say("copy.done", ""),
                messages.say("copy.refused", ""),
                messages.say("copy.link"),
                messages.say("copy.quotation"),
                messages.say("copy"),
                messages.say("copy.reference", "{}"));
    }
}
