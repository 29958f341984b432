package org.xuanyan.text;

/** What was removed and added in one place, by indices of units; what stands between it and the next edit is kept. */
final class TextEdit {

    int removedFrom;
    int removedTo;
    int addedFrom;
    int addedTo;

    TextEdit(UnitChanges.UnitChange change) {
        removedFrom = change.beforeStart();
        removedTo = change.beforeEnd();
        addedFrom = change.afterStart();
        addedTo = change.afterEnd();
    }

    /** Whether words were replaced, and not only added or removed. */
    boolean isReplacement() {
        return removedFrom < removedTo && addedFrom < addedTo;
    }

    /** Moves the whole edit. */
    void move(int units) {
        moveStart(units);
        moveEnd(units);
    }

    /** Moves both beginnings. */
    void moveStart(int units) {
        removedFrom += units;
        addedFrom += units;
    }

    /** Moves both ends. */
    void moveEnd(int units) {
        removedTo += units;
        addedTo += units;
    }

    /** Takes the next edit, and what is kept between the two. */
    void take(TextEdit next) {
        removedTo = next.removedTo;
        addedTo = next.addedTo;
    }
}
