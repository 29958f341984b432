package org.xuanyan.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Site;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * The words of the buttons on the pages of paragraphs in each language of the interface, {@code /copying.json}. A script adds these buttons; without it, the
 * words would stand on each of so many pages for nothing.
 */
final class CopyingData implements Format {

    private final List<SiteLocale> locales;

    /** Takes the languages of the interface. */
    CopyingData(List<SiteLocale> locales) {
        this.locales = List.copyOf(locales);
    }

    /** The same words as the macro {@code copied} writes. */
    private record CopyingJson(
            String copied, String refused, String link, String quotation, String reference, String name) {}

    @Override
    public Stream<Output> outputs() {
        Site site = locales.get(0).site();
        return site.paragraphPages()
                ? Stream.of(new Output(Routes.COPYING_DATA.file(), site.file(), () -> Json.bytes(words())))
                : Stream.empty();
    }

    /** Returns language → words. */
    private Map<String, CopyingJson> words() {
        Map<String, CopyingJson> words = new TreeMap<>();
        locales.forEach(each -> words.put(each.messages().language().toString(), words(each.messages())));
        return words;
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
