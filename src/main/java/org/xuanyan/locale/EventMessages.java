package org.xuanyan.locale;

import java.util.Optional;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Metadata;

/** Messages about events. */
public final class EventMessages {

    private EventMessages() {}

    /** Returns a kind of event in words. */
    public static String kind(EventKind kind, PageMessages messages) {
        return messages.say("event-kind." + kind.key());
    }

    /**
     * Returns the name of the declaration for a summit, otherwise an editor's title, or the words of the first
     * declaration that names the event.
     */
    public static NameInLanguage name(Event event, SiteLocale locale) {
        Optional<Metadata> adopted = event.summit()
                .map(slug -> locale.index().declaration(slug).metadata())
                .filter(each -> each.name().equals(event.name()));
        if (adopted.isPresent()) {
            DeclarationNames names = DeclarationNames.of(adopted.get(), locale.messages());
            return new NameInLanguage(names.name(), names.language());
        }
        return event.title()
                .map(title -> Glosses.of(event.name(), locale.site().language(), locale))
                .orElseGet(() -> new NameInLanguage(
                        event.name(),
                        locale.index()
                                .declaration(event.references().get(0).slug())
                                .metadata()
                                .language()));
    }
}
