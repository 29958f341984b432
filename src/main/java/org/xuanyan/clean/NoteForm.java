package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** A raised or lowered mark that refers to a note: {@code [4]}, {@code ①}, {@code 3}, {@code *}. */
final class NoteForm {

    private final Pattern form;

    NoteForm(CleaningWords words) {
        form = Pattern.compile("[\\[［〔(（]?\\s*(?:" + words.regex(CleaningGroup.NOTE_WORD) + "\\s*)?"
                + "\\d{1,3}(?:\\s*[,，、–-]\\s*\\d{1,3})*\\s*[\\]］〕)）]?|[\\[［〔(（]?[①-⑳㉑-㊿][\\]］〕)）]?|[*＊†‡]+");
    }

    /** Whether {@code raised} is a note mark. */
    boolean matches(String raised) {
        return form.matcher(raised).matches();
    }
}
