package org.xuanyan.locale;

import org.xuanyan.model.EventKind;

/** Messages about events. */
public final class EventMessages {

    private EventMessages() {}

    /** Returns a kind of event in words. */
    public static String kind(EventKind kind, PageMessages messages) {
        return messages.say("event-kind." + kind.key());
    }
}
