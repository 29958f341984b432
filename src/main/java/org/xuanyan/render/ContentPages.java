package org.xuanyan.render;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Page;
import org.xuanyan.site.Routes;

/** The ordinary pages of {@code content/pages/}. */
final class ContentPages implements Format {

    private final Frame frame;
    private final Templates templates;

    ContentPages(Frame frame, Templates templates) {
        this.frame = frame;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return frame.corpus().pages().stream().map(this::output);
    }

    private Output output(Page page) {
        return templates.output("page.peb", Routes.page(page.slug()), page.at().file(), () -> Map.of("page", page));
    }
}
