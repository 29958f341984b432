package org.xuanyan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frames of web pages, made up after the structure of sites of governments, agencies, newspapers, encyclopaedias and
 * blogs. {@code [title]} and {@code [text]} stand for the declaration; {@code [links 30]} for so many headlines,
 * {@code [prose 3]} for so many paragraphs of another text, {@code [comments 4]} for the comments of readers.
 */
final class PageFrames {

    private static final Pattern SLOT = Pattern.compile("\\[(title|text|links|prose|comments)(?: (\\d+))?]");

    private static final String[] PLACES = {"某地", "山城", "江城", "海滨", "北方", "南部", "高原"};
    private static final String[] NEWS = {"今日下雨", "举办图书展", "新桥通车", "粮食丰收", "队夺得冠军", "发布高温预警", "地铁延长运营"};
    private static final String[] OPINIONS = {"写得很好，支持！", "希望早日看到成果。", "这座桥我走过，风景不错。", "沙发。", "请问全文在哪里下载？"};

    private final Random random;

    PageFrames(int seed) {
        this.random = new Random(seed);
    }

    /** Returns the page of a frame around a declaration. */
    String page(String frame, MadeUpDeclaration declaration) {
        Matcher slot = SLOT.matcher(frame);
        StringBuilder page = new StringBuilder();
        while (slot.find()) {
            int count = slot.group(2) == null ? 0 : Integer.parseInt(slot.group(2));
            slot.appendReplacement(
                    page,
                    Matcher.quoteReplacement(
                            switch (slot.group(1)) {
                                case "title" -> declaration.title();
                                case "text" -> text(frame, declaration);
                                case "links" -> links(count);
                                case "prose" -> prose(count);
                                default -> comments(count);
                            }));
        }
        return slot.appendTail(page).toString();
    }

    /** Returns the text in the markup of the frame, which its first line names. */
    private String text(String frame, MadeUpDeclaration declaration) {
        String markup =
                frame.substring(frame.indexOf("<!--") + 4, frame.indexOf("-->")).strip();
        StringBuilder text = new StringBuilder();
        List<String> blocks = java.util.stream.Stream.concat(
                        declaration.blocks().stream(), declaration.signatures().stream())
                .toList();
        int inside = 2 + random.nextInt(2);
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            text.append(
                    switch (markup) {
                        case "p" -> "<p>" + block + "</p>\n";
                        case "indented" -> "<p>\u3000\u3000" + block + "</p>\n";
                        case "span" ->
                            "<p style=\"text-indent: 2em;\"><span style=\"font-size: 16px;\">" + block
                                    + "</span></p>\n";
                        case "section" ->
                            "<section><section><p><span leaf=\"\">" + block + "</span></p></section></section>";
                        case "br" -> "\u3000\u3000" + block + "<br><br>\n";
                        case "single br" -> "&nbsp;&nbsp;&nbsp;&nbsp;" + block + "<br/>\n";
                        case "div" -> "<div>" + block + "</div>\n";
                        case "font" ->
                            "<P align=left><FONT face=宋体 size=3>&nbsp;&nbsp;&nbsp; " + block + "</FONT></P>\n";
                        case "row" -> "<tr><td>\u3000\u3000" + block + "</td></tr>\n";
                        case "pre" -> "\u3000\u3000" + block + "\n\n";
                        case "halves" ->
                            "<p>" + block + "</p>" + (i == 3 ? "\n</div><div class=\"page-2\">" : "") + "\n";
                        case "linked" -> "<p>" + block.replace("成员国", "<a href=\"/item/1\">成员国</a>") + "</p>\n";
                        case "open p" -> "<p>" + block + "\n";
                        default -> throw new IllegalArgumentException(markup);
                    });
            if (frame.contains("interrupted") && (i == inside || i == inside + 2)) {
                text.append(
                        i == inside
                                ? "<div class=\"related-inline\"><span>相关阅读</span><a href=\"/1\">" + headline()
                                        + "</a></div>\n"
                                : "<p class=\"ad\">广告</p><p><a href=\"/2\">推荐：" + headline() + "</a></p>\n");
            }
        }
        return text.toString();
    }

    private String headline() {
        return PLACES[random.nextInt(PLACES.length)] + NEWS[random.nextInt(NEWS.length)];
    }

    private String links(int count) {
        StringBuilder links = new StringBuilder("<ul>\n");
        for (int i = 0; i < count; i++) {
            links.append("<li><a href=\"/news/" + i + ".html\">" + headline() + "</a> <span>07-0" + (1 + i % 6)
                    + "</span></li>\n");
        }
        return links + "</ul>";
    }

    private String prose(int count) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < count; i++) {
            prose.append("<p>" + headline() + "，市民纷纷前来观看。组织者说，这样的活动今后还会举办，并欢迎各地游客参加。" + headline() + "。</p>\n");
        }
        return prose.toString();
    }

    private String comments(int count) {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < count; i++) {
            comments.append("<li class=\"comment\"><div class=\"comment-author\">网友" + (100 + i)
                    + "</div><div class=\"comment-date\">2031-07-06 10:1" + i % 10 + "</div><p>"
                    + OPINIONS[random.nextInt(OPINIONS.length)] + "</p><a href=\"#\">回复</a></li>\n");
        }
        return comments.toString();
    }

    /** Returns the frames by name. */
    static Map<String, String> all() {
        Map<String, String> frames = new LinkedHashMap<>();
        frames.put("portal of a government", """
                <!-- span -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]_要闻_某国政府网</title></head><body>
                <div class="header"><div class="logo"><a href="/"><img src="logo.png" alt="某国政府网"></a></div>
                <ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务</a></li><li><a href="/fw">服务</a></li></ul></div>
                <div class="BreadcrumbNav"><a href="/">首页</a> &gt; <a href="/yw">新闻</a> &gt; <a href="/yw">要闻</a></div>
                <div class="content"><div class="article oneColumn">
                <h1 id="ti">[title]</h1>
                <div class="pages-date">2031-07-06 09:12 <span class="font">来源： 某某社</span>
                <div class="pages_print"><span class="font">字号：</span><span>默认</span> <span>大</span> <span>超大</span>
                <span>|</span><span class="printIco" id="btnPrint">打印</span> <span>|</span><div class="share">分享到<a>微信</a><a>微博</a></div></div></div>
                <div class="pages_content" id="UCAP-CONTENT">
                [text]
                </div>
                <div class="editor"><span class="dialog">【我要纠错】</span> 责任编辑：张某</div>
                </div></div>
                <div class="related"><h2>相关稿件</h2>[links 6]</div>
                <div class="footer"><a href="/map">网站地图</a> | <a href="/about">关于我们</a><p>主办单位：某国政府办公厅　运行维护单位：某某中心</p><p>版权所有：某国政府网　ICP备00000001号</p></div>
                </body></html>
                """);
        frames.put("ministry", """
                <!-- span -->
                <html><head><meta charset="utf-8"><title>[title]_某国外交部</title></head><body>
                <div class="head"><h1 class="logo">某国外交部</h1><div class="nav">[links 9]</div></div>
                <div class="place">您的位置：<a href="/">首页</a> &gt; <a href="/zl">资料</a> &gt; <a href="/gb">公报文件</a></div>
                <div class="rebox_news"><div class="news-title"><h1>[title]</h1>
                <p class="time"><span>2031-07-06 09:12</span></p></div>
                <div class="news-main" id="News_Body_Txt_A">
                [text]
                </div>
                <div class="share-bar"><span>推荐给朋友：</span><a>微信</a> <a>微博</a> <a href="javascript:print()">打印本页</a></div></div>
                <div class="mod_bottom"><h3>相关新闻：</h3>[links 4]</div>
                <div class="foot"><p>版权所有：某国外交部</p><p>地址：某市某大街2号　邮编：100000</p></div>
                </body></html>
                """);
        frames.put("agency", """
                <!-- indented -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]-某网</title><script>var a = "[title]";</script></head><body>
                <div class="nav"><a href="/">首页</a><a href="/p">时政</a><a href="/w">国际</a></div>
                <div class="header domPC"><div class="header-top"><div class="header-time left"><span class="year">2031</span> <span class="day">07/06</span> <span class="time">09:12:33</span></div>
                <div class="source">来源：某网</div></div>
                <div class="head-line clearfix"><h1><span class="title">[title]</span></h1>
                <div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span> <span id="fontNormal">中</span> <span id="fontBig">大</span></div><div class="share">分享到：<a>微信</a></div></div></div></div>
                <div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">
                <p>\u3000\u3000某某社云岭7月5日电</p>
                <p style="text-align: center;"><strong>[title]</strong></p>
                [text]
                </span><div id="articleEdit"><span class="tiyi1">【纠错】</span> <span class="editor">【责任编辑:张某】</span></div></div>
                <div class="nextpage">阅读下一篇：<a href="/2">某地今日下雨</a></div></div>
                <div class="main-right right"><div class="columBox book"><h2>深度观察</h2>[links 10]</div></div></div>
                <div class="foot"><p>Copyright © 2000 - 2031 某网 版权所有</p></div>
                </body></html>
                """);
        frames.put("newspaper online", """
                <!-- indented -->
                <html><head><meta charset="gbk"><title>[title]--时政--某民网</title></head><body>
                <div class="top"><a href="/">某民网</a> <a href="/login">登录</a> <a href="/reg">注册</a></div>
                <div class="path"><a href="/">某民网</a>&gt;&gt;<a href="/s">时政</a>&gt;&gt;<a href="/g">高层动态</a></div>
                <div class="layout rm_txt cf"><div class="col col-1 fl">
                <h3 class="pre"></h3><h1>[title]</h1><h4 class="sub"></h4><div class="author cf"></div>
                <div class="channel cf"><div class="col-1-1 fl">2031年07月06日09:12 | 来源：<a href="/">某民网</a></div><div class="col-1-2 fr"><span>小字号</span></div></div>
                <div class="rm_txt_con cf">
                [text]
                </div>
                <div class="zdfy cf"></div><p class="paper_num">《 某民日报 》（ 2031年07月06日 03 版）</p>
                <div class="edit cf">(责编：张某、李某)</div>
                <div class="rm_relevant"><h2>分享让更多人看到</h2></div>
                <div class="tjyd"><h3>推荐阅读</h3>[links 6]</div></div>
                <div class="col col-2 fr"><h2>热门排行</h2>[links 10]</div></div>
                <div id="copyright"><p>某民网版权所有，未经书面授权禁止使用</p><p>Copyright © 1997-2031 by www.example.com. all rights reserved</p></div>
                </body></html>
                """);
        frames.put("news portal", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]_某易新闻</title></head><body>
                <div class="post_area"><div class="post_main"><h1 class="post_title">[title]</h1>
                <div class="post_info">2031-07-06 09:12:33　来源: <a href="/">某网</a> 北方 <a href="#">举报</a></div>
                <div class="post_share"><span>分享至</span><div class="code"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
                <div class="post_content"><div class="post_body">
                <p class="f_center"><img src="1.jpg"><br></p>
                [text]
                </div>
                <div class="post_author"><p>本文来源：某网 责任编辑： 张某_NN1234</p></div></div>
                <div class="post_tips"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。</p></div>
                <div class="post_comment"><h2>网友评论</h2><ul>[comments 6]</ul></div></div>
                <div class="post_side"><h2>热点新闻</h2>[links 12]<div class="side_text">[prose 4]</div></div></div>
                </body></html>
                """);
        frames.put("account on a portal", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]_某部</title></head><body>
                <header><nav>[links 8]</nav></header>
                <div class="left main"><article class="article-text"><h3>[title]</h3>
                <div class="article-info"><span class="time">2031-07-06 09:12</span> <span class="from">发布于：某省</span></div>
                <p>原标题：[title]</p>
                [text]
                <p><a href="/">返回某狐，查看更多</a></p>
                <p>责任编辑：</p>
                <div class="statement">平台声明：该文观点仅代表作者本人，本号系信息发布平台，仅提供信息存储空间服务。</div></article>
                <div class="bottom-relate-wrap"><div>阅读 (<em>1024</em>)</div></div></div>
                <div class="groom-read"><h3>推荐阅读</h3>[prose 5]</div>
                </body></html>
                """);
        frames.put("public account", """
                <!-- section -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body id="activity-detail" class="zh_CN">
                <div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="img-content">
                <h1 class="rich_media_title" id="activity-name">[title]</h1>
                <div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">原创</span>
                <span class="rich_media_meta rich_media_meta_text">张某</span>
                <span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">某部发布</a>
                <div id="js_profile_qrcode" style="display:none;"><p>微信号 mobu</p><p>功能介绍 某部的官方账号。</p></div></span>
                <em id="publish_time" class="rich_media_meta rich_media_meta_text">2031年07月06日 21:15</em> <span id="js_ip_wording">乙国</span></div>
                <div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
                [text]
                <section><p style="text-align: center;">- END -</p></section>
                </div></div></div>
                <div class="rich_media_tool"><a>阅读原文</a> <span>阅读 1.2万</span> <span>点赞 35</span> <span>在看</span></div></div>
                <div id="js_pc_qr_code" style="display:none;"><p>微信扫一扫<br>关注该公众号</p></div>
                <div class="weui-dialog"><p>继续滑动看下一个</p><p>微信扫一扫可打开此内容，使用完整服务</p></div>
                </body></html>
                """);
        frames.put("encyclopaedia", """
                <!-- div -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]_某度百科</title></head><body>
                <div class="header-wrapper"><a href="/">首页</a><a href="/d">特色百科</a><form><input value="[title]"><button>进入词条</button></form></div>
                <div class="content-wrapper"><div class="main-content"><div class="lemma-title"><h1>[title]</h1><a class="edit">编辑</a> <a>讨论</a> <a>上传视频</a></div>
                <div class="lemmaWgt-action"><a>播报</a><a>收藏</a><span>查看我的收藏</span></div>
                <div class="main_text">
                [text]
                </div>
                <dl class="lemma-reference"><dt>参考资料</dt><dd><ul><li>[1] <a href="/1">[title]</a>．某网 [引用日期2031-08-01]</li></ul></dd></dl>
                <div class="open-tag">词条标签：<a>文件</a> <a>组织</a></div></div>
                <div class="side-content"><div class="lemma-stat"><p>词条统计</p><p>浏览次数：1024次</p><p>编辑次数：12次</p><p>创建者：某某</p></div>[links 8]</div></div>
                </body></html>
                """);
        frames.put("source wiki", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title] - 维基文库，自由的图书馆</title></head><body>
                <div id="mw-navigation"><ul><li><a>首页</a></li><li><a>最近更改</a></li><li><a>随机页面</a></li></ul></div>
                <div id="content" class="mw-body"><h1 id="firstHeading">[title]</h1>
                <div id="siteSub">维基文库，自由的图书馆</div><a class="mw-jump-link" href="#">跳转到导航</a>
                <div id="mw-content-text"><div class="mw-parser-output">
                [text]
                <div class="licenseContainer"><p>本作品在其来源国及其他国家或地区属于公有领域，因为它是法律、法规或官方文件。</p><p>Public domain false</p></div>
                </div></div>
                <div class="printfooter">检索自“<a href="https://zh.example.org/wiki/x">https://zh.example.org/wiki/x</a>”</div>
                <div id="catlinks"><div>分类：<ul><li><a>2031年</a></li><li><a>宣言</a></li></ul></div></div></div>
                <div id="footer"><ul><li>此页面最后编辑于2031年8月1日 (星期五) 09:12。</li><li>除非另有说明，本页面的内容在某许可协议条款下提供。</li></ul></div>
                </body></html>
                """);
        frames.put("blog", """
                <!-- p -->
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>[title] – 张某的博客</title></head><body class="single">
                <header id="masthead"><p class="site-title"><a href="/">张某的博客</a></p><p class="site-description">读书、走路、写字</p></header>
                <main id="main"><article class="post"><header class="entry-header"><h1 class="entry-title">[title]</h1>
                <div class="entry-meta"><span class="posted-on">发表于 <time datetime="2031-07-06">2031年7月6日</time></span> <span class="byline">由 <a>张某</a></span> <span class="comments-link"><a>6条评论</a></span></div></header>
                <div class="entry-content">
                [text]
                <div class="sharedaddy"><h3>共享此文章：</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div></div>
                <footer class="entry-footer"><span>分类：<a>文件</a></span> <span>标签：<a>合作</a></span></footer></article>
                <nav class="post-navigation"><a>上一篇：某地今日下雨</a><a>下一篇：山城举办图书展</a></nav>
                <div id="comments" class="comments-area"><h2>《[title]》上有6条评论</h2><ol class="comment-list">[comments 6]</ol>
                <div id="respond"><h3>发表回复</h3><form><p>您的邮箱地址不会被公开。 必填项已用 * 标注</p><textarea></textarea></form></div></div></main>
                <aside id="secondary"><section class="widget"><h2>近期文章</h2>[links 5]</section><section class="widget">[prose 6]</section></aside>
                <footer id="colophon">自豪地采用某某软件</footer>
                </body></html>
                """);
        frames.put("nested tables", """
                <!-- font -->
                <HTML><HEAD><META content="text/html; charset=gb2312"><TITLE>[title]</TITLE></HEAD><BODY bgColor=#ffffff>
                <TABLE width=760 align=center><TR><TD><A href="/">首页</A> | <A href="/xw">新闻</A> | <A href="/zl">资料</A></TD></TR></TABLE>
                <TABLE width=760 align=center><TR><TD vAlign=top width=160><TABLE width="100%"><TR><TD>[links 14]</TD></TR></TABLE></TD>
                <TD vAlign=top width=600><TABLE width="100%"><TR><TD align=center><B><FONT size=5>[title]</FONT></B></TD></TR>
                <TR><TD align=center>2031-07-06 09:12　来源：某网</TD></TR>
                <TR><TD><TABLE width="96%" align=center><TR><TD class=text>
                [text]
                </TD></TR></TABLE></TD></TR>
                <TR><TD align=right>【<A href="javascript:window.print()">打印</A>】【<A href="javascript:window.close()">关闭</A>】</TD></TR></TABLE></TD></TR></TABLE>
                <TABLE width=760 align=center><TR><TD align=center>版权所有 某某网站　未经许可不得转载</TD></TR></TABLE>
                </BODY></HTML>
                """);
        frames.put("lines with breaks", """
                <!-- br -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body>
                <div id="top"><a href="/">某某在线</a></div><div id="left">[links 10]</div>
                <div id="main"><h2 class="tit">[title]</h2><div class="info">作者：某某　更新时间：2031-07-06　点击数：123</div>
                <div id="zoom">
                [text]
                </div><div class="page">共1页　<a>1</a></div><div class="prev">上一篇：<a>某地今日下雨</a><br>下一篇：<a>山城新桥通车</a></div></div>
                <div id="bottom">关于我们 | 联系我们 | 网站地图<br>某某在线 版权所有</div>
                </body></html>
                """);
        frames.put("single breaks", """
                <!-- single br -->
                <html><head><title>[title]</title></head><body><center><h1>[title]</h1></center>
                <center>（2031年7月5日）</center><hr>
                <div class=content>
                [text]
                </div><hr><a href="index.html">返回目录</a> <a href="2.html">下一页</a>
                </body></html>
                """);
        frames.put("text in divs", """
                <!-- div -->
                <!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
                <div class="menu">[links 7]</div><div class="wrap"><div class="headline">[title]</div>
                <div class="subline"><span>某某日报</span><span>2031-07-06 09:12</span></div>
                <div class="body">
                [text]
                </div><div class="tags"><span>标签</span><a>合作</a><a>山区</a></div></div>
                <div class="more">[links 15]</div>
                </body></html>
                """);
        frames.put("cookie banner", """
                <!-- p -->
                <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>[title] | 某国际组织</title></head><body>
                <div id="cookie-consent" class="cookie-banner" role="dialog"><p>本网站使用 Cookie 改善您的体验。继续浏览即表示您同意我们使用 Cookie。</p><button>接受</button><a href="/privacy">隐私政策</a></div>
                <ul class="language-switcher"><li><a lang="ar">العربية</a></li><li><a lang="zh">中文</a></li><li><a lang="en">English</a></li><li><a lang="fr">Français</a></li><li><a lang="ru">Русский</a></li></ul>
                <main role="main"><nav aria-label="breadcrumb"><ol><li><a>主页</a></li><li><a>文件</a></li></ol></nav>
                <article><h1 class="page-header">[title]</h1><div class="field-date">2031年7月6日</div>
                <div class="field-body">
                [text]
                </div></article></main>
                <footer role="contentinfo"><h2>页脚菜单</h2>[links 6]<p>© 某国际组织</p></footer>
                </body></html>
                """);
        frames.put("interrupted by recommendations", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body>
                <!-- interrupted --><div class="article"><h1>[title]</h1><p class="meta">某网 2031-07-06 09:12</p>
                <div class="article-body">
                [text]
                </div></div>
                <div class="feed">[prose 3]</div>
                </body></html>
                """);
        frames.put("sidebar longer than the text", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body>
                <div class="container"><div class="col-md-8"><h1>[title]</h1><div class="post-meta">2031-07-06 · 某某</div>
                <div class="post">
                [text]
                </div></div><div class="col-md-4 sidebar"><h3>编辑推荐</h3>[prose 30]</div></div>
                </body></html>
                """);
        frames.put("hidden text", """
                <!-- span -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body>
                <div style="display:none"><p>本页介绍桥岭组织的文件。这些文字是给搜索引擎看的，读者看不见。</p>[links 10]</div>
                <div class="main"><h1>[title]</h1><p class="source">来源：某网</p><div class="con">
                [text]
                <p style="font-size:0">转载请保留本行。这一行看不见。</p>
                </div></div>
                <div hidden><p>请登录后发表评论。登录之后可以看到全部评论和回复内容。</p></div>
                </body></html>
                """);
        frames.put("links longer than the text", """
                <!-- indented -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]_某网</title></head><body>
                <div class="all-nav">[links 150]</div>
                <div class="w1000"><div class="article-box"><h1>[title]</h1><div class="artInfo">时间：2031-07-06 09:12　来源：某网　作者：某某</div>
                <div class="artCon">
                [text]
                </div></div></div>
                <div class="list-box">[links 150]</div>
                </body></html>
                """);
        frames.put("semantic elements", """
                <!-- p -->
                <!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>[title]</title></head><body>
                <header><a href="/">某某报</a><nav><ul><li><a>国内</a></li><li><a>国际</a></li></ul></nav></header>
                <main><article><header><h1>[title]</h1><p><time datetime="2031-07-06T09:12">2031年7月6日 09:12</time> <address>记者 张某</address></p></header>
                <figure><img src="1.jpg" alt=""><figcaption>7月5日，与会领导人在云岭合影。</figcaption></figure>
                [text]
                <footer><p>编辑：李某</p></footer></article>
                <aside><h2>更多</h2>[prose 3]</aside></main>
                <footer><p>某某报 版权所有</p></footer>
                </body></html>
                """);
        frames.put("embassy", """
                <!-- span -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body>
                <div id="header"><a href="/eng">English</a> | <a href="/">中文</a></div>
                <div id="docNav"><a href="/">首页</a> &gt; <a href="/">使馆新闻</a></div>
                <div id="article"><div id="docMark"><div id="docTitle">[title]</div><div id="docDate">2031/07/06</div></div>
                <div id="content">
                [text]
                </div><div id="function"><a>推荐给朋友</a> <a>全文打印</a></div></div>
                <div id="footer">某国驻某国大使馆 版权所有<br>地址：某街1号　电话：000-0000</div>
                </body></html>
                """);
        frames.put("forum", """
                <!-- single br -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title] - 某某论坛</title></head><body>
                <div id="toptb"><a>设为首页</a><a>收藏本站</a></div><div id="pt"><a>论坛</a> › <a>文件区</a></div>
                <div id="postlist"><table><tr><td class="pls">查看: 1024 | 回复: 3</td><td class="plc"><h1 class="ts"><span id="thread_subject">[title]</span></h1></td></tr></table>
                <table class="plhin"><tr><td class="pls"><div class="authi"><a>某用户</a></div><p>主题 12</p><p>积分 345</p></td><td class="plc"><div class="pi">楼主</div><div class="authi"><em>发表于 2031-7-6 09:12:33</em> | <a>只看该作者</a></div>
                <div class="pct"><div class="t_fsz"><table><tr><td class="t_f">
                [text]
                </td></tr></table></div></div></td></tr><tr><td class="plc plm"><div class="po"><a>回复</a> <a>举报</a></div></td></tr></table>
                <table class="plhin"><tr><td class="pls"><a>别的用户</a></td><td class="plc"><div class="authi">发表于 2031-7-6 10:01:02</div><div class="t_f">谢谢楼主分享，收藏了。</div></td></tr></table></div>
                <div id="f_pst"><form><textarea></textarea><button>发表回复</button></form></div>
                <div id="ft"><p>Powered by 某某</p></div>
                </body></html>
                """);
        frames.put("page of a newspaper", """
                <!-- indented -->
                <html><head><meta charset="utf-8"><title>某某日报-[title]</title></head><body>
                <div class="paper"><div class="right"><div class="date">2031年07月06日 星期日</div><a>上一版</a> <a>下一版</a><p class="ban">第03版：要闻</p>[links 6]</div>
                <div class="art"><p class="tool"><a>上一篇</a> <a>下一篇</a> <a>放大</a> <a>缩小</a> <a>默认</a></p>
                <h3></h3><h1>[title]</h1><h2></h2><h4></h4><p class="sec">《某某日报》（ 2031年07月06日 第 03 版）</p>
                <div id="ozoom"><founder-content>
                [text]
                </founder-content></div></div></div>
                <p class="copy">本网站所有内容属某某日报社所有，未经许可不得转载！</p>
                </body></html>
                """);
        frames.put("optional end tags", """
                <!-- open p -->
                <html><head><title>[title]</title><body><h1>[title]</h1>
                <ul><li><a href="/">首页</a><li><a href="/a">文件</a></ul>
                <div class=text>
                [text]
                </div><p>Copyright 2031
                </html>
                """);
        frames.put("document of a government", """
                <!-- span -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]_某国政府网</title></head><body>
                <div class="w1100"><div class="nav-bread"><a>首页</a> &gt; <a>政策</a></div>
                <table class="bd1"><tbody><tr><td><b>索 引 号：</b></td><td>000014349/2031-00001</td><td><b>主题分类：</b></td><td>外交</td></tr>
                <tr><td><b>发文机关：</b></td><td>某部</td><td><b>成文日期：</b></td><td>2031年07月06日</td></tr>
                <tr><td><b>标　　题：</b></td><td colspan="3">[title]</td></tr><tr><td><b>发文字号：</b></td><td></td><td><b>发布日期：</b></td><td>2031年07月06日</td></tr></tbody></table>
                <p align="center" style="font-size:22px"><span>[title]</span></p>
                <div class="b12c">
                [text]
                </div></div><div class="bot">扫一扫在手机打开当前页</div></body></html>
                """);
        frames.put("title on two lines", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>桥岭组织成员国元首理事会云岭宣言-某网</title></head><body>
                <div><h1>桥岭组织成员国元首理事会<br>云岭宣言</h1><p>（2031年7月5日，云岭）</p><p>2031年07月06日 07:30 来源：某某日报 分享：</p>
                <div>
                [text]
                </div></div></body></html>
                """);
        frames.put("summary and player", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title><script type="application/json">{"body":"<p>某地今日下雨。</p>"}</script></head><body>
                <h1>[title]</h1><div class="summary"><strong>摘要：</strong>成员国领导人5日在云岭举行会议。</div>
                <div class="audio"><span>00:00</span> / <span>12:34</span> <a>语速</a></div><ul class="hotwords"><li><a href="/1">某地今日下雨</a></li><li><a href="/2">山城新桥通车</a></li></ul>
                <div class="txt">
                [text]
                </div><div class="open"><a>打开客户端，体验更佳</a></div></body></html>
                """);
        frames.put("rows of a table", """
                <!-- row -->
                <html><head><title>[title]</title></head><body><table border=0><tr><td align=center><h2>[title]</h2></td></tr>
                <tr><td align=center>（2031年7月5日）</td></tr>
                [text]
                </table><p align=center>[<a href="javascript:window.close()">关闭窗口</a>]</p></body></html>
                """);
        frames.put("preformatted", """
                <!-- pre -->
                <html><head><title>[title]</title></head><body><h1>[title]</h1><pre>
                [text]
                </pre><address>某某图书馆</address></body></html>
                """);
        frames.put("comments without names", """
                <!-- p -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body>
                <div><div><h1>[title]</h1><div>某某 2031-07-06 09:12</div></div><div>
                [text]
                </div><div><h3>评论</h3>[prose 9]</div></div></body></html>
                """);
        frames.put("text of two pages", """
                <!-- halves -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]</title></head><body>
                <h1>[title]</h1><div class="page-1">
                [text]
                </div><div class="pages"><a>1</a> <a>2</a> <a>下一页</a> <a>尾页</a></div><div class="foot">某某网 版权所有</div></body></html>
                """);
        frames.put("linked words", """
                <!-- linked -->
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>[title]_某某百科</title></head><body>
                <h1>[title]</h1><div class="lemma">
                [text]
                </div><div class="catalog"><h2>相关词条</h2>[links 9]</div></body></html>
                """);
        return frames;
    }
}
