package org.xuanyan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.Message;

/**
 * Reads the pattern of a message: {@code {0}} is a slot, {@code {0, plural, one {# page} other {# pages}}} a choice in
 * which {@code #} is the number, {@code {0, select, none {…} other {…}}} a choice by word. {@code \{} and {@code \}}
 * are literal braces; any other backslash and every apostrophe stand for themselves.
 */
final class MessageParser {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d), plural, ");
    private static final Pattern BRANCH = Pattern.compile("(one|other) \\{");
    private static final Pattern SELECTION = Pattern.compile("\\{(\\d), select, ");
    private static final Pattern CASE = Pattern.compile("([a-z0-9-]+) \\{");

    /** Outside a choice. */
    private static final int OUTSIDE = -2;

    /** In a choice by word, where {@code #} is an ordinary character. */
    private static final int UNCOUNTED = -1;

    private final String pattern;
    private int next;

    private MessageParser(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if the pattern is broken; the exception has one word for the reason, see
     *     {@code broken-message} in {@code messages/en.yml}
     */
    static Message parse(String pattern) {
        MessageParser parser = new MessageParser(pattern);
        Message message = parser.message(OUTSIDE);
        if (parser.next < pattern.length()) {
            throw new IllegalArgumentException("closed");
        }
        return message;
    }

    /**
     * Reads up to the end or to the brace that closes a branch.
     *
     * @param counted the slot for which {@code #} stands, {@link #OUTSIDE} or {@link #UNCOUNTED}
     */
    private Message message(int counted) {
        List<Message.Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (next < pattern.length() && pattern.charAt(next) != '}') {
            char c = pattern.charAt(next);
            boolean escaped = c == '\\' && next + 1 < pattern.length() && "{}".indexOf(pattern.charAt(next + 1)) >= 0;
            boolean slot = c == '{' || c == '#' && counted >= 0;
            if (!slot) {
                words.append(escaped ? pattern.charAt(next + 1) : c);
                next += escaped ? 2 : 1;
                continue;
            }
            flush(words, pieces);
            if (c == '#') {
                pieces.add(new Message.Piece.Slot(counted));
                next++;
            } else {
                pieces.add(slot(counted != OUTSIDE));
            }
        }
        flush(words, pieces);
        return new Message(pieces);
    }

    private static void flush(StringBuilder words, List<Message.Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Message.Piece.Literal(words.toString()));
            words.setLength(0);
        }
    }

    private Message.Piece slot(boolean inside) {
        Matcher slot = SLOT.matcher(pattern).region(next, pattern.length());
        if (slot.lookingAt()) {
            next = slot.end();
            return new Message.Piece.Slot(Integer.parseInt(slot.group(1)));
        }
        Matcher choice = CHOICE.matcher(pattern).region(next, pattern.length());
        Matcher selection = SELECTION.matcher(pattern).region(next, pattern.length());
        if (!inside && selection.lookingAt()) {
            next = selection.end();
            return selection(Integer.parseInt(selection.group(1)));
        }
        if (inside || !choice.lookingAt()) {
            throw new IllegalArgumentException("slot");
        }
        next = choice.end();
        return choice(Integer.parseInt(choice.group(1)));
    }

    private Message.Piece choice(int number) {
        Message one = null;
        Message other = null;
        while (next < pattern.length() && pattern.charAt(next) != '}') {
            Matcher branch = BRANCH.matcher(pattern).region(next, pattern.length());
            if (!branch.lookingAt()) {
                throw new IllegalArgumentException("plural");
            }
            next = branch.end();
            Message branchMessage = message(number);
            close();
            if (branch.group(1).equals("one")) {
                one = branchMessage;
            } else {
                other = branchMessage;
            }
            while (next < pattern.length() && pattern.charAt(next) == ' ') {
                next++;
            }
        }
        close();
        if (other == null) {
            throw new IllegalArgumentException("other");
        }
        return new Message.Piece.Choice(number, one == null ? other : one, other);
    }

    private Message.Piece selection(int number) {
        SortedMap<String, Message> cases = new TreeMap<>();
        while (next < pattern.length() && pattern.charAt(next) != '}') {
            Matcher branch = CASE.matcher(pattern).region(next, pattern.length());
            if (!branch.lookingAt()) {
                throw new IllegalArgumentException("words");
            }
            next = branch.end();
            cases.put(branch.group(1), message(UNCOUNTED));
            close();
            while (next < pattern.length() && pattern.charAt(next) == ' ') {
                next++;
            }
        }
        close();
        Message other = cases.remove("other");
        if (other == null) {
            throw new IllegalArgumentException("other");
        }
        return new Message.Piece.Selection(number, cases, other);
    }

    private void close() {
        if (next >= pattern.length()) {
            throw new IllegalArgumentException("open");
        }
        next++;
    }
}
