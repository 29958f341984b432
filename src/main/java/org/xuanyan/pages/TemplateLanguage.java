package org.xuanyan.pages;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The functions and filters that we add to Pebble; {@link Templates} lists them. */
final class TemplateLanguage extends AbstractExtension {

    /** The variable with the {@link Route} of the page. */
    static final String HERE = "here";

    /** The variable with the {@link SiteLocale} of the page. */
    static final String LOCALE = "locale";

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "say", new SayFunction(),
                "lang", new LangFunction(),
                "number", new NumberFunction(),
                "range", new BoundedRange());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "link", new RouteFilter(AddressForm.RELATIVE),
                "address", new RouteFilter(AddressForm.ABSOLUTE),
                "permanent", new RouteFilter(AddressForm.PERMANENT),
                "html", new HtmlFilter(),
                "prose", new ProseFilter(),
                "raw", new NoRawFilter(),
                "lang", new LangFilter());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new TemplateGuard((PebbleTemplateImpl) template));
    }

    private static SiteLocale locale(EvaluationContext context) {
        return (SiteLocale) PageVariable.of(LOCALE, context);
    }

    private static LanguageTag tag(Object input, PebbleTemplate self, int line) {
        if (input instanceof LanguageTag tag) {
            return tag;
        }
        return LanguageTag.of(String.valueOf(input))
                .orElseThrow(
                        () -> new PebbleException(null, "not a language tag: \"" + input + "\"", line, self.getName()));
    }

    private static Html markup(Object input, String filter, PebbleTemplate self, int line) {
        if (input instanceof Html html) {
            return html;
        }
        throw new PebbleException(null, filter + " prints markup only, not other values", line, self.getName());
    }

    private static Route here(EvaluationContext context) {
        return (Route) PageVariable.of(HERE, context);
    }

    /** Writes a message; arguments that are markup are not escaped. */
    private static final class SayFunction implements Function {

        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            PageMessages messages = locale(context).messages();
            String key = String.valueOf(args.get("0"));
            if (!messages.has(key)) {
                throw new PebbleException(null, "there is no message \"" + key + "\"", line, self.getName());
            }
            Object[] arguments = new Object[args.size() - 1];
            for (int i = 0; i < arguments.length; i++) {
                Object argument = args.get(String.valueOf(i + 1));
                arguments[i] = argument instanceof SafeString safe ? new Html(safe.toString()) : argument;
            }
            try {
                return new SafeString(messages.htmlOrThrow(key, arguments).markup());
            } catch (IllegalArgumentException e) {
                throw new PebbleException(e, "the message \"" + key + "\": " + e.getMessage(), line, self.getName());
            }
        }
    }

    /** Makes the name of a paragraph for a message, from its number and the words of its section. */
    private static final class NumberFunction implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("number", "section");
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            return new ParagraphName(
                    String.valueOf(args.getOrDefault("section", "")), String.valueOf(args.get("number")));
        }
    }

    /** Writes the attribute that names a language, if it is not that of the page or of the enclosing element. */
    private static final class LangFunction implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("language", "around");
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            Object around =
                    args.getOrDefault("around", locale(context).messages().language());
            String attribute = PageMessages.lang(tag(args.get("language"), self, line), tag(around, self, line));
            boolean xml = here(context).path().endsWith(".xml");
            return new SafeString(xml ? attribute.replace(" lang", " xml:lang") : attribute);
        }
    }

    /** Marks words, or those in the name of a paragraph, with their language, if it is not that of the page. */
    private static final class LangFilter implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of("language");
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            LanguageTag language = tag(args.get("language"), self, line);
            PageMessages messages = locale(context).messages();
            Html marked = input instanceof ParagraphName name
                    ? messages.name(name, language)
                    : messages.foreign(String.valueOf(input), language);
            return new SafeString(marked.markup());
        }
    }

    /** The list of numbers of the library, which makes it before a loop can count its rounds. */
    private static final class BoundedRange implements Function {

        private final Function range = new RangeFunction();

        @Override
        public List<String> getArgumentNames() {
            return range.getArgumentNames();
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            if (args.get("start") instanceof Number start && args.get("end") instanceof Number end) {
                long step = args.get("increment") instanceof Number increment ? increment.longValue() : 1;
                double rounds = Math.abs((end.doubleValue() - start.doubleValue()) / step);
                TemplateBudget.of(context).spend(step == 0 ? Long.MAX_VALUE : (long) rounds, self.getName(), line);
            }
            return range.execute(args, self, context, line);
        }
    }

    /** Refuses to print content as markup. */
    private static final class NoRawFilter implements PlainFilter {

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            throw new PebbleException(
                    null, "raw would print content as markup; the filter html prints markup", line, self.getName());
        }
    }

    /** A filter without arguments. */
    private interface PlainFilter extends Filter {

        @Override
        default List<String> getArgumentNames() {
            return List.of();
        }
    }

    /** How an address is written. */
    private enum AddressForm {
        /** Relative to the page, in its language. */
        RELATIVE,
        /** In full if {@code baseUrl} is known, in the language of the page; otherwise relative. */
        ABSOLUTE,
        /**
         * In full if {@code baseUrl} is known, otherwise relative; always the page at the root, in the first language.
         */
        PERMANENT
    }

    /** Writes an address. */
    private record RouteFilter(AddressForm form) implements PlainFilter {

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            SiteLocale locale = locale(context);
            Route here = here(context);
            try {
                Route route = input instanceof Route made ? made : Routes.fromRoot(String.valueOf(input));
                Route target = form == AddressForm.PERMANENT ? route : locale.place(route);
                Optional<URI> base = form == AddressForm.RELATIVE
                        ? Optional.empty()
                        : locale.site().baseUrl();
                return base.map(url -> Routes.absolute(url, target).toString())
                        .orElseGet(() -> locale.place(here).linkTo(target));
            } catch (IllegalArgumentException e) {
                throw new PebbleException(e, e.getMessage(), line, self.getName());
            }
        }
    }

    /** Prints the markup of an editor, with links that are right in the language of the page. */
    private static final class ProseFilter implements PlainFilter {

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            return new SafeString(locale(context)
                    .prose(markup(input, "prose", self, line), here(context))
                    .markup());
        }
    }

    /** Prints markup without escaping; accepts {@link Html} only. */
    private static final class HtmlFilter implements PlainFilter {

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            return new SafeString(markup(input, "html", self, line).markup());
        }
    }
}
