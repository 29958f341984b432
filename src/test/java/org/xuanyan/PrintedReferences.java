package org.xuanyan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The references that a page shows: name of a style → reference. */
final class PrintedReferences {

    private PrintedReferences() {}

    /** Returns those in a part of a page, in their order. */
    static Map<String, String> in(Element part) {
        Map<String, String> references = new LinkedHashMap<>();
        for (int i = 0; i < part.select("dt").size(); i++) {
            references.put(
                    part.select("dt").get(i).ownText(), part.select("dd").get(i).text());
        }
        return references;
    }

    /** Returns those in the menu of a paragraph, as {@code menu.js} makes it on the page of its declaration. */
    static Map<String, String> inMenu(Document declaration, String id) {
        Element menu = declaration.selectFirst("template#menu").clone();
        Element number = declaration.selectFirst(".passage:has(#" + id + ") > .permalink");
        String place = number.attr("data-place");
        String own = number.attr("data-number");
        menu.select("[data-slot=number]").forEach(each -> each.text(own.isEmpty() ? id.substring(1) : own));
        menu.select("[data-slot=place]").forEach(each -> each.text(place));
        menu.select("[data-slot=quoted]")
                .forEach(each -> each.text(number.hasAttr("data-quoted") ? number.attr("data-quoted") : place));
        menu.select("var").forEach(each -> each.text(each.text().replaceFirst("#.*", "#" + id)));
        return in(menu);
    }
}
