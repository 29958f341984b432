package org.xuanyan.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Signatory;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Lazy;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/** Everything that the rules find in a copy, except its text. */
final class CleaningRecord {

    private final SourceText raw;
    private final Lazy<Boolean> webPage;
    private final Optional<String> givenTitle;
    private final CleaningWords words;
    private final DroppedPassages dropped;
    private final CleaningFindings findings;
    private final CertainLines certain;
    private final DisorderedPages disordered = new DisorderedPages();
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
        this.dropped = new DroppedPassages(raw.text(), words);
        this.findings = new CleaningFindings(raw, webPage, words);
        this.certain = new CertainLines(raw.text());
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
        return raw().substring(from, to).indexOf('\f') >= 0 || dropped.havePageFurniture(from, to);
    }

    /** Whether the copy of a newspaper goes to another page between two places. */
    boolean isPageJump(int from, int to) {
        return dropped.havePageJump(from, to);
    }

    /** Whether a line about the page, or one of a site, was dropped between two places of the copy. */
    boolean isAboutPage(int from, int to) {
        return dropped.haveWordsOfPage(from, to);
    }

    /** Records that a line is not part of the text. */
    void drop(InterventionKind kind, Line line, AccountReason reason) {
        dropped.add(kind, line, reason, "");
    }

    /**
     * Records that a line is not part of the text, for a reason with an argument.
     *
     * @param argument replaces {0} in the reason
     */
    void drop(InterventionKind kind, Line line, AccountReason reason, Object argument) {
        dropped.add(kind, line, reason, argument);
    }

    /**
     * Records that a passage is not part of the text.
     *
     * @param start 0-based offset in UTF-16 code units
     * @param end exclusive
     */
    void drop(InterventionKind kind, int start, int end, AccountReason reason) {
        dropped.add(kind, start, end, words.reason(reason, ""));
    }

    /** Records that a passage is not part of the text, with the blanks that divide it from the text beside it. */
    void dropWithBlanks(InterventionKind kind, int start, int end, AccountReason reason) {
        dropped.addWithBlanks(kind, start, end, words.reason(reason, ""));
    }

    /** Moves a line about the copy to the remarks. */
    void remark(Line line, AccountReason reason) {
        remarks.add(line.text());
        drop(InterventionKind.MOVED_TO_METADATA, line, reason);
    }

    /**
     * Reports a finding.
     *
     * @param at the line, or the part of it, that the finding is about
     * @param arguments for the slots of the message, as {@link org.xuanyan.problem.Diagnostic#arguments} has them
     */
    void report(Code code, Line at, Object... arguments) {
        findings.add(code, at, arguments);
    }

    /** Whether something was reported between two places of the copy, or at one of them. */
    boolean isReported(int first, int last) {
        return findings.has(first, last);
    }

    /** Whether a finding of a code was reported at one of the characters of these words. */
    boolean isReported(Code code, Line words) {
        return findings.has(code, words.start(), words.end());
    }

    /** Returns the beginning of the copy, for findings about the whole of it. */
    Line beginning() {
        return lineAt(0);
    }

    /** Returns an empty line at an offset of the copy, for findings that are not about a line. */
    Line lineAt(int offset) {
        return new Line("", new int[] {offset}, new Line.Layout(0, false, 0), Line.Role.TEXT);
    }

    /** Returns the stretches of the copy whose lines are in no order. */
    DisorderedPages disordered() {
        return disordered;
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
        certain.add(line, reason);
    }

    /** Whether a line is one of a list without marks. */
    boolean isOfList(Line line) {
        return certain.isOfList(line);
    }

    /** Returns the names of those who signed. */
    List<String> namesOfSignatories() {
        return signatories.stream().map(Signatory::name).toList();
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
        return dropped.noteMarks();
    }

    /** Whether notes were dropped. */
    boolean hasNotes() {
        return dropped.haveNotes();
    }

    /** Returns what was left out, in the order of the copy, without overlaps. */
    List<DroppedPassage> drops() {
        return dropped.tidy();
    }

    /** Returns the result. */
    Cleaned close(List<CleanBlock> blocks) {
        return new Cleaned(
                title.map(Line::text),
                adopted,
                adoptedWithoutYear,
                dayOfPage,
                place,
                blocks,
                certain.divisions(blocks),
                signatories,
                signed.map(Line::text),
                numbers,
                dropped.tidy(),
                remarks,
                truncated,
                findings.close(dropped.tidy(), blocks));
    }
}
