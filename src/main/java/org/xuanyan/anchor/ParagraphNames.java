package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.Language;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.PrintedMark;

/**
 * The names of the paragraphs of one text; no two are equal. Where numbers begin anew, a name has the number or title of
 * its section; that of the section around it only if several sections of the text have the same. A paragraph that prints
 * no number is named by its id, in square brackets where numbers begin anew.
 */
final class ParagraphNames {

    private final Numbering numbering;
    private final Language language;

    /** The headings that stand in a name only together with the one above them, if there is one. */
    private final Set<Block.SectionHeading> ambiguous = new LinkedHashSet<>();

    /** How often each name was given. */
    private final Map<ParagraphName, Integer> used = new LinkedHashMap<>();

    private ParagraphNames(Numbering numbering, Language language) {
        this.numbering = numbering;
        this.language = language;
        List<Block.SectionHeading> headings = numbering.headings();
        Map<String, Integer> times = new TreeMap<>();
        headings.forEach(each -> times.merge(own(each), 1, Integer::sum));
        headings.stream().filter(each -> times.get(own(each)) > 1).forEach(ambiguous::add);
        // 二（一） beside 二（三）, although there is only one （三）.
        if (ambiguous.stream().anyMatch(this::isNumbered)) {
            headings.stream().filter(this::isNumbered).forEach(ambiguous::add);
        }
    }

    /**
     * What readers see of a paragraph.
     *
     * @param label what stands beside it
     */
    record Names(String label, ParagraphName name) {}

    /**
     * Returns the names of all passages.
     *
     * @param ids of the passages
     */
    static List<Names> of(Numbering numbering, Language language, List<AnchorId> ids) {
        return new ParagraphNames(numbering, language).all(ids);
    }

    private List<Names> all(List<AnchorId> ids) {
        List<Names> names = new ArrayList<>();
        Set<ParagraphName> printed = printed();
        Optional<Block.SectionHeading> section = Optional.empty();
        Optional<ItemLevels> items = Optional.empty();
        for (int i = 0; i < ids.size(); i++) {
            ParagraphName id = ParagraphName.of(ids.get(i));
            if (!numbering.heading(i).equals(section)) {
                section = numbering.heading(i);
                items = section.flatMap(this::annex).map(annex -> new ItemLevels(new ParagraphName(annex, "")));
            }
            Optional<PrintedMark> mark = numbering.passages().get(i).printed();
            boolean isTaken = printed.contains(id) || numbering.beginsAnewInSections();
            Names own = isTaken ? counted(id) : new Names(id.number(), id);
            if (mark.isEmpty() || numbering.isNumber(i)) {
                Names shown = mark.isEmpty() ? own : numbered(i, section, mark.get());
                own = distinct(shown, numbering.isNumber(i));
                items = Optional.of(new ItemLevels(own.name()));
            } else if (items.isPresent()) {
                own = new Names(mark.get().written(), item(items.get(), mark.get(), ids.get(i)));
            } else {
                own = distinct(new Names(mark.get().written(), own.name()), false);
            }
            names.add(own);
        }
        return names;
    }

    /** Returns the names that the numbers of paragraphs give. */
    private Set<ParagraphName> printed() {
        return IntStream.range(0, numbering.passages().size())
                .filter(numbering::isNumber)
                .mapToObj(i -> numbered(
                                i,
                                numbering.heading(i),
                                numbering.passages().get(i).printed().orElseThrow())
                        .name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Names a paragraph without a number by the number of its id, in brackets because another prints that number or may. */
    private static Names counted(ParagraphName id) {
        ParagraphName name = ParagraphName.of("[" + id.number() + "]");
        return new Names(name.number(), name);
    }

    /**
     * Tells a name from the same one before it: {@code 3[2]}. What is in the brackets is not printed.
     *
     * @param labelled whether the label is told apart, too
     */
    private Names distinct(Names own, boolean labelled) {
        int times = used.merge(own.name(), 1, Integer::sum);
        if (times == 1) {
            return own;
        }
        String which = "[" + times + "]";
        return new Names(
                labelled ? own.label() + which : own.label(),
                new ParagraphName(own.name().section(), own.name().number() + which));
    }

    private Names numbered(int passage, Optional<Block.SectionHeading> section, PrintedMark mark) {
        if (numbering.number(passage).isPresent() || section.isEmpty()) {
            return new Names(mark.numeral(), ParagraphName.of(mark.numeral()));
        }
        Block.SectionHeading heading = section.get();
        Optional<Block.SectionHeading> above = numbering.above(heading).filter(each -> ambiguous.contains(heading));
        String path = above.map(each -> joined(own(each), part(heading))).orElse(own(heading));
        boolean titled =
                !isNumbered(heading) || above.filter(each -> !isNumbered(each)).isPresent();
        if (titled) {
            String label = annex(heading).isPresent() ? joined(path, mark.numeral()) : mark.numeral();
            return new Names(label, new ParagraphName(path, mark.numeral()));
        }
        String number = joined(path, mark.numeral());
        return new Names(number, ParagraphName.of(number));
    }

    /** Returns what stands for a heading: its number, the name of an annex without its title, or its words in quotes. */
    private String own(Block.SectionHeading heading) {
        return language.sectionMarks()
                .numeral(heading.label())
                .or(() -> annex(heading))
                .orElseGet(() -> language.references().quoted(heading.label()));
    }

    private boolean isNumbered(Block.SectionHeading heading) {
        return language.sectionMarks().numeral(heading.label()).isPresent();
    }

    /** Returns what stands for a heading after the one above it: with its brackets, if it has any, e.g. {@code （一）}. */
    private String part(Block.SectionHeading heading) {
        return language.paragraphMarks()
                .inHeading(heading.label())
                .map(PrintedMark::written)
                .filter(mark -> isNumbered(heading) && !Character.isLetterOrDigit(mark.codePointAt(0)))
                .orElseGet(() -> own(heading));
    }

    private Optional<String> annex(Block.SectionHeading heading) {
        return language.paragraphMarks().annex(heading.label());
    }

    /**
     * Returns how references name an item: {@code 14（a）} whether it prints （a）, a) or a.; {@code 14①}; {@code 14（a）（i）}
     * for an item of an item. A mark that all items have in common tells nothing: such an item has the letters of its id, in
     * brackets that nothing prints, as in {@code 14[c]}.
     */
    private ParagraphName item(ItemLevels items, PrintedMark mark, AnchorId id) {
        String core = ItemLevels.core(mark.numeral());
        if (core.isEmpty()) {
            String letters = "[" + (id.suffix().isEmpty() ? id.label() : id.suffix()) + "]";
            return distinct(with(items.paragraph(), letters));
        }
        return items.next(mark, whole -> {
            boolean isInner = !whole.equals(items.paragraph());
            if (isEncircled(core)) {
                return distinct(with(whole, core));
            }
            return distinct(
                    isInner
                            ? with(whole, inBrackets("", core))
                            : new ParagraphName(whole.section(), inBrackets(whole.number(), core)));
        });
    }

    private String inBrackets(String paragraph, String core) {
        return language.references().itemOfParagraph(paragraph, core).strip();
    }

    private ParagraphName distinct(ParagraphName name) {
        return distinct(new Names("", name), false).name();
    }

    private static ParagraphName with(ParagraphName whole, String mark) {
        return new ParagraphName(whole.section(), whole.number() + mark);
    }

    private static boolean isEncircled(String core) {
        int type = Character.getType(core.codePointAt(0));
        return type == Character.OTHER_NUMBER || type == Character.OTHER_SYMBOL;
    }

    /** Puts a number after another: with a separator between two characters that would run together. */
    private String joined(String one, String other) {
        return Character.isLetterOrDigit(one.codePointBefore(one.length()))
                        && Character.isLetterOrDigit(other.codePointAt(0))
                ? language.references().numberInSection(one, other)
                : one + other;
    }
}
