package org.xuanyan.timeline;

/** Compares names of places as texts write them. */
final class Places {

    private Places() {}

    /** Whether two names may mean the same place: 科威特城 and 科威特, 中国青岛 and 青岛. */
    static boolean agree(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
