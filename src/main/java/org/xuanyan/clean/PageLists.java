package org.xuanyan.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered lists of a web page, which show numbers that the page does not write. The items of a list inside another
 * one get {@code (1) }, those of an outer list {@code 1. }.
 */
final class PageLists {

    private static final Pattern NUMBER = Pattern.compile("(?i)\\s(?:start|value)\\s*=\\s*[\"']?\\s*(\\d{1,3})\\b");

    /** A list that shows letters, counts backwards or shows no numbers. */
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\stype\\s*=\\s*[\"']?[ai]|\\sreversed\\b|list-style[a-z-]*\\s*:(?!\\s*decimal)");

    /** The next number of each open list; a negative one if it does not show numbers. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private String number = "";

    /** Reads a tag. */
    void tag(String name, String tag) {
        boolean closing = tag.charAt(1) == '/';
        if (name.equals("ol") || name.equals("ul")) {
            number = "";
            if (!closing) {
                boolean counts = name.equals("ol") && !OTHER.matcher(tag).find();
                open.push(counts ? number(tag).orElse(1) : -1);
            } else if (!open.isEmpty()) {
                open.pop();
            }
        } else if (name.equals("li")) {
            number = closing || open.isEmpty() ? "" : next(tag);
        }
    }

    private String next(String tag) {
        int next = open.pop();
        if (next < 0) {
            open.push(next);
            return "";
        }
        int value = number(tag).orElse(next);
        boolean inner = open.stream().anyMatch(each -> each >= 0);
        open.push(value + 1);
        return inner ? "(" + value + ") " : value + ". ";
    }

    private static OptionalInt number(String tag) {
        Matcher found = NUMBER.matcher(tag);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    /** Returns the number that the page shows before the next words, with a space, once; mostly empty. */
    String number() {
        String next = number;
        number = "";
        return next;
    }
}
