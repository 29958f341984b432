package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;

/**
 * Joins kin of several declarations into passages: the surest links first, as long as no passage gets more paragraphs of one
 * declaration than it can have been divided into. Otherwise a chain of partial kin would join everything on terrorism.
 */
final class PassageFinder {

    /** The most paragraphs of one declaration. */
    private static final int MOST_PARTS = 2;

    private static final Comparator<Kinship> SUREST_FIRST = Comparator.comparing(Kinship::kind)
            .thenComparing(kin -> -kin.likeness())
            .thenComparing(Kinship::earlier)
            .thenComparing(Kinship::before)
            .thenComparing(Kinship::later)
            .thenComparing(Kinship::after);

    /** Every paragraph of the collection, in the order of the declarations. */
    private final Map<MemberName, MemberPlace> places = new LinkedHashMap<>();

    private final Map<MemberName, PassageGroup> groups = new LinkedHashMap<>();

    private record MemberName(Slug declaration, AnchorId paragraph) {}

    /**
     * A paragraph.
     *
     * @param declaration the index of its declaration
     * @param index its own, among all paragraphs of the collection
     */
    private record MemberPlace(int declaration, int index, Slug slug, Paragraph paragraph)
            implements Comparable<MemberPlace> {

        @Override
        public int compareTo(MemberPlace other) {
            return Integer.compare(index, other.index);
        }
    }

    /** The paragraphs of a passage. */
    private static final class PassageGroup {

        private final SortedSet<MemberPlace> members = new TreeSet<>();

        private boolean fits(PassageGroup other) {
            SortedSet<MemberPlace> all = new TreeSet<>(members);
            all.addAll(other.members);
            int parts = 0;
            int last = -1;
            for (MemberPlace each : all) {
                parts = each.declaration == last ? parts + 1 : 1;
                last = each.declaration;
                if (parts > MOST_PARTS) {
                    return false;
                }
            }
            return true;
        }
    }

    private PassageFinder(Corpus corpus) {
        int number = 0;
        for (Declaration declaration : corpus.declarations()) {
            Slug slug = declaration.metadata().slug();
            for (Paragraph paragraph : declaration.paragraphs()) {
                MemberPlace place = new MemberPlace(number, places.size(), slug, paragraph);
                places.put(new MemberName(slug, paragraph.id()), place);
            }
            number++;
        }
    }

    /** Returns the passages of a collection whose kin are known, in the order of their first paragraphs. */
    static List<SharedPassage> find(Corpus corpus) {
        PassageFinder finder = new PassageFinder(corpus);
        corpus.kin().stream()
                .filter(kin -> kin.kind() != KinClass.RELATED)
                .sorted(SUREST_FIRST)
                .forEach(finder::join);
        return finder.passages();
    }

    private void join(Kinship kin) {
        PassageGroup one = group(new MemberName(kin.earlier(), kin.before()));
        PassageGroup other = group(new MemberName(kin.later(), kin.after()));
        if (one != other && one.fits(other)) {
            PassageGroup larger = one.members.size() < other.members.size() ? other : one;
            PassageGroup smaller = larger == one ? other : one;
            larger.members.addAll(smaller.members);
            smaller.members.forEach(each -> groups.put(new MemberName(each.slug, each.paragraph.id()), larger));
        }
    }

    private PassageGroup group(MemberName name) {
        return groups.computeIfAbsent(name, each -> {
            PassageGroup group = new PassageGroup();
            group.members.add(places.get(each));
            return group;
        });
    }

    private List<SharedPassage> passages() {
        Set<PassageGroup> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(groups.values());
        return all.stream()
                .filter(group -> group.members.size() > 1)
                .sorted(Comparator.comparing(group -> group.members.first()))
                .map(PassageFinder::passage)
                .toList();
    }

    private static SharedPassage passage(PassageGroup group) {
        Map<Slug, List<AnchorId>> appearances = new LinkedHashMap<>();
        for (MemberPlace each : group.members) {
            appearances.computeIfAbsent(each.slug, slug -> new ArrayList<>()).add(each.paragraph.id());
        }
        MemberPlace first = group.members.first();
        return new SharedPassage(
                first.slug + "-" + first.paragraph.id(),
                PassageTitle.of(group.members.stream()
                        .map(each -> each.paragraph.text())
                        .toList()),
                appearances.entrySet().stream()
                        .map(each -> new SharedPassage.Appearance(each.getKey(), each.getValue()))
                        .toList());
    }
}
