package org.xuanyan.locale;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Message;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** What the pages say in one language of the interface, {@code templates/i18n/}. */
public final class PageMessages {

    /** Stands for what cannot be said, in runs that write nothing. */
    private static final String UNKNOWN = "?";

    private final MessageCatalog catalog;
    private final Problems problems;

    /**
     * Takes the messages of one language.
     *
     * @param problems receives what they lack
     */
    public PageMessages(MessageCatalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Returns the language. */
    public LanguageTag language() {
        return catalog.language();
    }

    /** Whether there is a message under a key, or nobody can tell. */
    public boolean know(String key) {
        return !catalog.whole() || catalog.get(key).isPresent();
    }

    /** Says something as text; what the messages lack is reported. */
    public String say(String key, Object... arguments) {
        return said(key, each -> each.say(words -> words, String::valueOf, arguments));
    }

    /** Says something as markup, likewise: words are escaped, and so are arguments that are not {@link Html}. */
    public Html html(String key, Object... arguments) {
        return new Html(said(key, each -> each.say(Escaping::escape, PageMessages::markup, arguments)));
    }

    /**
     * Says something that the caller {@link #know knows} as markup.
     *
     * @throws IllegalArgumentException if the arguments do not fit
     */
    public Html htmlOrThrow(String key, Object... arguments) {
        return new Html(catalog.get(key)
                .map(each -> each.say(Escaping::escape, PageMessages::markup, arguments))
                .orElse(UNKNOWN));
    }

    private String said(String key, Function<Message, String> saying) {
        if (!know(key)) {
            problems.report(Code.MISSING_MESSAGE, SourceSpan.startOf(catalog.file()), key);
        }
        try {
            return catalog.get(key).map(saying).orElse(UNKNOWN);
        } catch (IllegalArgumentException e) {
            problems.report(Code.UNFIT_MESSAGE, SourceSpan.startOf(catalog.file()), key, e.getMessage());
            return UNKNOWN;
        }
    }

    private static String markup(Object argument) {
        return argument instanceof Html html ? html.markup() : Escaping.escape(String.valueOf(argument));
    }

    /** Puts a list into one sentence. */
    public String list(List<String> items) {
        return String.join(say("list", "", ""), items);
    }

    /** Puts a list of markup into one sentence. */
    public Html htmlList(List<Html> items) {
        return new Html(items.stream()
                .map(Html::markup)
                .collect(Collectors.joining(html("list", "", "").markup())));
    }

    /**
     * Returns the attribute that names a language, with a blank before it; nothing where readers know it.
     *
     * @param around the language of the element around
     */
    public static String lang(LanguageTag language, LanguageTag around) {
        return language.equals(around) ? "" : " lang=\"" + language + "\"";
    }

    /** Marks words that are not of the interface with their language. */
    public Html foreign(String words, LanguageTag language) {
        return element(words, language, language());
    }

    /**
     * Marks words of the interface that stand among others.
     *
     * @param around the language of these
     */
    Html own(String words, LanguageTag around) {
        return element(words, language(), around);
    }

    private static Html element(String words, LanguageTag language, LanguageTag around) {
        String escaped = Escaping.escape(words);
        String attribute = lang(language, around);
        return new Html(attribute.isEmpty() ? escaped : "<span" + attribute + ">" + escaped + "</span>");
    }
}
