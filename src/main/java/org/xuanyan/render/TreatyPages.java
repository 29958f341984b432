package org.xuanyan.render;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * One page and one feed for each instrument, and a page that leads on for each id under which it may have been published
 * before it was registered.
 */
final class TreatyPages implements Format {

    private final CrossReferences index;
    private final Templates templates;

    TreatyPages(CrossReferences index, Templates templates) {
        this.index = index;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return index.corpus().treaties().stream()
                .flatMap(treaty -> Stream.concat(
                        Stream.of(
                                output(treaty, "treaty.peb", Routes.treaty(treaty.id())),
                                output(treaty, "treaty-feed.xml.peb", Routes.treatyFeed(treaty.id()))),
                        treaty.formerIds().stream()
                                .map(former -> output(treaty, "treaty-moved.peb", Routes.treaty(former)))));
    }

    private Output output(Treaty treaty, String template, Route here) {
        String madeFrom = templates.file(template);
        return new Output(
                here.file(),
                madeFrom,
                () -> templates.fill(template, here, Map.of("treaty", TreatyView.of(treaty, index))));
    }
}
