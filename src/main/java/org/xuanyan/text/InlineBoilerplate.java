package org.xuanyan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Additions of web pages between the words of a text that are not part of the text. */
public final class InlineBoilerplate {

    /** Pronunciation in brackets, with a tone mark: {@code (fā)}, {@code (huì )}; never {@code (ICT)}. */
    public static final Pattern PINYIN = Pattern.compile(
            "[(（]\\s{0,3}+(?=[^()（）]{0,9}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ'’]{1,7}\\s{0,3}[)）]");

    private InlineBoilerplate() {}

    /** Returns the end of the pronunciation in brackets that begins at an offset; -1 if there is none. */
    public static int pinyinEnd(String text, int offset) {
        if (offset >= text.length() || text.charAt(offset) != '(' && text.charAt(offset) != '（') {
            return -1;
        }
        Matcher matcher = PINYIN.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
