package org.xuanyan.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Enclosures;

/**
 * Finds the words that say what happened on a date: as few as a reader needs, and never others than the text has. They
 * begin behind the verb by which the declaration speaks of it (欢迎, 高度评价, 注意到, …) and end with the event's noun or title.
 */
final class EventPhraseFinder {

    /** Verbs by which a declaration speaks of an event; what they govern is the event. */
    private static final Pattern OPENER = Pattern.compile(
            "欢迎|高度评价|积极评价|充分肯定|肯定|支持|注意到|谴责|认为|指出|强调|重申|坚信|商定|同意|决定|反对|关于举办|关于举行|关于召开|关于|遵循|遵照|恪守|根据|依据|"
                    + "按照|作为|执行|落实|履行|赞赏|祝贺|忆及");

    /** All that stands between an opener and a date if the event begins with the date. */
    private static final Pattern LINK = Pattern.compile(
            "(?:各?成员国|各方|双方)?(?:了|推动|即|将|拟|于|在|自|从|关于|就|对|以|并|还|以及|和|及|、|应|须|继续|切实|进一步|尽早|尽快|全面|一贯|严格)*");

    /** Leads over from what went before. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:(?:成员国|各方)?对|举行|举办|召开|了|以及|并且|并|和|及|与|、|还|也|则|而|将|应|继续|鉴此|为此|因此)+");

    private static final String NOUNS = "会议|会晤|会谈|峰会|论坛|演习|活动|大会|对话会|运动会|博览会|足球赛|比赛|锦标赛|赛事|马拉松|决议|决定|之都|事件|侵略|袭击|"
            + "十年|伙伴周|展览|展|谈判|磋商|选举|行动|艺术节|电影节|研讨会|仪式";

    /** The noun with which an event ends, and what follows it then. */
    private static final Pattern EVENT_END =
            Pattern.compile("(?:" + NOUNS + ")(?=成果|的|取得|上|期间|框架|将|为|是|有利于|提出|进一步|召开|举行|[、，。；：）]|和|及|以及|与|并|$)");

    /** Between a date and what was signed or adopted then: 在杜尚别签署的. */
    private static final Pattern SIGNED =
            Pattern.compile("[^，。；：、的]{0,24}?(?:签署|签订|缔结|达成|通过|批准|发表|制定)(?:的|了)?(?:[^，。；：、的]{0,40}的)?");

    /** Behind an addition: the name is not at its end. */
    private static final Pattern GOES_ON = Pattern.compile("(?!成果|的|取得|上|期间|框架|和|及|与|以及|并|将|为|是)\\p{IsHan}");

    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十\\d]+[届次]");

    /** More citations than this do not lie around a date. */
    private static final int MOST_CITATIONS = 32;

    private final Paragraph paragraph;
    private final Enclosures enclosures;
    private final String masked;

    /** Where a citation ends → where the longest that ends there begins. */
    private final Map<Integer, Integer> starts = new TreeMap<>();

    private EventPhraseFinder(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.enclosures = Enclosures.of(paragraph.text());
        this.masked = enclosures.masked();
        paragraph.citations().forEach(each -> starts.putIfAbsent(each.end(), each.start()));
    }

    static EventPhraseFinder of(Paragraph paragraph) {
        return new EventPhraseFinder(paragraph);
    }

    /**
     * Returns the words that belong to a date.
     *
     * @param earlier what was found for the date before it in the paragraph
     */
    EventPhrase around(TextDate date, Optional<EventPhrase> earlier) {
        int opening = enclosures.outermost(date.start());
        Optional<Citation> citation = citationAround(date);
        if (opening < 0 && citation.isEmpty()) {
            return clause(date, earlier);
        }
        return citation.isEmpty() && isRound(opening) && date.start() == opening + 1 && opening > 0
                ? addition(opening, earlier)
                : name(date, citation);
    }

    private boolean isRound(int opening) {
        return "（(".indexOf(paragraph.text().charAt(opening)) >= 0;
    }

    private EventPhrase name(TextDate date, Optional<Citation> citation) {
        if (citation.isPresent()) {
            return new EventPhrase(citation.get().start(), citation.get().end(), EventPhrase.Form.NAME);
        }
        int opening = enclosures.innermost(date.start());
        boolean inner = isRound(opening) && opening > 0 && enclosures.innermost(opening - 1) >= 0;
        int start = inner ? enclosures.innermost(opening - 1) : opening;
        int end = enclosures.closing(start) + 1;
        // Longer than any name: not the whole of it for each of its dates.
        return end - start <= Clauses.FARTHEST
                ? new EventPhrase(start, end, EventPhrase.Form.NAME)
                : new EventPhrase(date.start(), date.end(), EventPhrase.Form.NAME);
    }

    /** Returns the shortest citation around a date; of those that begin together the longer stand first. */
    private Optional<Citation> citationAround(TextDate date) {
        int next = firstCitationFrom(date.start() + 1);
        for (int i = next - 1; i >= Math.max(0, next - MOST_CITATIONS); i--) {
            Citation citation = paragraph.citations().get(i);
            if (citation.end() >= date.end()) {
                return Optional.of(citation);
            }
        }
        return Optional.empty();
    }

    private int firstCitationFrom(int offset) {
        List<Citation> citations = paragraph.citations();
        return BinarySearch.firstIndex(citations.size(), i -> citations.get(i).start() >= offset);
    }

    private EventPhrase addition(int opening, Optional<EventPhrase> earlier) {
        int end = enclosures.closing(opening) + 1;
        Optional<Integer> title = Optional.ofNullable(starts.get(opening))
                .or(() -> Optional.of(enclosures.outermost(opening - 1))
                        .filter(at -> paragraph.text().charAt(opening - 1) == '》' && at >= 0));
        if (title.isPresent()) {
            return new EventPhrase(title.get(), end, EventPhrase.Form.ADDITION);
        }
        int start = afterOpener(Clauses.start(masked, opening), opening);
        int next = earlier.map(EventPhrase::end).filter(at -> at >= start).orElse(start);
        boolean listed = next > start && next < opening && skipLead(next, opening) > next;
        int head = skipLead(listed ? next : start, opening);
        boolean goesOn = end < masked.length()
                && GOES_ON.matcher(masked).region(end, masked.length()).lookingAt();
        Matcher ordinal = ORDINAL.matcher(paragraph.text()).region(head, opening);
        // 第三届“…”国际行动十年（2018—2028）高级别会议: what is counted is the meeting.
        return new EventPhrase(goesOn && ordinal.lookingAt() ? ordinal.end() : head, end, EventPhrase.Form.ADDITION);
    }

    private EventPhrase clause(TextDate date, Optional<EventPhrase> earlier) {
        int clause = Clauses.start(masked, date.start());
        int opener = afterOpener(clause, date.start());
        int end = end(date, clause);
        boolean beginsWithDate =
                LINK.matcher(masked.substring(opener, date.start())).matches();
        boolean followsAnother = earlier.filter(each -> each.form() != EventPhrase.Form.NAME && each.end() > opener)
                .isPresent();
        // 某国在2017年9月举行的大会上提出的倡议: what is dated is the meeting.
        boolean onlyPlace = masked.startsWith("上", end);
        int start = beginsWithDate || followsAnother || onlyPlace ? date.start() : skipLead(opener, date.start());
        return new EventPhrase(start, end, EventPhrase.Form.CLAUSE);
    }

    private int end(TextDate date, int clause) {
        int next = firstCitationFrom(date.end());
        List<Citation> near = paragraph
                .citations()
                .subList(next, Math.min(paragraph.citations().size(), next + MOST_CITATIONS));
        for (Citation citation : near) {
            int distance = citation.start() - date.end();
            String between = masked.substring(date.end(), date.end() + Math.min(distance, Clauses.FARTHEST));
            if (distance == 0
                    || distance < Clauses.FARTHEST && SIGNED.matcher(between).matches()) {
                return citation.end();
            }
        }
        int first = Clauses.end(masked, date.end());
        // 2030年5月4日，外长举行了会议: the date is a clause by itself.
        boolean alone = first == date.end() && clause == date.start() && first < masked.length() && isComma(first);
        int clauseEnd = alone ? Clauses.end(masked, first + 1) : first;
        Matcher event = EVENT_END.matcher(masked).region(date.end(), clauseEnd).useTransparentBounds(true);
        return event.find() ? event.end() : clauseEnd;
    }

    private boolean isComma(int offset) {
        return "，,".indexOf(masked.charAt(offset)) >= 0;
    }

    /** Returns the offset behind the last opener, or that of the clause. */
    private int afterOpener(int clause, int limit) {
        Matcher opener = OPENER.matcher(masked).region(clause, limit);
        int after = clause;
        while (opener.find()) {
            after = opener.end();
        }
        return after;
    }

    private int skipLead(int start, int limit) {
        Matcher lead = LEAD.matcher(paragraph.text().substring(start, limit));
        return lead.find() ? start + lead.end() : start;
    }
}
