package org.xuanyan.load;

import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Passes events that were checked before to the library's composer, so that a file is parsed only once. */
final class YamlEvents implements Parser {

    private final List<Event> events;
    private int next;

    YamlEvents(List<Event> events) {
        this.events = events;
    }

    @Override
    public boolean hasNext() {
        return next < events.size();
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return hasNext() && events.get(next).getEventId() == id;
    }

    @Override
    public Event peekEvent() {
        return events.get(next);
    }

    @Override
    public Event next() {
        return events.get(next++);
    }
}
