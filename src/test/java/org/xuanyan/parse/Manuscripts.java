package org.xuanyan.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Block;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/** Texts of declarations without their front matter. */
public final class Manuscripts {

    /** The ASCII punctuation of the CommonMark specification, spelt out: the tests do not trust our ranges. */
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** The file that findings name. */
    public static final String FILE = "content/declarations/2030-qiao/declaration.md";

    private static final LanguageTag LANGUAGE = new LanguageTag("zh-Hans");

    private Manuscripts() {}

    static ParsedDeclaration parse(String body, Problems problems) {
        return parse(body, Completeness.COMPLETE, Optional.empty(), Optional.empty(), problems);
    }

    /** Parses the text of a declaration in {@link #FILE}. */
    public static ParsedDeclaration parse(
            String body,
            Completeness completeness,
            Optional<Metadata.NumberingDecision> numbering,
            Optional<Ledger> ledger,
            Problems problems) {
        Metadata metadata = new Metadata(
                FILE,
                new Slug("2030-qiao"),
                "",
                "",
                LocalDate.EPOCH,
                "",
                LANGUAGE,
                completeness,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                numbering,
                Map.of(),
                Map.of());
        return Parser.parse(new Manuscript(metadata, ledger, new SourceText(FILE, body)), problems);
    }

    /** Puts a backslash before every character that may have a meaning in Markdown. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(PUNCTUATION.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /** Returns a paragraph as it is printed: with its number or mark, but without blanks after that. */
    static String printed(Block.Passage passage) {
        return passage.printed().map(PrintedMark::written).orElse("") + passage.text();
    }

    /** Returns a text without the blanks after the number or mark with which it begins. */
    static String printed(String text) {
        return Languages.of(LANGUAGE)
                .paragraphMarks()
                .find(text)
                .map(found -> found.mark().written() + text.substring(found.length()))
                .orElse(text);
    }

    /** Removes the backslashes of escapes. */
    static String unescape(String text) {
        StringBuilder unescaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escape =
                    text.charAt(i) == '\\' && i + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0;
            unescaped.append(text.charAt(escape ? ++i : i));
        }
        return unescaped.toString();
    }
}
