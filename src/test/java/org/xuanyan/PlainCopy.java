package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Imports copies in languages without word lists, for the tests of what they become. */
abstract class PlainCopy {

    static final String SLUG = "2031-river";

    static final String TITLE = "Riverside Declaration of the Leaders of the Five Coastal States";

    static final String OPENING =
            "We, the leaders of the five coastal states, met in Riverside and declare as follows:";

    static final String ONE =
            "1. The members reaffirm their commitment to the peaceful settlement of disputes and to dialogue among equals.";

    static final String TWO =
            "2. The members support the efforts of coastal communities to protect the forests and rivers of the region.";

    static final String THREE = "3. The members will build a bridge across the river, and will open new schools.";

    static final String DONE = "Done at Riverside, 5 July 2031";

    static final String RUSSIAN_TITLE = "Заречная декларация глав пяти прибрежных государств";

    static final String RUSSIAN_OPENING =
            "Мы, лидеры пяти прибрежных государств, провели встречу в Заречье и заявляем следующее:";

    static final String RUSSIAN_ONE =
            "1. Мы подтверждаем приверженность Уставу Организации Объединённых Наций и мирному урегулированию споров.";

    static final String RUSSIAN_TWO = "2. Мы поддерживаем усилия участников по укреплению взаимного доверия.";

    /** The beginning of a text in one language. */
    record Sample(String title, String opening, String one, String two) {}

    ImportSandbox sandbox;
    String findings;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    static Sample sample(String language) {
        return language.equals("ru")
                ? new Sample(RUSSIAN_TITLE, RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_TWO)
                : new Sample(TITLE, OPENING, ONE, TWO);
    }

    /** Imports a copy and returns its text, one block a line. */
    String textOf(String name, String language, String... blocks) throws IOException {
        String copy = name.endsWith(".html") ? String.join("\n", blocks) : String.join("\n\n", blocks) + "\n";
        findings = sandbox.imported(name, copy, SLUG, "--language", language, "--lang", "en")
                .err();
        assertThat(findings).doesNotContain("[unexplained]");
        return sandbox.text(SLUG);
    }

    String head() throws IOException {
        return sandbox.head(SLUG);
    }

    static String lines(String... blocks) {
        return String.join("\n", blocks);
    }

    static String paragraphs(String... blocks) {
        StringBuilder page = new StringBuilder();
        for (String block : blocks) {
            page.append("<p>").append(block).append("</p>\n");
        }
        return page.toString();
    }

    static String page(String title, String body) {
        return "<!doctype html>\n<html><head><title>" + title + "</title></head><body>\n" + body + "\n</body></html>\n";
    }
}
