package org.xuanyan.intake;

import org.xuanyan.text.YamlText;

/** The first {@code site.yml} of a collection that has none. */
final class FirstSite {

    private FirstSite() {}

    /**
     * Returns the file.
     *
     * @param title of the first declaration
     */
    static String text(String title) {
        return String.join(
                "\n",
                "title: 宣言集",
                "series: 宣言集",
                "language: zh-Hans",
                "description: " + YamlText.quote(title + "等宣言的全文，每段都有永久链接。"),
                "");
    }
}
