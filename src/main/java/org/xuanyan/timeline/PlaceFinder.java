package org.xuanyan.timeline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.TextDate;

/** Finds where something happened, as the words behind its date say: 在杜尚别举行, （2022年9月16日，撒马尔罕）. */
final class PlaceFinder {

    private static final Pattern ADDITION = Pattern.compile("[，,、]\\s*([^，,）)《“]{1,30})[）)]");

    private static final String ACTS = "(?:联合|共同|首次|成功|隆重)?(?:举行|举办|召开|签署|签订|缔结|达成|通过|批准|发表|获得|发生|发动|开幕|主办)";

    /** Two dates may share what follows: 2017年10月11日在莫斯科和2018年5月28日在北京举行. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:[，,][^，。]{0,12}?)?(?:在|于)(\\p{IsHan}[\\p{IsHan}·\\-&&[^由]]{0,19}?)(?:境内|市内)?(?:" + ACTS + "|[和及、]\\d)");

    /** How a meeting was held, not where. */
    private static final Pattern NOWHERE = Pattern.compile(".*(?:视频|线上|在线|网络).*");

    private PlaceFinder() {}

    static Optional<String> find(String text, TextDate date, EventPhrase passage) {
        Pattern pattern = passage.form() == EventPhrase.Form.ADDITION ? ADDITION : CLAUSE;
        Matcher matcher = pattern.matcher(text).region(date.end(), text.length());
        return passage.form() != EventPhrase.Form.NAME && matcher.lookingAt()
                ? Optional.of(matcher.group(1))
                        .filter(each -> !NOWHERE.matcher(each).matches())
                : Optional.empty();
    }
}
