package org.xuanyan.render;

import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;

/** What pages say of instruments. */
final class TreatyWords {

    private static final String ENGLISH = "en";

    private TreatyWords() {}

    /** Returns a kind in words. */
    static String kind(TreatyKind kind, Words words) {
        return words.say("treaty-kind." + kind.key());
    }

    /** Returns the English name on pages in English, if there is one, and else the title. */
    static Named name(Treaty treaty, Frame frame) {
        return treaty.english()
                .filter(name -> frame.words().language().equals(ENGLISH))
                .map(name -> new Named(name, ENGLISH))
                .orElseGet(() -> title(treaty, frame));
    }

    /** Returns the title. */
    static Named title(Treaty treaty, Frame frame) {
        return new Named(treaty.title(), frame.site().language());
    }

    /** Returns the English name, or an empty one. */
    static Named english(Treaty treaty) {
        return new Named(treaty.english().orElse(""), ENGLISH);
    }

    /** Returns what a reader is told of an instrument beside its name: its name, and date or kind. */
    static String tip(Treaty treaty, Frame frame) {
        Words words = frame.words();
        String about = treaty.date().map(date -> Dates.of(date, words)).orElseGet(() -> kind(treaty.kind(), words));
        return name(treaty, frame).text() + " · " + (treaty.registered() ? about : words.say("treaty.unregistered"));
    }
}
