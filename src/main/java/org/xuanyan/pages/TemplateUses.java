package org.xuanyan.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Finds templates that no page needs, and those that include themselves, also where no page of this collection shows it. */
final class TemplateUses {

    /** The ending of the names of templates. */
    static final String ENDING = ".peb";

    private static final String MESSAGES = "i18n/";
    private static final String SITE = "site/";

    /** The templates that the program fills, besides those of the site; {@code TemplatesTest} compares them with the code. */
    static final Set<String> FILLED = Set.of(
            "declaration.peb",
            "declarations.peb",
            "former-feed.xml.peb",
            "missing.peb",
            "moved.peb",
            "page.peb",
            "pair.peb",
            "paragraph/cite.peb",
            "paragraph/gone.peb",
            "paragraph/head.peb",
            "paragraph/origin.peb",
            "paragraph/page.peb",
            "paragraph/top.peb",
            "passage-feed.xml.peb",
            "passage-group.peb",
            "passage-index.peb",
            "passage-part.peb",
            "passage-retired.peb",
            "passage.peb",
            "sources.peb",
            "state.peb",
            "states.peb",
            "timeline.peb",
            "treaties.peb",
            "treaty-feed.xml.peb",
            "treaty-group.peb",
            "treaty-part.peb",
            "treaty.peb",
            "withdrawn.peb");

    private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*(?:include|import|from|extends|embed)\\b(.*?)%}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private final Map<String, SourceText> templates;

    /** Template → those that it names, each with the place. */
    private final Map<String, Map<String, SourceSpan>> named = new TreeMap<>();

    /** Whether a template takes another one whose name is computed, so that each may be the one. */
    private boolean computed;

    /**
     * Reads templates.
     *
     * @param templates path below {@code templates/} → text
     */
    TemplateUses(Map<String, SourceText> templates) {
        this.templates = templates;
        templates.forEach((name, text) -> named.put(name, name.endsWith(ENDING) ? named(text) : Map.of()));
    }

    /** Reports them. */
    void check(Problems problems) {
        reportUnused(problems);
        reportCircles(problems);
    }

    private Map<String, SourceSpan> named(SourceText template) {
        Map<String, SourceSpan> names = new TreeMap<>();
        // Of the same length, so that places stay.
        String text = COMMENT.matcher(template.text())
                .replaceAll(each -> " ".repeat(each.group().length()));
        for (MatchResult tag : (Iterable<MatchResult>) TAG.matcher(text).results()::iterator) {
            Matcher name = NAME.matcher(tag.group(1));
            boolean found = false;
            while (name.find()) {
                String other = name.group(1) == null ? name.group(2) : name.group(1);
                if (templates.containsKey(other)) {
                    names.putIfAbsent(other, template.span(tag.start(), tag.end()));
                    found = true;
                }
            }
            computed |= !found;
        }
        return names;
    }

    private void reportUnused(Problems problems) {
        if (computed || !templates.keySet().containsAll(FILLED)) {
            return; // what one of them needs is unknown
        }
        Set<String> used = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(FILLED);
        templates.keySet().stream().filter(TemplateUses::isTaken).forEach(next::add);
        while (!next.isEmpty()) {
            String name = next.remove();
            if (used.add(name)) {
                next.addAll(named.getOrDefault(name, Map.of()).keySet());
            }
        }
        templates.forEach((name, template) -> {
            if (!used.contains(name)) {
                problems.report(Code.UNUSED_TEMPLATE, SourceSpan.startOf(template.file()));
            }
        });
    }

    /** Whether a file is taken by itself: a page of the site, or the messages of a language, which have a reader of their own. */
    private static boolean isTaken(String name) {
        return name.startsWith(MESSAGES) || name.startsWith(SITE) && name.endsWith(ENDING);
    }

    /** Reports each template of a circle, where it names the next one. */
    private void reportCircles(Problems problems) {
        named.forEach((name, others) -> others.entrySet().stream()
                .filter(other -> leads(other.getKey(), name, new TreeSet<>()))
                .findFirst()
                .ifPresent(other -> problems.report(Code.TEMPLATE_IN_A_CIRCLE, other.getValue(), other.getKey())));
    }

    /** Whether a template is another one, or needs it directly or through others. */
    private boolean leads(String from, String to, Set<String> passed) {
        return from.equals(to)
                || passed.add(from)
                        && named.getOrDefault(from, Map.of()).keySet().stream()
                                .anyMatch(each -> leads(each, to, passed));
    }
}
