package org.xuanyan.text;

/** The script of a Chinese text. */
public enum Script {
    /** Simplified characters; also the script of a text that has neither. */
    SIMPLIFIED,
    /** Traditional characters. */
    TRADITIONAL;

    /** Frequent characters that only simplified texts have; the traditional forms are in the same places below. */
    private static final String SIMPLIFIED_ONLY = "国会员与为这学对发经济业务总关区际义应动实护条约车门马见风长开";

    private static final String TRADITIONAL_ONLY = "國會員與為這學對發經濟業務總關區際義應動實護條約車門馬見風長開";

    /** Returns the script of which these texts have more characters. */
    public static Script of(String... texts) {
        int traditional = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                traditional += TRADITIONAL_ONLY.indexOf(c) >= 0 ? 1 : SIMPLIFIED_ONLY.indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return traditional > 0 ? TRADITIONAL : SIMPLIFIED;
    }
}
