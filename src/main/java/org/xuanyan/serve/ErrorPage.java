package org.xuanyan.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shown in the place of every page while the content has errors. */
final class ErrorPage {

    private ErrorPage() {}

    static byte[] of(List<String> findings, String script) {
        String text = String.join("\n", findings)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        String page = "<!doctype html><meta charset=\"utf-8\"><title>The site was not built</title>"
                + "<h1>The site was not built</h1><p>The last good one stands as it was. This page reloads when you"
                + " have mended the files.</p><pre>" + text + "</pre>" + script + "\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
