package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in languages without word lists: the structure of a page shows the text, and what stands around it. */
class ImportedPlainPagesTest extends PlainCopy {

    /** A page that was copied as plain text, with its breadcrumb, its hour and its labels. */
    @Test
    void theFrameOfACopiedPageIsLeftOut() throws IOException {
        String text = textOf("page.txt", "ru", """
                Главная → Документы
                %s
                5 июля 2031 года, 14:30 Заречье
                Главы пяти прибрежных государств, собравшись в городе Заречье,
                подтверждая приверженность целям и принципам Устава,
                заявляют о следующем:
                %s
                %s

                Опубликован в разделах: Новости
                Дата публикации: 6 июля 2031 года
                Версия для печати
                """.formatted(RUSSIAN_TITLE, RUSSIAN_ONE, RUSSIAN_TWO));

        assertThat(text)
                .isEqualTo(lines(
                        "Главы пяти прибрежных государств, собравшись в городе Заречье,",
                        "подтверждая приверженность целям и принципам Устава,",
                        "заявляют о следующем:",
                        RUSSIAN_ONE,
                        RUSSIAN_TWO));
        assertThat(head())
                .contains("title: \"" + RUSSIAN_TITLE + "\"", "description: \"5 июля 2031 года, 14:30 Заречье\"")
                .contains("Главная → Документы", "reason: \"слова сайта\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: AFP",
                "Image courtesy of the Ministry",
                "Published in: News",
                "Report an error",
                "###",
                "(Editing by A. Moore)",
                "Editor: L. Marsh",
                "Front page Politics World Business",
                "Scan the code to read this page on your phone",
                "Home > News > Declarations"
            })
    void labelsOfAPageBelowATextAreLeftOut(String label) throws IOException {
        String text = textOf(
                "raw.txt",
                "en",
                TITLE,
                OPENING,
                ONE,
                "(a) the state of rivers;",
                "(c) the state of forests.",
                TWO,
                label);

        assertThat(text).isEqualTo(lines(OPENING, ONE, "(a) the state of rivers;", "(c) the state of forests.", TWO));
        assertThat(findings).doesNotContain("[boilerplate-in-text]");
        assertThat(head()).contains("removed: \"" + label + "\"");
    }

    /** What agencies, encyclopaedias and sites of governments print above a text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In full: | By The Associated Agency",
                "en | | From Wikisource",
                "en | | Jump to navigation Jump to search",
                "en | | This publication is licensed under the terms of the Open Licence v3.0 except where otherwise stated.",
                "en | | World affairs correspondent",
                "en | | Office of the Spokesperson",
                "en | | Leaders of the five states have published a declaration. Here is the full text.",
                "ru | | ЗАРЕЧЬЕ, 5 июля. /АГЕНТСТВО/. Полный текст декларации:",
                "ru | | ЗАРЕЧЬЕ, 5 июл — РИА Новости. Публикуем полный текст декларации:"
            })
    void wordsOfASiteAboveATextAreLeftOut(String language, String beforeTitle, String above) throws IOException {
        Sample sample = sample(language);
        String title = (beforeTitle == null ? "" : beforeTitle + " ") + sample.title();

        String text = textOf(
                "page.html",
                language,
                page(
                        sample.title(),
                        "<div class=c><h1>" + title + "</h1>"
                                + paragraphs(above, sample.opening(), sample.one(), sample.two())
                                + "</div>"));

        assertThat(text).isEqualTo(lines(sample.opening(), sample.one(), sample.two()));
        assertThat(head()).contains("title: \"" + sample.title() + "\"");
    }

    /** A line of hyphens directly above another line is not its beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "____", "* * *"})
    void aRuleIsNotJoinedWithTheLineBelow(String rule) throws IOException {
        String text = textOf("copy.txt", "en", TITLE, OPENING, lines(ONE, rule, TWO));

        assertThat(text.lines()).contains(ONE, TWO);
    }

    /** The name of a blog is a heading of the first level on each of its pages. */
    @Test
    void theNameOfASiteIsNoTitle() throws IOException {
        textOf(
                "page.html",
                "en",
                page(
                        "ridge notes",
                        "<header><h1>ridge notes</h1></header><div><h2>" + TITLE + "</h2>"
                                + paragraphs(OPENING, ONE, TWO)
                                + "</div>"));

        assertThat(head()).contains("title: \"" + TITLE + "\"");
    }

    @Test
    void theFrameOfAPageIsLeftOut() throws IOException {
        String text = textOf("page.html", "en", page(TITLE + " | Ministry", """
                        <nav><a href=x>Home</a> <a href=y>News</a> <a href=z>Contact us</a></nav>
                        <div class=content><h1>%s</h1><div class=meta>6 July 2031 | Press Office | Share</div>
                        %s</div>
                        <footer>Copyright 2031 Ministry. All rights reserved. <a href=q>Privacy</a></footer>
                        """.formatted(
                        TITLE, paragraphs("Adopted at Riverside on 5 July 2031", OPENING, ONE, TWO, DONE))));

        assertThat(text).isEqualTo(lines("Adopted at Riverside on 5 July 2031", OPENING, ONE, TWO, DONE));
        assertThat(head())
                .contains("title: \"" + TITLE + "\"", "adopted: 2031-07-05")
                .contains("description: \"6 July 2031 | Press Office | Share\"")
                .contains(
                        "kind: web-debris",
                        "reason: \"the frame of the web page\"",
                        "reason: \"source and time of the web page\"");
        assertThat(findings).doesNotContain("[dropped-text]", "[boilerplate-in-text]");
    }

    /** Sentences that were left out are reported, wherever they stood. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | source and time of the web page",
                "ru | источник и время веб-страницы",
                "fr | source and time of the web page"
            })
    void theReasonsOfTheAccountAreWords(String language, String reason) throws IOException {
        textOf(
                "copy.html",
                language,
                "<h1>" + TITLE + "</h1>" + paragraphs("5 July 2031 | Press Office", OPENING, ONE, TWO, THREE));

        assertThat(head()).contains("reason: \"" + reason + "\"}");
    }

    @Test
    void anArticleWithAnAsideIsRead() throws IOException {
        String text = textOf("page.html", "en", page(TITLE + " - Ministry of Rivers", """
                        <header><div class="logo">Ministry of Rivers</div><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
                        <main><article><header><h1>%s</h1><p class="byline">By the Press Office</p>
                        <time datetime="2031-07-06">6 July 2031, 14:30</time></header>
                        %s
                        <aside><h3>Related</h3><p>The minister opened the new bridge over the river on Monday morning.</p></aside>
                        <h2>Forests and schools</h2>
                        %s</article></main>
                        <footer><p>© 2031 Ministry of Rivers. All materials may be used only with a reference to this site.</p></footer>
                        """.formatted(
                        TITLE, paragraphs(OPENING, ONE), paragraphs(TWO, THREE, DONE))));

        assertThat(text).isEqualTo(lines(OPENING, ONE, "## Forests and schools", TWO, THREE, DONE));
        assertThat(head()).contains("By the Press Office; 6 July 2031, 14:30", "adopted: 2031-07-05");
        assertThat(findings).contains("“The minister opene", "“© 2031 Ministry", "[dropped-text]");
    }

    /** The first heading of the page is the name of its site; its title has that of the text, too. */
    @ParameterizedTest
    @ValueSource(strings = {TITLE + " | Ministry of Rivers", "Ministry of Rivers of the Five States :: " + TITLE})
    void aPageWithoutSemanticElementsIsRead(String name) throws IOException {
        String text = textOf(
                "page.html", "en", page(name, """
                        <div id="top"><h1>Ministry of Rivers of the Five States</h1>
                        <div class="menu"><a href=1>Home</a> <a href=2>News</a> <a href=3>Contact us</a></div></div>
                        <div class="path"><a href=1>Home</a> / <a href=2>Documents</a> / %s</div>
                        <div id="content"><h2>%s</h2><div class="x">6 July 2031 | Press Office | Print</div>
                        <div class="text">%s</div><div class="buttons"><a href=1>F</a> <a href=2>T</a></div></div>
                        <div class="right"><h3>Latest news</h3><ul><li><a href=1>The minister opened a new bridge.</a></li>
                        <li><a href=2>Fishers meet in the delta</a></li></ul></div>
                        <div class="bottom">Copyright 2031 Ministry of Rivers. All rights reserved.</div>
                        """.formatted("Texts", TITLE, paragraphs(OPENING, ONE, TWO, THREE))));

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO, THREE));
        assertThat(head()).contains("title: \"" + TITLE + "\"", "6 July 2031 | Press Office | Print");
    }

    @Test
    void aPageLaidOutByATableIsRead() throws IOException {
        String text = textOf(
                "page.html", "en", page("Documents", """
                        <table><tr><td width=150><a href=1>Home</a><br><a href=2>News</a><br><a href=3>Documents</a></td>
                        <td><center><b>%s</b></center><br><br>%s<br><br><i>Riverside, 5 July 2031</i></td></tr>
                        <tr><td colspan=2>Designed by Web Studio</td></tr></table>
                        """.formatted(TITLE, String.join("<br><br>", OPENING, ONE, TWO))));

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO));
        assertThat(head())
                .contains("title: \"" + TITLE + "\"", "adopted: 2031-07-05", "signed: \"Riverside, 5 July 2031\"");
    }

    @Test
    void linesOfAPageThatEndSentencesAreParagraphs() throws IOException {
        String text = textOf(
                "page.html",
                "en",
                page(
                        TITLE,
                        "<h1>" + TITLE + "</h1><div>6 July 2031 10:15:30</div><div>Press Office</div><div>" + OPENING
                                + "<br>Peace<br>" + ONE + "<br>"
                                + "The members also support the efforts<br>of other states.<br>"
                                + TWO + "</div>"));

        assertThat(text)
                .isEqualTo(lines(
                        "Press Office",
                        OPENING,
                        "## Peace",
                        ONE,
                        "The members also support the efforts of other states.",
                        TWO));
        assertThat(findings).contains("“Press Office” [boilerplate-in-text]");
        assertThat(head()).contains("description: \"6 July 2031 10:15:30\"");
    }

    /** Rows of links are left out; a single link may be an annex, and stays. */
    @Test
    void linksAroundParagraphsAreLeftOut() throws IOException {
        String text = textOf("page.html", "en", page("Documents", """
                        <p><a href=1>Home</a> | <a href=2>News</a></p>
                        <h1>Riverside Declaration<br>of the Leaders of the Five Coastal States</h1>
                        <p>Published: 6 July 2031 10:15</p>
                        %s<p><a href=1>Annex (pdf)</a></p><p><a href=1>Back</a> <a href=2>Print</a></p>
                        <footer>© 2031 Ministry of Rivers</footer>
                        """.formatted(
                        paragraphs(OPENING, ONE, TWO, "For the first state", "John Smith"))));

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO, "For the first state", "John Smith", "Annex (pdf)"));
        assertThat(head()).contains("title: \"" + TITLE + "\"", "Published: 6 July 2031 10:15");
        assertThat(findings).contains("“Annex (pdf)” [boilerplate-in-text]", "[no-date]");
    }

    @Test
    void aRussianPageIsRead() throws IOException {
        String text = textOf("page.html", "ru", page(RUSSIAN_TITLE + " — Министерство рек", """
                        <div class="header"><a href=1>Главная</a> <a href=2>Новости</a></div>
                        <article><h1>%s</h1><div class="date">6 июля 2031, 12:40</div>
                        <p>Принята в Заречье 5 июля 2031 года</p><p>%s</p>
                        <p style="text-align:center"><b>Политическое сотрудничество</b></p><p>%s</p>
                        <p><b>Леса и реки</b></p><p>%s</p></article>
                        <footer>© Министерство рек, 2031. Все права защищены.</footer>
                        """.formatted(
                        RUSSIAN_TITLE, RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_TWO)));

        assertThat(text)
                .isEqualTo(lines(
                        "Принята в Заречье 5 июля 2031 года",
                        RUSSIAN_OPENING,
                        "## Политическое сотрудничество",
                        RUSSIAN_ONE,
                        "## Леса и реки",
                        RUSSIAN_TWO));
        assertThat(head()).contains("title: \"" + RUSSIAN_TITLE + "\"", "adopted: 2031-07-05");
        assertThat(findings).contains("“Политическое сотрудничество” [unnumbered-heading]");
    }

    @Test
    void aPageInALanguageWithoutFilesIsRead() throws IOException {
        String text = textOf("page.html", "fr", page("Déclaration de Rivière des cinq États côtiers | Ministère", """
                        <div class="menu"><ul><li><a href=1>Accueil</a></li><li><a href=2>Actualités</a></li></ul></div>
                        <div class="main"><h1>Déclaration de Rivière des cinq États côtiers</h1>
                        <p>Les dirigeants se sont réunis à Rivière et déclarent ce qui suit :</p>
                        <p><strong>Coopération politique</strong></p>
                        <p>1. Nous réaffirmons notre attachement au « règlement pacifique » des différends.</p>
                        <p><strong>Éducation</strong></p>
                        <p>2. Nous ouvrirons de nouvelles écoles dans toute la région.</p></div>
                        <div id="footer">Tous droits réservés.</div>
                        """));

        assertThat(text)
                .isEqualTo(lines(
                        "Les dirigeants se sont réunis à Rivière et déclarent ce qui suit :",
                        "## Coopération politique",
                        "1. Nous réaffirmons notre attachement au « règlement pacifique » des différends.",
                        "## Éducation",
                        "2. Nous ouvrirons de nouvelles écoles dans toute la région."));
    }

    @Test
    void aPageWithoutSpacesBetweenWordsIsRead() throws IOException {
        String first = "１. わたしたちは、国際連合憲章の目的と原則を再確認し、紛争を平和的に解決するための努力を支持する。";
        String second = "２. わたしたちは、地域の川と森を守るために協力し、新しい学校を開く。";
        String text = textOf("page.html", "ja", page("川の宣言", """
                <div id=menu><ul><li><a href=1>ホーム</a></li><li><a href=2>ニュース</a></li></ul></div>
                <div id=main><h1>川の宣言</h1>%s</div><div id=footer>外務省</div>
                """.formatted(paragraphs(first, second))));

        assertThat(text).isEqualTo(lines(first, second));
    }

    /** The numbers of a list that only the page shows are kept; the items of a list are no headings. */
    @Test
    void headingsAndListsOfAPageAreRead() throws IOException {
        String text = textOf("page.html", "en", page(TITLE, """
                <div><h1>%s</h1><p>The leaders of the five coastal states,</p>
                <p>Recalling the principles of good neighbourhood,</p><p>Have agreed on the following.</p>
                <h3>Rivers</h3><ol><li>The members protect the rivers of the region.</li>
                <li>The members exchange data on floods.</li></ol>
                <h3>Schools</h3><h4>Cooperation</h4><p>The members will cooperate in:</p>
                <p><strong>(a) teaching;</strong></p><p><b>Exchange of pupils:</b></p><p><b>Vision 2035</b></p>
                <p>This declaration is open to all states of the region.</p></div>
                """.formatted(TITLE)));

        assertThat(text)
                .isEqualTo(lines(
                        "The leaders of the five coastal states,",
                        "Recalling the principles of good neighbourhood,",
                        "Have agreed on the following.",
                        "## Rivers",
                        "1. The members protect the rivers of the region.",
                        "2. The members exchange data on floods.",
                        "## Schools",
                        "### Cooperation",
                        "The members will cooperate in:",
                        "(a) teaching;",
                        "Exchange of pupils:",
                        "Vision 2035",
                        "This declaration is open to all states of the region."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | © 2031 Ministry of Rivers. All rights reserved.",
                "en | Copyright © 2031 Ministry of Rivers",
                "en | Privacy policy",
                "en | Terms of use · Cookie settings",
                "en | Terms and Conditions",
                "en | Share this page",
                "en | Share on Facebook",
                "en | Print this page",
                "en | Back to top",
                "ru | © 2031 Министерство рек. Все права защищены.",
                "ru | Политика конфиденциальности",
                "ru | Поделиться"
            })
    void linesOfTheFrameAroundTheTextAreLeftOut(String language, String line) throws IOException {
        Sample sample = sample(language);
        String title = sample.title();
        String[] text = {sample.opening(), sample.one(), sample.two()};
        String body = paragraphs(line) + paragraphs(text) + paragraphs(line);

        assertThat(textOf("page.html", language, page(title, "<h1>" + title + "</h1>" + body)))
                .isEqualTo(lines(text));
        assertFrameIsLeftOut();
        sandbox.remove(SLUG);
        assertThat(textOf("copy.txt", language, title, line, text[0], text[1], text[2], line))
                .isEqualTo(lines(text));
        assertFrameIsLeftOut();
    }

    private void assertFrameIsLeftOut() throws IOException {
        assertThat(head()).contains("kind: web-debris");
        assertThat(findings).doesNotContain("[dropped-text]", "[boilerplate-in-text]");
    }

    /** Words of a site between sentences may be a heading. */
    @Test
    void wordsOfTheFrameInsideTheTextAreReported() throws IOException {
        String text = textOf(
                "copy.txt", "en", TITLE, OPENING, ONE, "Print this page", TWO, "Related documents", "Press release");

        assertThat(text).contains("Print this page").doesNotContain("Related", "Press");
        assertThat(findings).contains("“Print this page”", "[boilerplate-in-text]");
        assertThat(head()).contains("words of the web site below the text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Posted on July 13, 2031 by admin | Leave a comment"
                        + " | Your email address will not be published. Required fields are marked *",
                "en | Published 13 July 2031 | 2 thoughts on “The Declaration” | Reply",
                "ru | Опубликовано 13 июля 2031 года | Оставить комментарий | Обязательные поля помечены *"
            })
    void commentsAndTheDayOfABlogAreLeftOut(String language, String posted, String comments, String form)
            throws IOException {
        Sample sample = sample(language);
        String text = textOf(
                "page.html",
                language,
                page(
                        sample.title() + " - Blog",
                        "<h2>" + sample.title() + "</h2>"
                                + paragraphs(posted, sample.opening(), sample.one(), sample.two())
                                + "<section><h2>" + comments + "</h2><p>" + form + "</p></section>"));

        assertThat(text).isEqualTo(lines(sample.opening(), sample.one(), sample.two()));
    }
}
