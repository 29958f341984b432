package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in languages without word lists: their structure shows the text, its title, its headings and its day. */
class ImportedWithoutWordListsTest {

    private static final String SLUG = "2031-river";

    private static final String TITLE = "Riverside Declaration of the Leaders of the Five Coastal States";

    private static final String OPENING =
            "We, the leaders of the five coastal states, met in Riverside and declare as follows:";

    private static final String ONE =
            "1. The members reaffirm their commitment to the peaceful settlement of disputes and to dialogue among equals.";

    private static final String TWO =
            "2. The members support the efforts of coastal communities to protect the forests and rivers of the region.";

    private static final String THREE =
            "3. The members will build a bridge across the river, and will open new schools.";

    private static final String DONE = "Done at Riverside, 5 July 2031";

    private static final String RUSSIAN_TITLE = "Заречная декларация глав пяти прибрежных государств";

    private static final String RUSSIAN_OPENING =
            "Мы, лидеры пяти прибрежных государств, провели встречу в Заречье и заявляем следующее:";

    private static final String RUSSIAN_ONE =
            "1. Мы подтверждаем приверженность Уставу Организации Объединённых Наций и мирному урегулированию споров.";

    private static final String RUSSIAN_TWO = "2. Мы поддерживаем усилия участников по укреплению взаимного доверия.";

    private ImportSandbox sandbox;
    private String findings;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    /** Imports a copy and returns its text, one block a line. */
    private String textOf(String name, String language, String... blocks) throws IOException {
        String copy = name.endsWith(".html") ? String.join("\n", blocks) : String.join("\n\n", blocks) + "\n";
        Sandbox.Outcome outcome =
                sandbox.importCopy(sandbox.copy(name, copy), SLUG, "--language", language, "--lang", "en");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        findings = outcome.err();
        assertThat(findings).doesNotContain("[unexplained]");
        String written = sandbox.declaration(SLUG);
        return written.substring(written.indexOf("\n---\n") + 5).strip().replaceAll("\n+", "\n");
    }

    private String head() throws IOException {
        String written = sandbox.declaration(SLUG);
        return written.substring(0, written.indexOf("\n---\n"));
    }

    private static String lines(String... blocks) {
        return String.join("\n", blocks);
    }

    private static String paragraphs(String... blocks) {
        StringBuilder page = new StringBuilder();
        for (String block : blocks) {
            page.append("<p>").append(block).append("</p>\n");
        }
        return page.toString();
    }

    private static String page(String title, String body) {
        return "<!doctype html>\n<html><head><title>" + title + "</title></head><body>\n" + body + "\n</body></html>\n";
    }

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

    @Test
    void aDayInsideASentenceIsNotAboutThePage() throws IOException {
        String text = textOf(
                "page.html",
                "en",
                page(
                        TITLE,
                        "<div><h1>" + TITLE
                                + "</h1><p>Adopted at Riverside on <time>5 July 2031</time></p><p>The leaders met"
                                + " on <time>5 July 2031</time> in Riverside, and spoke of peace.</p>"
                                + paragraphs(ONE, TWO) + "</div>"));

        assertThat(text)
                .isEqualTo(lines(
                        "Adopted at Riverside on 5 July 2031",
                        "The leaders met on 5 July 2031 in Riverside, and spoke of peace.",
                        ONE,
                        TWO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Riverside Declaration of the Leaders of the Five Coastal\nStates",
                "Riverside Declaration\nof the Leaders\nof the Five Coastal States"
            })
    void aTitleOverSeveralLinesIsOne(String title) throws IOException {
        String text = textOf(
                "wrapped.txt",
                "en",
                title,
                "Adopted at Riverside\non 5 July 2031",
                "We, the leaders of the five coastal states, met in Riverside\nand declare as follows:",
                ONE);

        assertThat(head()).contains("title: \"" + TITLE + "\"", "adopted: 2031-07-05");
        assertThat(text).isEqualTo(lines("Adopted at Riverside on 5 July 2031", OPENING, ONE));
    }

    @Test
    void aTitleOverTwoLinesInCapitalsIsOne() throws IOException {
        textOf("copy.txt", "ru", "ЗАРЕЧНАЯ ДЕКЛАРАЦИЯ\nГЛАВ ПЯТИ ГОСУДАРСТВ", RUSSIAN_OPENING, RUSSIAN_ONE);

        assertThat(head()).contains("title: \"ЗАРЕЧНАЯ ДЕКЛАРАЦИЯ ГЛАВ ПЯТИ ГОСУДАРСТВ\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Riverside, 5 July 2031", "The leaders met in Riverside, and spoke of peace."})
    void whatIsNotTheTitleDoesNotBelongToIt(String below) throws IOException {
        String text = textOf("wrapped.txt", "en", TITLE + "\n" + below, OPENING.replace(" met", "\nmet"), ONE);

        assertThat(head()).contains("title: \"" + TITLE + "\"");
        assertThat(head() + "\n" + text).containsOnlyOnce(below);
        assertThat(text).endsWith(lines(OPENING, ONE));
    }

    @Test
    void aTitleThatIsGivenMayHaveSeveralLines() throws IOException {
        Path copy = sandbox.copy(
                "copy.txt", "Riverside Declaration\nThe Five Coastal States\n\n" + ONE + "\n\n" + TWO + "\n");

        Sandbox.Outcome outcome = sandbox.importCopy(
                copy, SLUG, "--language", "en", "--title", "Riverside Declaration The Five Coastal States");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(sandbox.declaration(SLUG)).doesNotContain("\nThe Five Coastal States");
    }

    @Test
    void aShortLineAloneBetweenParagraphsIsAHeading() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                "Adopted at Riverside on 5 July 2031",
                OPENING,
                "Political cooperation",
                ONE,
                TWO,
                "Economic cooperation",
                "3. The members will cooperate in:",
                "(a) trade;",
                "(b) investment",
                "Final provisions",
                "This declaration is open to all states of the region.",
                DONE,
                "For the first state",
                "John Smith");

        assertThat(text)
                .isEqualTo(lines(
                        "Adopted at Riverside on 5 July 2031",
                        OPENING,
                        "## Political cooperation",
                        ONE,
                        TWO,
                        "## Economic cooperation",
                        "3. The members will cooperate in:",
                        "(a) trade;",
                        "(b) investment",
                        "## Final provisions",
                        "This declaration is open to all states of the region.",
                        DONE,
                        "For the first state",
                        "John Smith"));
        assertThat(findings).contains("copy.txt:7:1: ", "“Political cooperation” [unnumbered-heading]");
    }

    /** What may be an item, a part of a sentence, a label or a name stays as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The members will cooperate in: | Trade",
                "The members support peace. | trade and investment",
                "The members support peace. | Trade,",
                "The members support peace. | Vision 2035",
                "The members support peace. | The following areas:",
                "The leaders of the five states | Press Office"
            })
    void otherShortLinesAreParagraphs(String above, String line) throws IOException {
        String below = "The members look forward to the next meeting.";

        assertThat(textOf("copy.txt", "en", TITLE, ONE, above, line, below)).isEqualTo(lines(ONE, above, line, below));
        assertThat(findings).doesNotContain("[unnumbered-heading]");
    }

    @Test
    void itemsWithoutMarksAreParagraphs() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                ONE,
                "The members will cooperate in:",
                "Trade",
                "Investment",
                "They look forward to it.");

        assertThat(text)
                .isEqualTo(lines(
                        ONE, "The members will cooperate in:", "Trade", "Investment", "They look forward to it."));
    }

    /** In a copy that is wrapped without empty lines, a line may be a part of any paragraph. */
    @Test
    void linesOfAWrappedParagraphAreNotHeadings() throws IOException {
        textOf(
                "copy.txt",
                "en",
                TITLE + "\nThe members support peace.\nThe members support the efforts\nof all states.\n");

        assertThat(findings).doesNotContain("[unnumbered-heading]");
    }

    /** Without empty lines, indents or full lines show where paragraphs are. */
    @ParameterizedTest
    @ValueSource(strings = {"     ", ""})
    void aWrappedCopyWithoutEmptyLinesIsJoined(String indent) throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                lines(
                                "RIVERSIDE DECLARATION",
                                "OF THE LEADERS OF THE FIVE STATES",
                                "(Riverside, 5 July 2031)",
                                indent + "We, the leaders of the five coastal states, met in Riverside",
                                "and declare as follows:",
                                indent + "Peace and dialogue",
                                indent + "1. The members reaffirm their commitment to the Charter of the",
                                "United Nations and to the peaceful settlement of disputes.",
                                indent + "2. The members support the efforts of the peoples of the river",
                                "and of the sea.",
                                indent + "Schools",
                                indent + "The members will open schools in the whole region.")
                        + "\n");

        assertThat(head())
                .contains("title: \"RIVERSIDE DECLARATION OF THE LEADERS OF THE FIVE STATES\"", "adopted: 2031-07-05")
                .contains("signed: \"(Riverside, 5 July 2031)\"");
        assertThat(text)
                .isEqualTo(lines(
                        "We, the leaders of the five coastal states, met in Riverside and declare as follows:",
                        "## Peace and dialogue",
                        "1. The members reaffirm their commitment to the Charter of the United Nations and to the peaceful"
                                + " settlement of disputes.",
                        "2. The members support the efforts of the peoples of the river and of the sea.",
                        "## Schools",
                        "The members will open schools in the whole region."));
    }

    @Test
    void aCopyWithOneParagraphALineHasHeadings() throws IOException {
        String text = textOf(
                "copy.txt", "en", lines(TITLE, OPENING, "Peace and dialogue", ONE, TWO, "Schools", THREE) + "\n");

        assertThat(text).isEqualTo(lines(OPENING, "## Peace and dialogue", ONE, TWO, "## Schools", THREE));
    }

    /** The other words of the copy tell whether a hyphen at the end of a line belongs to the word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | борьбе с лес-¶ными пожарами | борьбе с лесными пожарами | [divided-word]",
                "ru | борьбе с лес-¶ными и лесными пожарами | борьбе с лесными и лесными пожарами | ''",
                "ru | мост: государства-¶члены и государства-члены | мост: государства-члены и государства-члены | ''",
                "ru | мост: государства-¶членов и государства-члены | мост: государства-членов и государства-члены | [divided-word]",
                "ru | связи Азиатско-¶Тихоокеанского края | связи Азиатско-Тихоокеанского края | ''",
                "ru | борьбе с лес­¶ными пожарами | борьбе с лесными пожарами | ''",
                "en | support of mem-¶bers against fires | support of members against fires | ''",
                "en | a low-¶land of low land | a low-land of low land | [divided-word]"
            })
    void aWordThatIsDividedAtTheEndOfALineIsJoined(String language, String copied, String expected, String code)
            throws IOException {
        boolean russian = language.equals("ru");
        String text = textOf(
                "copy.txt",
                language,
                russian ? RUSSIAN_TITLE : TITLE,
                russian ? RUSSIAN_OPENING : OPENING,
                "1. We " + copied.replace("¶", "\n") + ".",
                russian ? RUSSIAN_TWO : TWO);

        assertThat(text).contains("1. We " + expected + ".");
        assertThat(findings.contains("[divided-word]")).isEqualTo(!code.isEmpty());
        assertThat(sandbox.run("check", "--content", sandbox.content().toString())
                        .err())
                .doesNotContain("[unexplained]", "[unconfirmed]");
    }

    /** A capital letter shows no name in a title or heading, where many words have one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "txt | Declaration on Environ-¶mental Matters | Declaration on Environmental Matters | ''",
                "html | Declaration on Environ-¶mental Matters | Declaration on Environmental Matters | ''",
                "txt | DECLARATION ON ENVIRON-¶MENTAL MATTERS | DECLARATION ON ENVIRONMENTAL MATTERS | ''",
                "txt | Declaration of the Inter-¶state Council | Declaration of the Interstate Council | [divided-word]",
                "html | Declaration of the Inter-¶state Council | Declaration of the Interstate Council | [divided-word]",
                "txt | Declaration on the Asia-¶Pacific Region | Declaration on the Asia-Pacific Region | ''"
            })
    void aWordThatIsDividedInATitleOrHeadingIsJoined(String form, String copied, String expected, String code)
            throws IOException {
        boolean page = form.equals("html");
        String lines = copied.replace("¶", page ? "<br>" : "\n");
        String one = "1. The members agree on environmental matters.";
        String[] blocks = page
                ? new String[] {
                    "<h1>" + lines + "</h1>" + paragraphs(OPENING) + "<h2>" + lines + "</h2>" + paragraphs(one, TWO)
                }
                : new String[] {lines, OPENING, lines, one, TWO};

        String text = textOf("copy." + form, "en", blocks);

        assertThat(text).contains("## " + expected);
        assertThat(head()).contains("title: \"" + expected + "\"");
        assertThat(findings.contains("[divided-word]")).isEqualTo(!code.isEmpty());
        assertThat(sandbox.run("check", "--content", sandbox.content().toString())
                        .err())
                .doesNotContain("[unexplained]", "[unconfirmed]", "[unconfirmed-reason]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Declaration on Environmental Matters", "Declaration on Environ-mental Matters"})
    void aGivenTitleIsFoundAlthoughAWordIsDivided(String given) throws IOException {
        String copy = String.join("\n\n", "Press office", "Declaration on Environ-\nmental Matters", OPENING, ONE, TWO);

        sandbox.importCopy(sandbox.copy("copy.txt", copy), SLUG, "--language", "en", "--title", given);

        assertThat(sandbox.declaration(SLUG))
                .contains("title: \"" + given + "\"")
                .doesNotContain("\nDeclaration on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[sic]", "[emphasis added]", "[курсив редактора]"})
    void wordsInSquareBracketsAreReported(String comment) throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, ONE.replace("dialogue", "dialogue " + comment));

        assertThat(findings.lines().filter(line -> line.endsWith("[words-in-brackets]")))
                .singleElement()
                .asString()
                .contains("copy.txt:5:", comment);
    }

    @Test
    void aLineOfPlaceAndDayAboveTheTextIsNotText() throws IOException {
        String text =
                textOf("copy.txt", "ru", RUSSIAN_TITLE, "г. Заречье, 5 июля 2031 года", RUSSIAN_OPENING, RUSSIAN_ONE);

        assertThat(text).isEqualTo(lines(RUSSIAN_OPENING, RUSSIAN_ONE));
        assertThat(head())
                .contains("adopted: 2031-07-05", "place: \"Заречье\"", "signed: \"г. Заречье, 5 июля 2031 года\"");
    }

    @Test
    void aHeadingMayStandAboveAnother() throws IOException {
        String text = textOf("copy.txt", "en", TITLE, OPENING, ONE, "Part Two", "Forests and schools", TWO);

        assertThat(text).isEqualTo(lines(OPENING, ONE, "## Part Two", "## Forests and schools", TWO));
    }

    @Test
    void aRussianTextHasHeadings() throws IOException {
        String text = textOf(
                "copy.txt",
                "ru",
                RUSSIAN_TITLE,
                "г. Заречье, 5 июля 2031 года",
                RUSSIAN_OPENING,
                "Политическое сотрудничество",
                RUSSIAN_ONE,
                "Взаимное доверие",
                RUSSIAN_TWO,
                "а) торговля;");

        assertThat(text)
                .contains("## Политическое сотрудничество\n1.", "## Взаимное доверие\n2.")
                .endsWith("\nа) торговля;");
        assertThat(head()).contains("adopted: 2031-07-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Adopted at Riverside on 5 July 2031 | 2031-07-05",
                "en | Adopted on July 5, 2031 | 2031-07-05",
                "en | Done at Riverside this 5th day of July 2031 | ''",
                "en | Signed in Riverside on the 5th of July, 2031 | 2031-07-05",
                "en | Riverside, 5 July 2031 | 2031-07-05",
                "en | Delta City, 5 July 2031 | ''",
                "en | Published on 5 July 2031 | ''",
                "en | 5 July 2031 | ''",
                "en | Adopted at Riverside on 4–5 July 2031 | ''",
                "en | Adopted at Riverside on 31 June 2031 | ''",
                "ru | Принята в Заречье 5 июля 2031 года | 2031-07-05",
                "ru | Совершено в г. Заречье «5» июля 2031 г. | 2031-07-05",
                "ru | г. Заречье, 5 июля 2031 года | 2031-07-05",
                "ru | Опубликовано 5 июля 2031 года | ''"
            })
    void theDayIsGuessedFromALineOfItsOwn(String language, String line, String day) throws IOException {
        boolean russian = language.equals("ru");
        String opening = russian ? RUSSIAN_OPENING : OPENING;
        String first = russian ? RUSSIAN_ONE : ONE;

        textOf("copy.txt", language, russian ? RUSSIAN_TITLE : TITLE, opening, first, line);

        assertThat(head()).containsPattern("\nadopted: *" + day + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Adopted at Riverside on 5 July 2031 | Riverside",
                "en | Adopted in the city of New Riverside on July 5, 2031. | New Riverside",
                "en | Adopted by the Heads of State in Riverside, Republic of Delta, on 5 July 2031 | ''",
                "en | Adopted by the Heads of State in Riverside, Deltaland, on 5 July 2031 | Riverside",
                "en | Adopted on 5 July 2031 in Riverside | Riverside",
                "en | Riverside, 5 July 2031 | Riverside",
                "en | Done at Riverside, 5 July 2031 | Riverside",
                "en | Adopted on 5 July 2031 | ''",
                "en | Adopted by the Council on 5 July 2031 | ''",
                "ru | г. Заречье, 5 июля 2031 года | Заречье",
                "ru | Заречье, 5 июля 2031 года | Заречье",
                "ru | Совершено в г. Заречье «5» июля 2031 г. | Заречье",
                "ru | Принята 5 июля 2031 года в городе Заречье | Заречье",
                "ru | Принята в Заречье 5 июля 2031 года | ''"
            })
    void thePlaceIsGuessedFromTheLineOfTheDay(String language, String line, String place) throws IOException {
        boolean russian = language.equals("ru");
        String opening = russian ? RUSSIAN_OPENING : OPENING;
        String title = russian ? RUSSIAN_TITLE : TITLE;
        String first = russian ? RUSSIAN_ONE : ONE;

        textOf("copy.txt", language, title, line, opening, first);
        String atTop = head();
        Files.move(sandbox.content().resolve("declarations"), sandbox.content().resolveSibling("first"));
        textOf("copy.txt", language, title, opening, first, line);

        String written = place.isEmpty() ? "\nplace:\n" : "\nplace: \"" + place + "\"\n";
        assertThat(atTop).contains(written);
        assertThat(head()).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\t"})
    void rowsBetweenWideBlanksAreATable(String blank) throws IOException {
        String rows = String.join("\n", "Name of the work", "Railways in the north", "Bridges")
                .replace("\n", blank + "Year\n");
        String text = textOf("copy.txt", "en", TITLE, OPENING, ONE, rows + blank + "2031", TWO);

        assertThat(text)
                .isEqualTo(lines(
                        OPENING,
                        ONE,
                        "| Name of the work | Year |",
                        "|---|---|",
                        "| Railways in the north | Year |",
                        "| Bridges | 2031 |",
                        TWO));
        assertThat(findings).contains("3 lines were taken for the rows of a table with 2 columns", "[table-rows]");
    }

    @Test
    void aTableOfAPageIsATable() throws IOException {
        String text = textOf(
                "copy.html",
                "ru",
                "<h1>" + RUSSIAN_TITLE + "</h1>"
                        + paragraphs(RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_TWO)
                        + "<table><tr><th>Работа</th><th>Год</th></tr><tr><td>Мост</td><td>2031</td></tr></table>");

        assertThat(text).endsWith(lines("", "| Работа | Год |", "|---|---|", "| Мост | 2031 |"));
    }

    @Test
    void daysThatDifferAreNotGuessed() throws IOException {
        textOf("copy.txt", "en", TITLE, "Adopted at Riverside on 4 July 2031", OPENING, ONE, DONE);

        assertThat(findings).contains("[no-date]");
    }

    /** A line of nothing but day and place, below the title or at the end, is moved to the front matter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Riverside, 5 July 2031 | Riverside",
                "en | 5 July 2031, Riverside | Riverside",
                "en | (5 July 2031, Riverside) | Riverside",
                "ru | г. Заречье, 5 июля 2031 года | Заречье",
                "ru | 5 июля 2031 года, г. Заречье | Заречье"
            })
    void aLineOfDayAndPlaceIsMoved(String language, String line, String place) throws IOException {
        boolean russian = language.equals("ru");
        String opening = russian ? RUSSIAN_OPENING : OPENING;
        String title = russian ? RUSSIAN_TITLE : TITLE;
        String first = russian ? RUSSIAN_ONE : ONE;

        String atTop = textOf("copy.txt", language, title, line, opening, first);
        String head = head();
        Files.move(sandbox.content().resolve("declarations"), sandbox.content().resolveSibling("first"));
        String below = textOf("copy.txt", language, title, opening, first, line);

        String[] written = {"signed: \"" + line + "\"", "adopted: 2031-07-05", "place: \"" + place + "\""};
        assertThat(head).contains(written);
        assertThat(head()).contains(written);
        assertThat(List.of(atTop, below)).containsOnly(lines(opening, first));
    }

    @Test
    void linesOfTwoDaysAndPlacesStay() throws IOException {
        String text = textOf("copy.txt", "en", TITLE, "Riverside, 4 July 2031", OPENING, ONE, "Riverside, 5 July 2031");

        assertThat(text).isEqualTo(lines("Riverside, 4 July 2031", OPENING, ONE, "Riverside, 5 July 2031"));
        assertThat(head()).doesNotContain("signed:");
    }

    /** A page ends a line on purpose, but not between the lines of a sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>John Hill<br>President</p><p>Prime Minister<br>Anna Smith</p>",
                "<table><tr><td>John Hill<br>President</td><td>Prime Minister<br>Anna Smith</td></tr></table>"
            })
    void anOfficeAndANameInOneParagraphOrCellAreTwoLines(String signatures) throws IOException {
        String text = textOf(
                "page.html",
                "en",
                page(
                        TITLE,
                        "<h1>" + TITLE + "</h1>"
                                + paragraphs(OPENING, ONE, "2. The members support<br>The Bridge<br>of the river.")
                                + signatures));

        assertThat(text)
                .isEqualTo(lines(
                        OPENING,
                        ONE,
                        "2. The members support The Bridge of the river.",
                        "John Hill",
                        "President",
                        "Prime Minister",
                        "Anna Smith"));
        assertThat(findings).contains("“John Hill” … [signature-block]");
    }

    @Test
    void linesInTheCellsOfATableBelowTheTextAreReported() throws IOException {
        textOf("page.html", "en", page(TITLE, "<h1>" + TITLE + "</h1>" + paragraphs(OPENING, ONE, TWO) + """
                                <table><tr><td>For A</td><td>For B</td></tr>
                                <tr><td>John Hill<br>President</td><td>Prime Minister<br>Anna Smith</td></tr></table>
                                """));

        assertThat(findings).contains("“John Hill” … [signature-block]");
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
        boolean english = language.equals("en");
        String title = english ? TITLE : RUSSIAN_TITLE;
        String[] text =
                english ? new String[] {OPENING, ONE, TWO} : new String[] {RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_TWO};
        for (String copy : new String[] {"page.html", "copy.txt"}) {
            Path folder = sandbox.content().resolve("declarations/" + SLUG);
            deleteAll(folder);
            boolean web = copy.endsWith("html");
            String[] blocks = web
                    ? new String[] {
                        page(title, "<h1>" + title + "</h1>" + paragraphs(line) + paragraphs(text) + paragraphs(line))
                    }
                    : new String[] {title, line, text[0], text[1], text[2], line};

            assertThat(textOf(copy, language, blocks)).isEqualTo(lines(text));
            assertThat(head()).contains("kind: web-debris");
            assertThat(findings).doesNotContain("[dropped-text]", "[boilerplate-in-text]");
        }
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

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Marks may be raised, with the numbers of the notes, or link to them; after a letter they may be exponents elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"<sup>%d</sup>", "<a href=#n%d>[%1$d]</a>", "<sup><a href=#n%d>%1$d</a></sup>"})
    void aListOfNotesBelowThePageIsNotText(String mark) throws IOException {
        String body =
                paragraphs(OPENING, ONE + mark.formatted(1), THREE.replace("river", "river" + mark.formatted(2)), DONE);
        String notes =
                "<ol><li id=n1>See Article 3 of the Riverside Charter.</li><li id=n2>Daily, 6 July 2031</li></ol>";

        String text = textOf("copy.html", "en", page(TITLE, "<h1>" + TITLE + "</h1>" + body + notes));

        assertThat(text).isEqualTo(lines(OPENING, ONE, THREE, DONE));
        assertThat(findings).doesNotContain("[raised-number]");
        assertThat(sandbox.declaration(SLUG)).contains("{kind: note,");
    }

    /** Without marks, or with others, a numbered list at the end is a part of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<sup>1</sup>", "<a href=#x1>[1]</a>"})
    void aNumberedListAtTheEndIsText(String mark) throws IOException {
        String body = paragraphs(OPENING, "We agree on the following." + mark);
        String list = "<ol><li id=n1>" + ONE.substring(3) + "</li><li id=n2>" + TWO.substring(3) + "</li></ol>";

        String text = textOf("copy.html", "en", page(TITLE, "<h1>" + TITLE + "</h1>" + body + list));

        assertThat(text).endsWith(lines("", ONE, TWO));
    }
}
