package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;

/** TODO. */
final class WebPage {
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\A[\\s\\uFEFF]*(?:<!doctype|<\\?xml|<html|<head|<body|<!--|<(?:p|div|article|section|table|h\\d|span|br|font|center|ul|main)\\b).*");

    private WebPage() {}

    static boolean isOne(String text) {
        return false;
    }

    static List<Line> lines(String text, Ledger ledger) {
        return PlainLines.of(text);
    }
}
