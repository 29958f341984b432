package org.xuanyan.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Signatory;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.Lazy;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Markup;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/** Everything that the rules find in a copy, except its text. */
final class CleaningRecord {

    /** The most findings of one code that are reported one by one. */
    private static final int MOST_OF_ONE_CODE = 20;

    /** Findings about lines that an editor may have to remove from the text. */
    private static final Set<Code> MAY_BE_REMOVED =
            EnumSet.of(Code.BOILERPLATE_IN_TEXT, Code.BELOW_SIGNATURES, Code.FOREIGN_LINE, Code.UNNUMBERED_HEADING);

    /** Reasons for dropping what each page has. */
    private static final List<AccountReason> PRINTED_ON_PAGES =
            List.of(AccountReason.RUNNING_HEAD, AccountReason.PAGE_NUMBER, AccountReason.PRINTED_BY_BROWSER);

    private final SourceText raw;
    private final Lazy<Boolean> webPage;
    private final Optional<String> givenTitle;
    private final CleaningWords words;
    private final List<DroppedPassage> drops = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<Code, Integer> counts = new TreeMap<>();
    private final List<ShownNumber> numbers = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private Optional<Line> title = Optional.empty();
    private Optional<Line> signed = Optional.empty();
    private Optional<Line> besideTitle = Optional.empty();
    private final List<Line> lead = new ArrayList<>();
    private final List<Line> datelines = new ArrayList<>();
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<MonthDay> adoptedWithoutYear = Optional.empty();
    private Optional<LocalDate> dayOfPage = Optional.empty();
    private Optional<String> place = Optional.empty();
    private final Map<Integer, AccountReason> lines = new TreeMap<>();
    private PageTables tables = new PageTables(List.of());
    private boolean truncated;

    /**
     * Creates an empty record.
     *
     * @param givenTitle the title that an editor has given
     * @param words contains the reasons for dropping something
     */
    CleaningRecord(SourceText raw, Optional<String> givenTitle, CleaningWords words) {
        this.raw = raw;
        this.webPage = new Lazy<>(() -> WebPageForm.isOne(raw.text()));
        this.words = words;
        this.givenTitle = givenTitle;
    }

    /** Returns the copy. */
    SourceText copy() {
        return raw;
    }

    /** Whether the copy is a web page. */
    boolean isWebPage() {
        return webPage.get();
    }

    /** Returns the text of the copy, unchanged. */
    String raw() {
        return raw.text();
    }

    /** Whether only blanks follow an offset of the copy. */
    boolean endsAt(int offset) {
        int i = offset;
        while (i < raw().length() && Typography.isBlank(raw().charAt(i))) {
            i++;
        }
        return i >= raw().length();
    }

    /**
     * Whether a page ends between two places of the copy: a form feed stands there, or something that a page prints above or
     * below its text was dropped.
     */
    boolean isPageBreak(int from, int to) {
        return raw().substring(from, to).indexOf('\f') >= 0
                || drops.stream()
                        .anyMatch(drop -> drop.start() > from
                                && drop.end() <= to
                                && PRINTED_ON_PAGES.stream()
                                        .anyMatch(reason -> drop.reason().equals(words.reason(reason, ""))));
    }

    /** Records that a line is not part of the text. */
    void drop(InterventionKind kind, Line line, AccountReason reason) {
        drop(kind, line, reason, "");
    }

    /**
     * Records that a line is not part of the text, for a reason with an argument.
     *
     * @param argument replaces {0} in the reason
     */
    void drop(InterventionKind kind, Line line, AccountReason reason, Object argument) {
        if (!line.isEmpty()) {
            int last = line.offsets()[line.offsets().length - 1];
            drop(kind, line.start(), endOf(last), words.reason(reason, argument));
        }
    }

    /**
     * Records that a passage is not part of the text.
     *
     * @param start 0-based offset in UTF-16 code units
     * @param end exclusive
     */
    void drop(InterventionKind kind, int start, int end, AccountReason reason) {
        drop(kind, start, end, words.reason(reason, ""));
    }

    private void drop(InterventionKind kind, int from, int to, String reason) {
        int start = from;
        int end = to;
        while (start < end && Typography.isBlank(raw().charAt(start))) {
            start++;
        }
        while (end > start && Typography.isBlank(raw().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            drops.add(new DroppedPassage(kind, start, end, reason));
        }
    }

    /** Moves a line about the copy to the remarks. */
    void remark(Line line, AccountReason reason) {
        remarks.add(line.text());
        drop(InterventionKind.MOVED_TO_METADATA, line, reason);
    }

    /** Returns the exclusive end of the character, or of the whole character reference, at an offset of the copy. */
    private int endOf(int offset) {
        return Markup.referenceAt(raw(), offset)
                .map(Markup.CharacterReference::end)
                .orElseGet(() -> raw().offsetByCodePoints(offset, 1));
    }

    /**
     * Reports a finding.
     *
     * @param at the line, or the part of it, that the finding is about
     * @param arguments for the slots of the message, as {@link Diagnostic#arguments} has them
     */
    void report(Code code, Line at, Object... arguments) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_ONE_CODE) {
            List<Object> legible = Stream.of(arguments)
                    .map(each -> each instanceof Integer
                            ? each
                            : Legibility.mask(each.toString()).replace('\n', ' '))
                    .toList();
            SourceSpan place = raw.span(at.start(), at.start() + at.text().length());
            findings.add(new Diagnostic(code, place, MAY_BE_REMOVED.contains(code) ? withEntry(legible, at) : legible));
        }
    }

    /** Adds the entry of the account that says that a line of a site, or of a printed page, is not part of the text. */
    private List<Object> withEntry(List<Object> arguments, Line line) {
        int end =
                line.isEmpty() ? line.start() : endOf(line.offsets()[line.text().length() - 1]);
        Emendation removal = new Emendation(
                isWebPage() ? InterventionKind.WEB_DEBRIS : InterventionKind.PAGE_FURNITURE,
                line.start(),
                end,
                "",
                isWebPage() ? Optional.of(words.reason(AccountReason.SITE_WORDS, "")) : Optional.empty(),
                raw.span(line.start(), end));
        return Stream.concat(arguments.stream(), Stream.of(removal.line(raw))).toList();
    }

    /** Returns the beginning of the copy, for findings about the whole of it. */
    Line beginning() {
        return lineAt(0);
    }

    /** Returns an empty line at an offset of the copy, for findings that are not about a line. */
    Line lineAt(int offset) {
        return new Line("", new int[] {offset}, new Line.Layout(0, false, 0), Line.Role.TEXT);
    }

    /** Reports for each code how many findings were not reported one by one. */
    private void reportOmitted() {
        for (Diagnostic last : lastOfEachCode().values()) {
            int more = counts.get(last.code()) - MOST_OF_ONE_CODE;
            if (more > 0) {
                findings.add(new Diagnostic(
                        Code.MORE_ALIKE, last.at(), List.of(more, last.code().key())));
            }
        }
    }

    private Map<Code, Diagnostic> lastOfEachCode() {
        Map<Code, Diagnostic> last = new TreeMap<>();
        findings.forEach(each -> last.put(each.code(), each));
        return last;
    }

    Optional<String> givenTitle() {
        return givenTitle;
    }

    void title(Line line) {
        title = Optional.of(line);
    }

    Optional<Line> title() {
        return title;
    }

    /** Returns the words of the title; empty if it is not known. */
    String titleText() {
        return title.map(Line::text).orElse("");
    }

    /** Keeps the tables of a web page until its text is known. */
    void tables(PageTables found) {
        tables = found;
    }

    PageTables tables() {
        return tables;
    }

    /** Records a number or a bullet that the copy shows before an offset. */
    void number(int offset, String number) {
        boolean digits = number.codePoints().anyMatch(Character::isLetterOrDigit);
        AccountReason reason = digits ? AccountReason.LIST_NUMBER : AccountReason.LIST_BULLET;
        numbers.add(new ShownNumber(offset, number, words.reason(reason, "")));
    }

    /** Records that a line is certain to begin, or to go on with, a paragraph. */
    void line(Line line, AccountReason reason) {
        lines.put(line.start(), reason);
    }

    /** Whether a line is one of a list without marks. */
    boolean isOfList(Line line) {
        return lines.get(line.start()) == AccountReason.LINE_OF_LIST;
    }

    void signatory(Signatory signatory) {
        signatories.add(signatory);
    }

    void signed(Line line) {
        signed = Optional.of(line);
    }

    Optional<Line> signed() {
        return signed;
    }

    /** Records a day, and perhaps a place, in brackets after the title. */
    void besideTitle(Line line) {
        besideTitle = Optional.of(line);
    }

    Optional<Line> besideTitle() {
        return besideTitle;
    }

    /** Moves the lines of a reporter's lead to the remarks. */
    void lead(List<Line> lines) {
        lines.forEach(line -> remark(line, AccountReason.LEAD));
        lead.addAll(lines);
    }

    List<Line> lead() {
        return lead;
    }

    /** Moves the dateline of an agency to the remarks. */
    void dateline(Line line) {
        remark(line, AccountReason.DATELINE);
        datelines.add(line);
    }

    List<Line> datelines() {
        return datelines;
    }

    /** Returns what the copy says about itself. */
    List<String> remarks() {
        return remarks;
    }

    /** Changes what the copy says about itself; the account keeps the words of the copy. */
    void editRemarks(UnaryOperator<String> edit) {
        remarks.replaceAll(edit);
    }

    void dayOfPage(LocalDate day) {
        dayOfPage = Optional.of(day);
    }

    void adopted(LocalDate day) {
        adopted = Optional.of(day);
    }

    void adoptedWithoutYear(MonthDay day) {
        adoptedWithoutYear = Optional.of(day);
    }

    void place(String name) {
        place = Optional.of(name);
    }

    void truncated() {
        truncated = true;
    }

    boolean isTruncated() {
        return truncated;
    }

    /** Returns the note marks that were dropped, as the copy has them. */
    List<Line> noteMarks() {
        String reason = words.reason(AccountReason.NOTE_MARK, "");
        return drops.stream()
                .filter(drop ->
                        drop.kind() == InterventionKind.NOTE && drop.reason().equals(reason))
                .map(drop -> new Line(
                        raw().substring(drop.start(), drop.end()),
                        IntStream.range(drop.start(), drop.end()).toArray(),
                        new Line.Layout(0, false, 0),
                        Line.Role.TEXT))
                .toList();
    }

    /** Whether notes were dropped. */
    boolean hasNotes() {
        String reason = words.reason(AccountReason.NOTE, "");
        return drops.stream()
                .anyMatch(drop ->
                        drop.kind() == InterventionKind.NOTE && drop.reason().equals(reason));
    }

    /** Returns what was left out, in the order of the copy, without overlaps. */
    List<DroppedPassage> drops() {
        return DroppedPassages.tidy(drops, raw());
    }

    /** Returns the result. */
    Cleaned close(List<CleanBlock> blocks) {
        reportOmitted();
        List<DroppedPassage> dropped = drops();
        findings.replaceAll(each -> withFate(each, dropped));
        Collections.sort(findings);
        return new Cleaned(
                title.map(Line::text),
                adopted,
                adoptedWithoutYear,
                dayOfPage,
                place,
                blocks,
                divisions(blocks),
                signatories,
                signed.map(Line::text),
                numbers,
                drops(),
                remarks,
                truncated,
                findings);
    }

    /** Returns a finding about a line that a rule kept, as one about a dropped line if a later rule dropped it. */
    private Diagnostic withFate(Diagnostic finding, List<DroppedPassage> dropped) {
        int fate = finding.arguments().indexOf(Fate.KEPT.toString());
        int at = raw.offset(finding.at().line(), finding.at().column()).orElse(-1);
        if (fate < 0 || dropped.stream().noneMatch(drop -> drop.start() <= at && at < drop.end())) {
            return finding;
        }
        List<Object> arguments = new ArrayList<>(finding.arguments());
        arguments.set(fate, Fate.DROPPED.toString());
        return new Diagnostic(finding.code(), finding.at(), arguments);
    }

    /** Returns the offsets of certain lines, and those at which a section mark begins or ends inside a line. */
    private Map<Integer, AccountReason> divisions(List<CleanBlock> blocks) {
        Map<Integer, AccountReason> divisions = new TreeMap<>(lines);
        for (int i = 1; i < blocks.size(); i++) {
            boolean heading = isHeading(blocks.get(i)) || isHeading(blocks.get(i - 1));
            if (heading && isInsideLine(blocks.get(i).offset())) {
                divisions.put(blocks.get(i).offset(), AccountReason.MARK_IN_LINE);
            }
        }
        return divisions;
    }

    private static boolean isHeading(CleanBlock block) {
        return block.type() == BlockType.MARK || block.type() == BlockType.HEADING;
    }

    private boolean isInsideLine(int offset) {
        int i = offset - 1;
        while (i >= 0 && Typography.isBlank(raw().charAt(i)) && PlainLines.ENDS.indexOf(raw().charAt(i)) < 0) {
            i--;
        }
        return i >= 0 && raw().charAt(i) != '>' && PlainLines.ENDS.indexOf(raw().charAt(i)) < 0;
    }
}
