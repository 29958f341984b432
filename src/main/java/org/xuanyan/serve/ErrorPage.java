package org.xuanyan.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.locale.Escaping;

/** The page that is shown instead of every other page while the content has errors. */
final class ErrorPage {

    private ErrorPage() {}

    static byte[] of(List<String> findings, ConsoleMessages messages, String script) {
        String title = Escaping.escape(messages.say("serve.page-title"));
        String page = "<!doctype html><html lang=\"" + messages.language() + "\"><meta charset=\"utf-8\"><title>"
                + title
                + "</title><h1>" + title + "</h1><p>" + Escaping.escape(messages.say("serve.page-advice")) + "</p><pre>"
                + Escaping.escape(String.join("\n", findings)) + "</pre>" + script + "\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
