package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.clean.Cleaned.Drop;
import org.xuanyan.clean.Cleaned.Finding;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Signatory;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Markup;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/** Everything that the rules find out about a copy besides its text. */
final class CleaningRecord {

    /** A finding that recurs is shown so often. */
    private static final int MOST_ALIKE = 20;

    private final SourceText raw;
    private final Optional<String> givenTitle;
    private final List<Drop> drops = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private Optional<Line> title = Optional.empty();
    private Optional<Line> signed = Optional.empty();
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<String> place = Optional.empty();
    private boolean truncated;

    /**
     * Begins with nothing.
     *
     * @param givenTitle what an editor says that the title is
     */
    CleaningRecord(SourceText raw, Optional<String> givenTitle) {
        this.raw = raw;
        this.givenTitle = givenTitle;
    }

    /** Returns the copy as it came. */
    String raw() {
        return raw.text();
    }

    /** Whether nothing but blanks follows in the copy. */
    boolean endsAt(int offset) {
        int i = offset;
        while (i < raw().length() && Typography.isBlank(raw().charAt(i))) {
            i++;
        }
        return i >= raw().length();
    }

    /** Takes down that a line is no part of the text. */
    void drop(InterventionKind kind, Line line, String reason) {
        if (!line.isEmpty()) {
            int last = line.offsets()[line.offsets().length - 1];
            drop(new Drop(kind, line.start(), endOf(last), reason));
        }
    }

    /** Takes down that a stretch is no part of the text. */
    void drop(Drop drop) {
        int start = drop.start();
        int end = drop.end();
        while (start < end && Typography.isBlank(raw().charAt(start))) {
            start++;
        }
        while (end > start && Typography.isBlank(raw().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            drops.add(new Drop(drop.kind(), start, end, drop.reason()));
        }
    }

    /** A character of the text may stand for a whole reference of the copy. */
    private int endOf(int offset) {
        return Markup.referenceAt(raw(), offset)
                .map(Markup.CharacterReference::end)
                .orElse(offset + 1);
    }

    /** Reports something that a person should look at. */
    void warn(String code, Line at, String message, String advice) {
        add(new Finding(false, code, raw.span(at.start(), at.start() + at.text().length()), message, advice));
    }

    /** Reports something of which nothing can be made. */
    void refuse(String code, Line at, String message, String advice) {
        add(new Finding(true, code, raw.span(at.start(), at.start() + at.text().length()), message, advice));
    }

    /** Returns the beginning of the copy, for findings about the whole of it. */
    Line beginning() {
        return place(0);
    }

    /** Returns a place of the copy, for findings about what is in no line. */
    Line place(int offset) {
        return new Line("", new int[] {offset}, new Line.Layout(0, false, 0), Line.Role.TEXT);
    }

    private void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MOST_ALIKE) {
            findings.add(new Finding(
                    finding.error(),
                    finding.code(),
                    finding.at(),
                    Legibility.mask(finding.message()).replace('\n', ' '),
                    finding.advice()));
        }
    }

    /** Says of which findings there were more than anybody reads. */
    private void sumUp() {
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding finding = findings.get(i);
            int more = counts.getOrDefault(finding.code(), 0) - MOST_ALIKE;
            if (more > 0) {
                counts.remove(finding.code());
                findings.add(new Finding(
                        finding.error(),
                        finding.code(),
                        finding.at(),
                        "and " + more + " more of this kind",
                        finding.advice()));
            }
        }
    }

    /** Keeps what the page says of the copy. */
    void remark(String words) {
        remarks.add(words);
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

    void signatory(Signatory signatory) {
        signatories.add(signatory);
    }

    void signed(Line line) {
        signed = Optional.of(line);
    }

    Optional<Line> signed() {
        return signed;
    }

    void adopted(LocalDate day) {
        adopted = Optional.of(day);
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

    /** Puts everything together. */
    Cleaned close(List<Cleaned.Block> blocks) {
        List<Drop> tidy = Drops.tidy(drops, raw());
        DroppedWords.report(tidy, WebPage.isOne(raw()), this);
        sumUp();
        findings.sort(
                Comparator.comparing(Finding::at).thenComparing(Finding::code).thenComparing(Finding::message));
        return new Cleaned(
                title.map(Line::text),
                adopted,
                place,
                blocks,
                divisions(blocks),
                signatories,
                signed.map(Line::text),
                tidy,
                remarks,
                truncated,
                findings);
    }

    /** Returns where a mark ends, or begins, inside a line. */
    private List<Integer> divisions(List<Cleaned.Block> blocks) {
        List<Integer> divisions = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            boolean mark = blocks.get(i).kind() == Cleaned.Kind.MARK
                    || blocks.get(i - 1).kind() == Cleaned.Kind.MARK;
            if (mark && isInsideLine(blocks.get(i).offset())) {
                divisions.add(blocks.get(i).offset());
            }
        }
        return divisions;
    }

    private boolean isInsideLine(int offset) {
        int i = offset - 1;
        while (i >= 0 && Typography.isBlank(raw().charAt(i)) && PlainLines.ENDS.indexOf(raw().charAt(i)) < 0) {
            i--;
        }
        return i >= 0 && raw().charAt(i) != '>' && PlainLines.ENDS.indexOf(raw().charAt(i)) < 0;
    }
}
