package org.xuanyan.clean;

import java.util.regex.Pattern;

/** What web pages print around a text. A sentence is none of it, and neither is a line that goes on. */
final class BoilerplateForm {

    private static final int LONGEST = 120;

    /** A notice may be a sentence. */
    private static final Pattern NOTICE =
            Pattern.compile("版权(?:所有|声明)[\\s\\u3000:：©].*|(?i:copyright|©).*|.*ICP[备证].*|.*公网安备.*"
                    + "|.*未经.{0,12}(?:许可|授权|允许|同意).{0,16}(?:转载|摘编|(?:使用|复制)本[网站文]).*|.*转载.{0,8}(?:注明|标明).*|免责声明\\s*[:：].*"
                    + "|本(?:作品|页面|网站|站).{0,40}(?:公有领域|转载|版权).*|.*(?i:public domain).*");

    /** What sites say of themselves in whole sentences. */
    private static final Pattern SITE_NOTICE =
            Pattern.compile("版权所有|未经.{0,12}(?:授权|许可|同意)|转载|免责声明|责任编辑|ICP备|客户端|扫一扫|请启用|浏览器");

    /** Begins what stands below a text. */
    private static final Pattern TAIL = Pattern.compile("(?:[(（]完[)）]|[\\[【(（]?\\s*(?:责任?编辑?|编辑|校对|审核|监制|编审)\\s*[:：].*"
            + "|(?:上|下)一[篇页条]\\s*(?:[:：].*)?|相关(?:新闻|链接|阅读|文章|报道|专题|推荐).*|延伸阅读.*|更多(?:新闻|阅读|精彩).*"
            + "|版权(?:所有|声明)|[^。，]*许可证[^。，]{0,12}(?:号\\s*[:：]?\\s*\\d|\\d{3}).*|分享(?:到|至)\\s*(?:[:：].*|微.*|朋友圈.*)?|扫一扫.*"
            + "|免责声明|返回(?:顶部|首页|列表).{0,8}|网站地图.*|(?:联系|关于)我们(?:[\\s\\u3000|｜·].*)?|打印(?:本页|此页)?|关闭(?:本页|窗口).*"
            + "|姊妹计划.*|检索自.*|取自.{0,4}https?://.*|分类\\s*[:：].*|友情链接.*|评论[^。]{0,6}|网友评论.*|热门[^。]{0,8}"
            + "|推荐阅读.*|猜你喜欢.*|下载.{0,4}客户端.*)");

    /** Stands anywhere around a text, and nowhere in one. */
    private static final Pattern SURE = Pattern.compile(
            "(?:[\\d/:.年月日\\s-]*(?i:https?://|www\\.)[\\x21-\\x7E]+[\\d/:.年月日\\s-]*|首页\\s*[>＞»|｜].*|(?:当前|您的|你的|您现在的)位置\\s*[:：].*"
                    + "|(?:点击|阅读|浏览|访问)(?:量|数|次数|率)\\s*[:：]?\\s*\\d*|(?:字号|字体)(?:大小)?\\s*[:：]?.{0,20}"
                    + "|跳至.{0,12}|跳转[至到].{0,12}|维基文库.*|維基文庫.*|[←→].*|.*[←→]|A[-+]|T\\|T.*|(?:小|中|大|\\s)+)");

    /** Words of web pages that may be those of a text. */
    private static final Pattern PERHAPS = Pattern.compile(
            "(?:[^。，《<>]{1,20}(?:\\s*[>＞»]\\s*[^。，《<>]{0,40})+|首页.{0,30}"
                    + "|(?:当前|您的|你的|您现在的)位置.*|(?:点击|阅读|浏览|访问)(?:量|数|次数|率)\\s*[:：]?.*"
                    + "|[【\\[]?\\s*(?:大\\s*中\\s*小|打印|收藏|纠错|关闭).{0,20}"
                    + "|导航.{0,8}|登录.{0,8}|注册.{0,8}|搜索.{0,8}|返回.{0,8}|分享.{0,12}|微信.{0,12}|微博.{0,12}|无障碍.{0,8}|正文|.{0,8}客户端.{0,8})");

    /** Whether a site speaks of itself in a line, perhaps in whole sentences. */
    boolean isNoticeIn(String line) {
        return SITE_NOTICE.matcher(line).find();
    }

    /** Whether a line belongs to what stands below a text. */
    boolean beginsTail(String line) {
        return isNotice(line)
                || line.length() <= LONGEST
                        && !isOfText(line)
                        && TAIL.matcher(line).matches();
    }

    /** Whether a line speaks of the rights in a page; it may end as a sentence. */
    boolean isNotice(String line) {
        return line.length() <= LONGEST && NOTICE.matcher(line).matches();
    }

    /** Whether a line is no part of a text, wherever it stands. */
    boolean isSure(String line) {
        return line.length() <= LONGEST && !isOfText(line) && SURE.matcher(line).matches();
    }

    /** Whether a line above or below a text is no part of it. */
    boolean matches(String line) {
        return isSure(line)
                || line.length() <= LONGEST
                        && !isOfText(line)
                        && "；，：、".indexOf(line.charAt(line.length() - 1)) < 0
                        && PERHAPS.matcher(line).matches();
    }

    /** Whether a line is a sentence, or goes on below. */
    private static boolean isOfText(String line) {
        char last = line.charAt(line.length() - 1);
        return "，、；。".indexOf(last) >= 0 || Sentence.isWhole(line);
    }
}
