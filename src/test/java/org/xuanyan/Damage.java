package org.xuanyan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damage by extraction, web sites and copyists, from a seeded generator. */
final class Damage {

    private static final String[] DEBRIS = {"责任编辑：某甲", "首页 > 新闻 > 正文", "点击量：1024", "分享到：", "——广告——"};
    private static final String HAN = "国际合作安全发展和平";
    private static final String WIDE = "，：；？！（）";
    private static final String[] INVISIBLE = {"\u200B", "\uFEFF", "\u00AD", "\u200E"};
    private static final String[] BLANK = {" ", "  ", "\u3000", "\u00A0", "\t"};

    private final Random random;
    private boolean truncated;

    Damage(Random random) {
        this.random = random;
    }

    /** Typesets lines as a copy may have them, with damage that can be recognised by its characters. */
    String typesetting(List<String> lines) {
        boolean web = random.nextInt(3) == 0;
        boolean narrow = random.nextInt(3) == 0;
        int width = !web && random.nextBoolean() ? 18 + random.nextInt(20) : Integer.MAX_VALUE;
        String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        String between = web || random.nextBoolean() ? lineEnd + lineEnd : lineEnd;
        StringBuilder copy = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        copy.append(random.nextBoolean() ? lineEnd : "");
        for (String line : lines) {
            String set = characters(line, web, narrow);
            copy.append(web ? "<p>" : random.nextInt(6) == 0 ? "\u3000\u3000" : "");
            copy.append(width == Integer.MAX_VALUE ? set : wrapped(set, width, between));
            copy.append(random.nextInt(9) == 0 ? " " : "")
                    .append(web ? "</p>" : "")
                    .append(between);
        }
        return copy.toString();
    }

    private String characters(String line, boolean web, boolean narrow) {
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (narrow && WIDE.indexOf(c) >= 0) {
                c -= 0xFEE0;
            }
            set.append(web && c == '“' ? "&ldquo;" : web && c == '<' ? "&lt;" : String.valueOf(c));
            if (Character.isIdeographic(c)) {
                switch (random.nextInt(120)) {
                    case 0 -> set.append(BLANK[random.nextInt(BLANK.length)]);
                    case 1 -> set.append(INVISIBLE[random.nextInt(INVISIBLE.length)]);
                    case 2 -> set.append(web ? "<b></b>" : "(fā)");
                    default -> {}
                }
            }
        }
        return set.toString()
                .replace("——", random.nextInt(4) == 0 ? "━━" : "——")
                .replace("二", random.nextInt(9) == 0 ? "\u2F06" : "二");
    }

    private String wrapped(String line, int width, String between) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean whole =
                    i > 0 && Character.isIdeographic(line.charAt(i)) && Character.isIdeographic(line.charAt(i - 1));
            if (column >= width && whole) {
                wrapped.append(between);
                column = 0;
            }
            wrapped.append(line.charAt(i));
            column++;
        }
        return wrapped.toString();
    }

    /** Adds, drops, changes and repeats words and lines, at least once. */
    List<String> words(List<String> lines) {
        List<String> damaged = new ArrayList<>(lines);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int i = 1 + random.nextInt(damaged.size() - 1);
            String line = damaged.get(i);
            int at = line.length() < 4 ? 0 : 1 + random.nextInt(line.length() - 2);
            String han = String.valueOf(HAN.charAt(random.nextInt(HAN.length())));
            switch (random.nextInt(7)) {
                case 0 -> damaged.add(i, String.valueOf(10 + random.nextInt(90)));
                case 1 -> damaged.add(i, DEBRIS[random.nextInt(DEBRIS.length)]);
                case 2 -> damaged.add(Math.min(damaged.size(), i + random.nextInt(5)), line);
                case 3 -> damaged.set(i, line.substring(0, at) + han + han + line.substring(at));
                case 4 -> damaged.set(i, line.substring(0, at) + "錯" + line.substring(Math.min(line.length(), at + 1)));
                case 5 -> damaged.set(i, line.substring(0, at) + line.substring(Math.min(line.length(), at + 2)));
                default -> damaged = truncated(damaged, line, i, at);
            }
        }
        damaged.add(DEBRIS[random.nextInt(DEBRIS.length)]);
        return damaged;
    }

    /** Cuts the copy off in the middle of a line of its second half, at most once. */
    private List<String> truncated(List<String> lines, String line, int i, int at) {
        if (i < lines.size() / 2 || truncated) {
            return lines;
        }
        truncated = true;
        List<String> kept = new ArrayList<>(lines.subList(0, i));
        kept.add(line.substring(0, at));
        return kept;
    }
}
