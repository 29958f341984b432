package org.xuanyan.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.ParseError;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.OutputFile;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * The data that the check keeps of one finished file.
 *
 * @param ids of its elements; equal ids of the whole site share one string object
 * @param links each way of writing a link once, at its first place
 */
record PageFacts(Set<String> ids, List<LinkTo> links) {

    /** A link and its place. */
    record LinkTo(Target target, TagPlace place) {}

    private static final Pattern PAGE = Pattern.compile(".*\\.x?html?");

    /** The beginnings of addresses that contain their data. */
    private static final List<String> DATA = List.of("data:image/", "data:font/");

    private static final String TOP = "#top";

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
        FileFacts reader = new FileFacts(file, baseUrl, problems);
        if (PAGE.matcher(path).matches()) {
            reader.html();
        } else if (path.endsWith(".xml") || path.endsWith(".svg")) {
            reader.xml();
        } else if (path.endsWith(".css")) {
            SourceText css = new SourceText(file.path(), reader.text());
            CssLinks.find(css.text(), (link, offset) -> {
                if (!link.startsWith("#")) {
                    reader.link(link, in -> css.span(offset, offset), false);
                }
            });
        }
        return new PageFacts(Set.copyOf(reader.ids), reader.found);
    }

    private static final class FileFacts {

        private final OutputFile file;
        private final Optional<URI> baseUrl;
        private final Problems problems;
        private final Set<String> ids = new LinkedHashSet<>();
        private final List<LinkTo> found = new ArrayList<>();

        /** Of the place from which the links of the file lead: its own, or that of its {@code xml:base}. */
        private Links resolver;

        /** The links that were resolved, as they are written. */
        private final Set<String> resolved = new LinkedHashSet<>();

        private int headings;
        private boolean titled;
        private boolean inFeed;
        private Optional<SecurityPolicy> policy = Optional.empty();

        private FileFacts(OutputFile file, Optional<URI> baseUrl, Problems problems) {
            this.file = file;
            this.baseUrl = baseUrl;
            this.resolver = new Links(file.path(), baseUrl);
            this.problems = problems;
        }

        private String text() {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        }

        private void html() {
            StrictPage.read(file.bytes())
                    .orElseGet(() -> HtmlTags.read(text(), this::reportFault))
                    .forEach(tag -> {
                        obey(tag);
                        read(tag);
                    });
            if (headings != 1) {
                problems.report(Code.HEADING_COUNT, SourceSpan.startOf(file.path()), headings, file.madeFrom());
            }
            if (!titled) {
                problems.report(Code.NO_PAGE_TITLE, SourceSpan.startOf(file.path()), file.madeFrom());
            }
        }

        /** Reports what the policy of the page forbids, so that no browser heeds it. */
        private void obey(Tag tag) {
            policy = policy.or(() -> SecurityPolicy.of(tag));
            policy.flatMap(each -> each.forbidden(tag))
                    .ifPresent(what -> problems.report(
                            Code.FORBIDDEN_BY_POLICY, tag.place().in(file.path()), what, file.madeFrom()));
        }

        private void reportFault(ParseError fault) {
            SourceText text = new SourceText(file.path(), text());
            SourceSpan at = text.span(fault.getPosition(), fault.getPosition());
            problems.report(Code.INVALID_HTML, at, fault.getErrorMessage(), file.madeFrom());
        }

        private void xml() {
            XmlTags xml = XmlTags.read(file.bytes());
            xml.fault()
                    .ifPresent(fault -> problems.report(
                            Code.BROKEN_XML,
                            new SourceSpan(file.path(), fault.line(), fault.column(), 0),
                            fault.message(),
                            file.madeFrom()));
            xml.tags().forEach(this::read);
        }

        private void read(Tag tag) {
            inFeed |= tag.name().equals("feed");
            String base = tag.attributes().get("xml:base");
            if (!base.isEmpty()) {
                resolver.resolve(base, false).ifPresent(to -> resolver = new Links(to.file(), baseUrl));
            }
            TagPlace at = tag.place();
            boolean mayBePermanent = Links.mayBePermanent(tag, inFeed);
            tag.attributes().forEach((name, value) -> attribute(name, value, at, mayBePermanent));
            switch (tag.name()) {
                case "h1" -> headings++;
                case "title" -> titled |= !tag.words().isBlank();
                case "loc" -> link(tag.words(), at, mayBePermanent);
                case "style" -> CssLinks.find(tag.words(), (link, offset) -> link(link, at, false));
                case "meta" -> refresh(tag.attributes(), at);
                default -> {}
            }
        }

        private void attribute(String name, String value, TagPlace at, boolean mayBePermanent) {
            if (name.equals("id") && !ids.add(value.intern())) {
                problems.report(Code.DUPLICATE_ELEMENT_ID, at.in(file.path()), value, file.madeFrom());
            }
            if (LINK_ATTRIBUTES.contains(name)) {
                link(value, at, mayBePermanent);
            } else if (name.endsWith("srcset")) {
                Stream.of(value.split(",")).forEach(image -> link(image.strip().split("\\s")[0], at, false));
            } else if (name.equals("style") || value.contains("url(")) {
                CssLinks.find(value, (link, offset) -> link(link, at, false));
            }
        }

        private void refresh(Attributes meta, TagPlace at) {
            Matcher matcher = REFRESH.matcher(meta.get("content"));
            if (meta.get("http-equiv").equalsIgnoreCase("refresh") && matcher.matches()) {
                link(matcher.group(1), at, false);
            }
        }

        private void link(String link, TagPlace at, boolean mayBePermanent) {
            if (resolved.contains(link) || link.equals(TOP) || DATA.stream().anyMatch(link::startsWith)) {
                return;
            }
            Optional<Target> target = resolver.resolve(link, mayBePermanent);
            if (target.isEmpty()) {
                problems.report(Code.EXTERNAL_ADDRESS, at.in(file.path()), link, file.madeFrom());
            } else if (mayBePermanent || resolved.add(link)) {
                found.add(new LinkTo(target.get(), at));
            }
        }
    }
}
