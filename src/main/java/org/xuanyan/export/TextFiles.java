package org.xuanyan.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Site;
import org.xuanyan.reference.Reference;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.TextFormat;

/** The text of each declaration to take away, in every {@link TextFormat}. */
final class TextFiles implements Format {

    private final SiteLocale locale;

    TextFiles(SiteLocale locale) {
        this.locale = locale;
    }

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().declarations().stream().flatMap(each -> outputs(each, locale));
    }

    /** Returns the files of one declaration. */
    static Stream<Output> outputs(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        return Arrays.stream(TextFormat.values())
                .map(format -> new Output(
                        format.route(metadata.slug()).file(),
                        metadata.file(),
                        () -> bytes(format, declaration, locale)));
    }

    private static byte[] bytes(TextFormat format, Declaration declaration, SiteLocale locale) {
        return switch (format) {
            case PLAIN -> PlainText.bytes(declaration, locale);
            case MARKDOWN -> MarkdownFile.bytes(declaration, locale);
            case EPUB -> book(declaration, locale);
            case TEI -> TeiFile.bytes(declaration, locale);
        };
    }

    private static byte[] book(Declaration declaration, SiteLocale locale) {
        Site site = locale.site();
        Metadata metadata = declaration.metadata();
        return new EpubBook(
                        PermanentId.ofBook(
                                site.series(), locale.corpus().former().first(metadata.slug())),
                        metadata.title(),
                        metadata.language(),
                        site.author(),
                        site.title(),
                        metadata.adopted(),
                        Reference.of(site, metadata).address().map(Object::toString),
                        words(locale),
                        List.of(EpubChapter.of(declaration, locale)))
                .bytes();
    }

    /** Returns the words of a book itself. */
    static EpubBook.BookWords words(SiteLocale locale) {
        PageMessages messages = locale.messages();
        return new EpubBook.BookWords(
                messages.language(), messages.say("declaration.contents"), messages.say("book.paragraphs"));
    }
}
