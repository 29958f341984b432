package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Declarations that are short, but so many, and with so many dates and citations, that every list is divided. Each names an
 * day that all of them name, three days of its own in the same year as all others, and twice a year of which nothing more is
 * known; cites three instruments that all of them cite, and one of its own.
 */
final class LargeCollection {

    static final int DECLARATIONS = 300;

    private static final int A_YEAR = 12;
    private static final int FIRST_YEAR = 2001;

    private LargeCollection() {}

    /** Writes the content folder. */
    static void write(Sandbox sandbox) throws IOException {
        Path settings = sandbox.content().resolve("site.yml");
        Files.writeString(settings, Files.readString(settings) + "paragraphPages: false\n");
        for (int i = 0; i < DECLARATIONS; i++) {
            sandbox.write("declarations/" + slug(i) + "/declaration.md", text(i));
        }
        sandbox.write("timeline.yml", """
                add:
                  - {id: founding, title: 湖区组织成立, from: 2011-04-15, kind: signature, source: 公知}
                """);
    }

    /** Returns the address of a declaration, 0-based, in order of time. */
    static String slug(int number) {
        return year(number) + "-di" + number % A_YEAR;
    }

    private static int year(int number) {
        return FIRST_YEAR + number / A_YEAR;
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder("""
                ---
                title: 第%1$d次会议宣言
                name: 会议宣言%1$d
                adopted: %2$d-%3$02d-01
                place: 湖城
                ---

                成员国代表出席了2000年10月7日举行的湖区组织成立大会。

                成员国支持2041年举行第%1$d届湖区博览会。

                成员国支持2041年举行第%1$d届湖区论坛。
                """.formatted(number, year(number), number % A_YEAR + 1));
        for (int i = 1; i <= 3; i++) {
            text.append("""

                    成员国恪守《湖区宪章》、《湖区章程》和《湖区公约》，支持1999年%1$d月%2$d日签署的《第%3$d次会议第%4$d号协定》，落实《湖区宪章》。
                    """.formatted((number + i) % 12 + 1, number % 28 + 1, number, 1));
        }
        return text.toString();
    }
}
