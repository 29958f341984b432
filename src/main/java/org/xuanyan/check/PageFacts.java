package org.xuanyan.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.OutputFile;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * The data that the check keeps of one finished file.
 *
 * @param ids of its elements; equal ids of the whole site share one string object
 * @param targets file and fragment that it links to → the first place with this link
 */
record PageFacts(Set<String> ids, Map<String, SourceSpan> targets) {

    /** Addresses that contain their data, and the top of the page. */
    private static final Pattern INSIDE_THE_PAGE = Pattern.compile("data:(image|font)/.*|#top");

    private static final int MAX_PARSE_ERRORS = 20;
    private static final Set<String> LINK_ATTRIBUTES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "poster",
            "data",
            "cite",
            "background",
            "manifest",
            "ping",
            "xlink:href");

    /** The value of {@code content} in {@code <meta http-equiv="refresh">} on a page that redirects. */
    private static final Pattern REFRESH = Pattern.compile("(?i)\\d*\\s*;\\s*url\\s*=\\s*(\\S*)");

    /** Examines a file and reports its faults; files without links, such as JSON and images, give empty facts. */
    static PageFacts examine(OutputFile file, Optional<URI> baseUrl, Problems problems) {
        String path = file.path().toLowerCase(Locale.ROOT);
        HtmlFacts reader = new HtmlFacts(file, baseUrl, problems);
        if (path.matches(".*\\.x?html?")) {
            reader.html();
        } else if (path.endsWith(".xml") || path.endsWith(".svg")) {
            reader.xml();
        } else if (path.endsWith(".css")) {
            SourceText css = new SourceText(file.path(), reader.text());
            CssLinks.find(css.text(), (link, offset) -> {
                if (!link.startsWith("#")) {
                    reader.link(link, css.span(offset, offset), false);
                }
            });
        }
        return new PageFacts(Set.copyOf(reader.ids), reader.targets);
    }

    private static final class HtmlFacts {

        private final OutputFile file;
        private final Links links;
        private final Problems problems;
        private final Set<String> ids = new TreeSet<>();
        private final Map<String, SourceSpan> targets = new TreeMap<>();
        private int headings;
        private boolean titled;

        private HtmlFacts(OutputFile file, Optional<URI> baseUrl, Problems problems) {
            this.file = file;
            this.links = new Links(file.path(), baseUrl);
            this.problems = problems;
        }

        private String text() {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        }

        private void html() {
            Optional<List<StrictPage.Tag>> tags = StrictPage.read(text());
            if (tags.isPresent()) {
                tags.get().forEach(this::strict);
            } else {
                markup(Parser.htmlParser());
            }
            if (headings != 1) {
                problems.report(Code.HEADING_COUNT, SourceSpan.startOf(file.path()), headings, file.madeFrom());
            }
            if (!titled) {
                problems.report(Code.NO_PAGE_TITLE, SourceSpan.startOf(file.path()), file.madeFrom());
            }
        }

        private void xml() {
            WellFormed.check(file.bytes())
                    .ifPresent(fault -> problems.report(
                            Code.BROKEN_XML,
                            new SourceSpan(file.path(), fault.line(), fault.column(), 0),
                            fault.message(),
                            file.madeFrom()));
            markup(Parser.xmlParser());
        }

        private void markup(Parser parser) {
            parser.setTrackPosition(true).setTrackErrors(MAX_PARSE_ERRORS);
            Document document = parser.parseInput(text(), "");
            for (ParseError error : parser.getErrors()) {
                SourceText text = new SourceText(file.path(), text());
                problems.report(
                        Code.INVALID_HTML,
                        text.span(error.getPosition(), error.getPosition()),
                        error.getErrorMessage(),
                        file.madeFrom());
            }
            document.traverse((node, depth) -> {
                if (node instanceof Element element) {
                    element(element);
                }
            });
        }

        private void strict(StrictPage.Tag tag) {
            headings += tag.name().equals("h1") ? 1 : 0;
            titled |= !tag.words().isBlank();
            if (tag.attributes().isEmpty()) {
                return;
            }
            SourceSpan at = new SourceSpan(file.path(), tag.line(), tag.column(), 0);
            boolean mayBePermanent =
                    Links.mayBePermanent(tag.name(), tag.attributes().get("rel"));
            tag.attributes().forEach((name, value) -> attribute(name, value, at, mayBePermanent));
        }

        private void attribute(String name, String value, SourceSpan at, boolean mayBePermanent) {
            if (name.equals("id") && !ids.add(value.intern())) {
                problems.report(Code.DUPLICATE_ELEMENT_ID, at, value, file.madeFrom());
            }
            if (LINK_ATTRIBUTES.contains(name)) {
                link(value, at, mayBePermanent);
            }
        }

        private void element(Element element) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                String value = attribute.getValue();
                attribute(name, value, place(element), Links.mayBePermanent(element));
                if (name.endsWith("srcset")) {
                    Stream.of(value.split(","))
                            .forEach(image -> link(image.strip().split("\\s")[0], place(element), false));
                } else if (!LINK_ATTRIBUTES.contains(name) && (name.equals("style") || value.contains("url("))) {
                    CssLinks.find(value, (link, offset) -> link(link, place(element), false));
                }
            }
            switch (element.normalName()) {
                case "h1" -> headings++;
                case "title" ->
                    titled |= !element.text().isBlank() && element.parent().nameIs("head");
                case "loc" -> link(element.text(), place(element), true);
                case "style" -> CssLinks.find(element.data(), (link, offset) -> link(link, place(element), false));
                case "meta" -> refresh(element);
                default -> {}
            }
        }

        private void refresh(Element meta) {
            Matcher matcher = REFRESH.matcher(meta.attr("content"));
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && matcher.matches()) {
                link(matcher.group(1), place(meta), false);
            }
        }

        private void link(String link, SourceSpan at, boolean mayBePermanent) {
            if (INSIDE_THE_PAGE.matcher(link).matches()) {
                return;
            }
            Optional<String> target = links.resolve(link, mayBePermanent);
            if (target.isPresent()) {
                targets.putIfAbsent(Links.normalise(target.get()), at);
            } else {
                problems.report(Code.EXTERNAL_ADDRESS, at, link, file.madeFrom());
            }
        }

        private SourceSpan place(Element element) {
            Range.Position start = element.sourceRange().start();
            return new SourceSpan(file.path(), start.lineNumber(), start.columnNumber(), 0);
        }
    }
}
