package org.xuanyan.locale;

import org.xuanyan.model.EventKind;

/** What pages say of events. */
public final class EventMessages {

    private EventMessages() {}

    /** Returns a kind in words. */
    public static String kind(EventKind kind, PageMessages messages) {
        return messages.say("event-kind." + kind.key());
    }
}
