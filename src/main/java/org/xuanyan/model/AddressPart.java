package org.xuanyan.model;

import java.util.regex.Pattern;

/** The form of what addresses are made of: ASCII only, so that they look the same in every browser, mail and book. */
public final class AddressPart {

    /** As a regular expression. */
    static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern PART = Pattern.compile(FORM);

    private AddressPart() {}

    /** Whether a string is lower-case letters, digits and single {@code -} between them, e.g. {@code about}. */
    public static boolean isOne(String text) {
        return PART.matcher(text).matches();
    }
}
