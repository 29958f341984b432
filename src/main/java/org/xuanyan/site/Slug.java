package org.xuanyan.site;

import java.util.regex.Pattern;

/** The parts of which addresses are made: ASCII only, so that they look the same in every browser, mail and book. */
public final class Slug {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DECLARATION = Pattern.compile("\\d{4}-" + NAME.pattern());

    private Slug() {}

    /** Whether a string is lower-case letters, digits and single {@code -} between them, e.g. {@code about}. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether a string is a year and a place, e.g. {@code 2018-qingdao}. */
    public static boolean isDeclaration(String text) {
        return DECLARATION.matcher(text).matches();
    }
}
