package org.xuanyan.locale;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Message;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** The messages of the pages in one language of the interface, from {@code templates/i18n/}. */
public final class PageMessages {

    /** Stands for a message that is missing or does not fit; such a run writes nothing. */
    private static final String UNKNOWN = "?";

    private static final String ENGLISH = "en";

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private final MessageCatalog catalog;
    private final Problems problems;

    /**
     * Takes the messages of one language.
     *
     * @param problems receives what is missing or does not fit
     */
    public PageMessages(MessageCatalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Returns the language. */
    public LanguageTag language() {
        return catalog.language();
    }

    /** Whether there is a message under a key; also true if the file of messages could not be read completely. */
    public boolean has(String key) {
        return !catalog.whole() || catalog.get(key).isPresent();
    }

    /** Returns a message as text; one that is missing or does not fit is reported. */
    public String say(String key, Object... arguments) {
        return said(key, each -> each.say(words -> words, String::valueOf, worded(arguments)));
    }

    /**
     * Returns a message as markup: its words are escaped, and so are arguments that are not {@link Html}. Reports as
     * {@link #say}.
     */
    public Html html(String key, Object... arguments) {
        return new Html(said(key, each -> each.say(Escaping::escape, PageMessages::markup, worded(arguments))));
    }

    /**
     * Returns a message as markup, without reporting. The caller has checked that it {@link #has exists}.
     *
     * @throws IllegalArgumentException if the arguments do not fit
     */
    public Html htmlOrThrow(String key, Object... arguments) {
        return new Html(catalog.get(key)
                .map(each -> each.say(Escaping::escape, PageMessages::markup, worded(arguments)))
                .orElse(UNKNOWN));
    }

    private String said(String key, Function<Message, String> saying) {
        if (!has(key)) {
            problems.report(Code.MISSING_MESSAGE, SourceSpan.startOf(catalog.file()), key);
        }
        try {
            return catalog.get(key).map(saying).orElse(UNKNOWN);
        } catch (IllegalArgumentException e) {
            problems.report(Code.UNFIT_MESSAGE, SourceSpan.startOf(catalog.file()), key, e.getMessage());
            return UNKNOWN;
        }
    }

    /** Puts the names of paragraphs into words, e.g. {@code 第17段}; the other arguments stay. */
    private Object[] worded(Object... arguments) {
        Object[] worded = arguments.clone();
        for (int i = 0; i < worded.length; i++) {
            if (worded[i] instanceof ParagraphName name) {
                worded[i] = worded(name);
            }
        }
        return worded;
    }

    private String worded(ParagraphName printed) {
        ParagraphName name = inLanguage(printed);
        return name.hasSection()
                ? say("number-in-section", name.number(), name.section())
                : say("number", name.number());
    }

    /**
     * Returns the number or mark of a paragraph, marked with its language unless it is made of digits and Latin letters.
     *
     * @param language of the text
     */
    public Html number(String printed, LanguageTag language) {
        return ASCII.matcher(printed).matches() ? new Html(Escaping.escape(printed)) : foreign(printed, language);
    }

    /**
     * Puts the name of a paragraph into words, as an argument of a message. The words of the text in it are marked with their
     * language.
     *
     * @param language of the text
     */
    public Html name(ParagraphName printed, LanguageTag language) {
        ParagraphName name = inLanguage(printed);
        Html number = number(name.number(), language);
        return name.hasSection()
                ? html("number-in-section", number, foreign(name.section(), language))
                : html("number", number);
    }

    /** English has brackets of its own. */
    private ParagraphName inLanguage(ParagraphName name) {
        return language().primary().equals(ENGLISH) ? name.withAlphabet() : name;
    }

    private static String markup(Object argument) {
        return argument instanceof Html html ? html.markup() : Escaping.escape(String.valueOf(argument));
    }

    /** Joins items as a sentence lists them. */
    public String list(List<String> items) {
        return String.join(say("list", "", ""), items);
    }

    /** Joins markup as a sentence lists it. */
    public Html htmlList(List<Html> items) {
        return new Html(items.stream()
                .map(Html::markup)
                .collect(Collectors.joining(html("list", "", "").markup())));
    }

    /**
     * Returns the attribute that names a language, with a space before it, or an empty string if the enclosing element
     * has the same language.
     *
     * @param around the language of the enclosing element
     */
    public static String lang(LanguageTag language, LanguageTag around) {
        return language.equals(around) ? "" : " lang=\"" + language + "\"";
    }

    /** Marks words that are not messages with their language. */
    public Html foreign(String words, LanguageTag language) {
        String escaped = Escaping.escape(words);
        String attribute = lang(language, language());
        return new Html(attribute.isEmpty() ? escaped : "<span" + attribute + ">" + escaped + "</span>");
    }
}
