package org.xuanyan.render;

import org.xuanyan.model.EventKind;

/** What pages say of events. */
final class EventWords {

    private EventWords() {}

    /** Returns a kind in words. */
    static String kind(EventKind kind, Words words) {
        return words.say("event-kind." + kind.key());
    }
}
