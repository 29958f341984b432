package org.xuanyan.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A message of the pages or the command line in one language, e.g. {@code 第{0}段}. Its syntax is a subset of ICU's
 * message format: {@code {0}} is a slot, {@code {0, plural, one {# page} other {# pages}}} a choice by number,
 * {@code {0, select, none {} other {, in {0}}}} a choice by word, and {@code {0, plural, other {}}} a slot that this
 * language does not use.
 */
public record Message(List<Piece> pieces) {

    /** A part of a message. */
    public sealed interface Piece {

        /** Words without slots. */
        record Literal(String text) implements Piece {}

        /**
         * A place for an argument.
         *
         * @param number 0-based
         */
        record Slot(int number) implements Piece {}

        /**
         * A choice by number.
         *
         * @param number of the slot that decides, 0-based
         * @param one for the argument 1
         * @param other for all other arguments
         */
        record Choice(int number, Message one, Message other) implements Piece {

            /** Keeps one message if both are equal, so that those who fill it need not compare them each time. */
            public Choice {
                one = one.equals(other) ? other : one;
            }

            private boolean isSame() {
                return one == other;
            }
        }

        /**
         * A choice by word.
         *
         * @param number of the slot that decides, 0-based
         * @param cases argument → message; {@code none} is the case of an empty string
         * @param other for all other arguments
         */
        record Selection(int number, SortedMap<String, Message> cases, Message other) implements Piece {

            /** The case of an empty string. */
            static final String NONE = "none";

            /** Copies the map, so that the record is immutable. */
            public Selection {
                cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
            }
        }
    }

    /** Copies the list, so that the record is immutable. */
    public Message {
        pieces = List.copyOf(pieces);
    }

    /** Returns the numbers of its slots. */
    public SortedSet<Integer> slots() {
        SortedSet<Integer> slots = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot) {
                slots.add(slot.number());
            } else if (piece instanceof Piece.Choice choice) {
                slots.add(choice.number());
                slots.addAll(choice.one().slots());
                slots.addAll(choice.other().slots());
            } else if (piece instanceof Piece.Selection selection) {
                slots.add(selection.number());
                selection.cases().values().forEach(each -> slots.addAll(each.slots()));
                slots.addAll(selection.other().slots());
            }
        }
        return slots;
    }

    /**
     * Returns the message with its slots filled.
     *
     * @param words is applied to the words of the message itself
     * @param argument turns an argument into a string
     * @param arguments by the numbers of the slots; may be more than the slots
     * @throws IllegalArgumentException if an argument is missing, or is not a number but decides a choice by number
     */
    public String say(UnaryOperator<String> words, Function<Object, String> argument, Object... arguments) {
        StringBuilder said = new StringBuilder();
        say(words, argument, List.of(arguments), said);
        return said.toString();
    }

    private void say(
            UnaryOperator<String> words, Function<Object, String> argument, List<Object> all, StringBuilder said) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal plain) {
                said.append(words.apply(plain.text()));
            } else if (piece instanceof Piece.Slot slot) {
                said.append(argument.apply(argument(slot.number(), all)));
            } else if (piece instanceof Piece.Choice choice) {
                choose(choice, all).say(words, argument, all, said);
            } else if (piece instanceof Piece.Selection selection) {
                choose(selection, all).say(words, argument, all, said);
            }
        }
    }

    private static Message choose(Piece.Choice choice, List<Object> all) {
        Object argument = argument(choice.number(), all);
        if (choice.isSame()) {
            return choice.other();
        }
        if (argument instanceof Number number) {
            return number.longValue() == 1 ? choice.one() : choice.other();
        }
        throw new IllegalArgumentException("{" + choice.number() + "} must be a number");
    }

    private static Message choose(Piece.Selection selection, List<Object> all) {
        String word = String.valueOf(argument(selection.number(), all));
        boolean none = selection.cases().containsKey(Piece.Selection.NONE);
        if (none && (word.isEmpty() || word.equals(Piece.Selection.NONE))) {
            return word.isEmpty() ? selection.cases().get(Piece.Selection.NONE) : selection.other();
        }
        return selection.cases().getOrDefault(word, selection.other());
    }

    private static Object argument(int number, List<Object> all) {
        if (number >= all.size()) {
            throw new IllegalArgumentException("there is nothing for {" + number + "}");
        }
        return all.get(number);
    }
}
