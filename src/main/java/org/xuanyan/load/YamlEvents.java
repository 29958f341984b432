package org.xuanyan.load;

import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Events that have been looked at already, handed to the library's composer: to read a long file twice takes long. */
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
