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
 * One thing that the pages or the command line say, in one language, e.g. {@code 第{0}段}. It is written in a part of ICU's
 * form of messages: {@code {0}} is a slot, {@code {0, plural, one {# page} other {# pages}}} a choice by number,
 * {@code {0, select, none {} other {, in {0}}}} a choice by word, and {@code {0, plural, other {}}} a slot of which this
 * language says nothing.
 */
public record Message(List<Piece> pieces) {

    /** A part of a message. */
    public sealed interface Piece {

        /** Words that stand as they are. */
        record Literal(String text) implements Piece {}

        /**
         * A place for what the message speaks of.
         *
         * @param number 0-based
         */
        record Slot(int number) implements Piece {}

        /**
         * A choice.
         *
         * @param number of the slot that decides, 0-based
         * @param one what is said where it is 1
         * @param other what is said otherwise
         */
        record Choice(int number, Message one, Message other) implements Piece {}

        /**
         * A choice by what stands in a slot.
         *
         * @param number of the slot that decides, 0-based
         * @param cases what is said for each word or number; {@code none} is the case of an empty string
         * @param other what is said otherwise
         */
        record Selection(int number, SortedMap<String, Message> cases, Message other) implements Piece {

            /** The case of an empty string. */
            static final String NONE = "none";

            /** Takes a copy, so that nobody can change the map later. */
            public Selection {
                cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
            }
        }
    }

    /** Takes a copy, so that nobody can change the list later. */
    public Message {
        pieces = List.copyOf(pieces);
    }

    /** Returns the numbers of the slots that it names. */
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
     * Says it.
     *
     * @param words what becomes of the words of the message itself
     * @param argument what becomes of an argument
     * @param arguments by the numbers of the slots; there may be more of them
     * @throws IllegalArgumentException if there are fewer, or one that decides a choice is no number
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
        if (choice.one().equals(choice.other())) {
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
