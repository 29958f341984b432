package org.xuanyan.model;

import java.util.regex.Pattern;

/** The form of the parts of an address: ASCII only, so that addresses look the same in every browser, mail and book. */
public final class AddressPart {

    /** As a regular expression. */
    static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern PART = Pattern.compile(FORM);

    private AddressPart() {}

    /** Returns whether a string is lower-case letters and digits with single {@code -} between them, e.g. {@code about}. */
    public static boolean isValid(String text) {
        return PART.matcher(text).matches();
    }
}
