package org.xuanyan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.Message;

/**
 * Reads the pattern of a message: {@code {0}} is a slot, {@code {0, plural, one {# page} other {# pages}}} a choice in
 * which {@code #} is the number. An apostrophe is an apostrophe.
 */
final class MessageParser {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d), plural, ");
    private static final Pattern BRANCH = Pattern.compile("(one|other) \\{");

    private final String pattern;
    private int next;

    private MessageParser(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with what is wrong, if it is broken
     */
    static Message parse(String pattern) {
        MessageParser parser = new MessageParser(pattern);
        Message message = parser.message(-1);
        if (parser.next < pattern.length()) {
            throw new IllegalArgumentException("a } without its {");
        }
        return message;
    }

    /**
     * Reads up to the end or the bracket that ends a branch.
     *
     * @param counted the slot for which {@code #} stands, or -1 outside of choices
     */
    private Message message(int counted) {
        List<Message.Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (next < pattern.length() && pattern.charAt(next) != '}') {
            char c = pattern.charAt(next);
            boolean slot = c == '{' || c == '#' && counted >= 0;
            if (!slot) {
                words.append(c);
                next++;
                continue;
            }
            flush(words, pieces);
            if (c == '#') {
                pieces.add(new Message.Piece.Slot(counted));
                next++;
            } else {
                pieces.add(slot(counted >= 0));
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
        if (inside || !choice.lookingAt()) {
            throw new IllegalArgumentException("a { that opens neither {0} nor {0, plural, …}");
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
                throw new IllegalArgumentException("a choice has one {…} and other {…}, and nothing else");
            }
            next = branch.end();
            Message said = message(number);
            close();
            if (branch.group(1).equals("one")) {
                one = said;
            } else {
                other = said;
            }
            while (next < pattern.length() && pattern.charAt(next) == ' ') {
                next++;
            }
        }
        close();
        if (other == null) {
            throw new IllegalArgumentException("a choice without other {…}");
        }
        return new Message.Piece.Choice(number, one == null ? other : one, other);
    }

    private void close() {
        if (next >= pattern.length()) {
            throw new IllegalArgumentException("a { without its }");
        }
        next++;
    }
}
