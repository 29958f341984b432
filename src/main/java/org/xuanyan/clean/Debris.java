package org.xuanyan.clean;

import java.util.regex.Pattern;

/** What web pages print around a text. */
final class Debris {

    private static final int LONGEST = 120;

    /** Begins what stands below a text. */
    private static final Pattern TAIL = Pattern.compile("(?:[(（]完[)）]|[\\[【(（]?\\s*(?:责任?编辑?|编辑|校对|审核|监制|编审)\\s*[:：].*"
            + "|(?:上|下)一[篇页条]\\s*(?:[:：].*)?|相关(?:新闻|链接|阅读|文章|报道|专题|推荐).*|延伸阅读.*|更多(?:新闻|阅读|精彩).*"
            + "|版权(?:所有|声明).*|(?i:copyright|©).*|.*ICP[备证].*|.*公网安备.*|[^。，]*许可证.{0,12}号.*|分享(?:到|至).*|扫一扫.*"
            + "|免责声明.*|返回(?:顶部|首页|列表).*|网站地图.*|联系我们.*|关于我们.*|打印(?:本页|此页)?|关闭(?:本页|窗口).*"
            + "|本作品.*公有领域.*|.*(?i:public domain).*|姊妹计划.*|检索自.*|取自.{0,4}https?://.*|分类\\s*[:：].*|友情链接.*|评论[^。]{0,6}|网友评论.*|热门[^。]{0,8}"
            + "|推荐阅读.*|猜你喜欢.*|下载.{0,4}客户端.*)");

    /** Stands anywhere around a text. */
    private static final Pattern ANY = Pattern.compile(
            "(?:(?i:https?://|www\\.)\\S+|[^。，《<>]{1,20}(?:\\s*[>＞»]\\s*[^。，《<>]{0,40})+|首页.{0,30}|(?:当前|您的|你的|您现在的)位置.*"
                    + "|(?:点击|阅读|浏览|访问)(?:量|数|次数|率)\\s*[:：]?.*|(?:字号|字体)(?:大小)?\\s*[:：]?.{0,20}|[【\\[]?\\s*(?:大\\s*中\\s*小|打印|收藏|纠错|关闭).{0,20}"
                    + "|跳至.{0,12}|跳转[至到].{0,12}|维基文库.*|維基文庫.*|导航.{0,8}|登录.{0,8}|注册.{0,8}|搜索.{0,8}|返回.{0,8}|分享.{0,12}"
                    + "|微信.{0,12}|微博.{0,12}|[←→].*|.*[←→]|无障碍.{0,8}|正文|A[-+]|T\\|T.*|.{0,8}客户端.{0,8}|(?:小|中|大|\\s)+"
                    + "|Public domain.*)");

    private Debris() {}

    /** Whether everything from this line on is no part of a text. */
    static boolean beginsTail(String line) {
        return line.length() <= LONGEST && TAIL.matcher(line).matches();
    }

    /** Whether a line is no part of a text, wherever it stands. */
    static boolean matches(String line) {
        return line.length() <= LONGEST
                && !line.endsWith("。")
                && ANY.matcher(line).matches();
    }
}
