package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.xuanyan.model.PairKin;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.PassageEdits;
import org.xuanyan.model.PassageEdits.NamedParagraph;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/** An editor's decisions, with the paragraphs that they name; what does not fit is reported and left out. */
final class PassageDecisions {

    private final CollectedParagraphs collection;
    private final Predicate<Slug> unreadable;
    private final Problems problems;
    private final List<JoinedPassage> passages = new ArrayList<>();
    private final Map<ParagraphPlace, SourceSpan> named = new LinkedHashMap<>();
    private final Map<String, SourceSpan> ids = new TreeMap<>();

    /** Pair → where it is joined. */
    private final Map<KinPair, SourceSpan> joined = new LinkedHashMap<>();

    /** Pair → where it is set apart. */
    private final Map<KinPair, SourceSpan> apart = new LinkedHashMap<>();

    /**
     * Looks up what an editor's file names.
     *
     * @param unreadable whether a declaration is missing only because it cannot be read
     */
    PassageDecisions(
            PassageEdits edits, CollectedParagraphs collection, Predicate<Slug> unreadable, Problems problems) {
        this.collection = collection;
        this.unreadable = unreadable;
        this.problems = problems;
        edits.passages().forEach(this::join);
        edits.apart().forEach(this::setApart);
    }

    List<JoinedPassage> passages() {
        return passages;
    }

    /** Returns the pairs of all paragraphs of different declarations that are named together. */
    Set<KinPair> joined() {
        return joined.keySet();
    }

    /** Whether no pair is joined or set apart. */
    boolean isEmpty() {
        return joined.isEmpty() && apart.isEmpty();
    }

    /** Whether a pair is joined or set apart, whatever was found. */
    boolean covers(KinPair pair) {
        return joined.containsKey(pair) || apart.containsKey(pair);
    }

    /** Returns the pairs that are set apart. */
    Set<KinPair> apart() {
        return apart.keySet();
    }

    /** Reports pairs that are set apart though nothing was found to link them. */
    void checkApart(List<PairKin> found) {
        Set<KinPair> unlinked = new LinkedHashSet<>(apart.keySet());
        if (unlinked.isEmpty()) {
            return;
        }
        found.forEach(pair -> pair.links().forEach(each -> unlinked.remove(KinPair.of(each))));
        unlinked.forEach(
                each -> problems.report(Code.APART_WITHOUT_LINK, apart.get(each), each.earlier(), each.later()));
    }

    private void join(PassageEdits.PassageEntry entry) {
        boolean named = entry.id().filter(this::isFree).isPresent();
        List<CollectedParagraph> found = entry.paragraphs().stream()
                .flatMap(each -> find(each).filter(paragraph -> isFree(paragraph, each.at())).stream())
                .sorted()
                .toList();
        if (found.size() < entry.paragraphs().size()) {
            return;
        }
        if (found.size() > 1
                && found.get(0).declaration() == found.get(found.size() - 1).declaration()) {
            problems.report(
                    Code.PLACES_OF_ONE_DECLARATION, entry.paragraphs().get(0).at());
            return;
        }
        if (found.stream()
                        .map(each -> collection.language(each).primary())
                        .distinct()
                        .count()
                > 1) {
            problems.report(
                    Code.PASSAGE_OF_TWO_LANGUAGES, entry.paragraphs().get(0).at());
            return;
        }
        passages.add(new JoinedPassage(named ? entry : entry.withoutId(), found));
        for (int i = 0; i < found.size(); i++) {
            for (CollectedParagraph other : found.subList(i + 1, found.size())) {
                if (found.get(i).declaration() != other.declaration()) {
                    joined.put(
                            KinPair.of(found.get(i), other),
                            entry.paragraphs().get(0).at());
                }
            }
        }
    }

    private boolean isFree(PassageEdits.ChosenId id) {
        SourceSpan earlier = ids.putIfAbsent(id.id(), id.at());
        if (earlier != null) {
            problems.report(Code.PASSAGE_ID_TWICE, id.at(), id.id(), earlier.line());
        }
        return earlier == null;
    }

    private boolean isFree(CollectedParagraph paragraph, SourceSpan at) {
        SourceSpan earlier = named.putIfAbsent(paragraph.place(), at);
        if (earlier != null) {
            problems.report(Code.PLACE_NAMED_TWICE, at, paragraph.place(), earlier.line());
        }
        return earlier == null;
    }

    private Optional<CollectedParagraph> find(NamedParagraph named) {
        Optional<CollectedParagraph> found = collection.find(named.name());
        if (found.isEmpty()
                && CollectedParagraphs.slug(named.name()).filter(unreadable).isEmpty()) {
            problems.report(
                    Code.UNKNOWN_PLACE, named.at(), named.name(), NearestWord.to(named.name(), collection.names()));
        }
        return found;
    }

    private void setApart(PassageEdits.ApartPair named) {
        Optional<CollectedParagraph> one = find(named.one());
        Optional<CollectedParagraph> other = find(named.other());
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        SourceSpan at = named.other().at();
        KinPair pair = KinPair.of(one.get(), other.get());
        if (one.get().declaration() == other.get().declaration()) {
            problems.report(Code.APART_IN_ONE_DECLARATION, at);
        } else if (joined.containsKey(pair)) {
            problems.report(Code.APART_AND_JOINED, at, joined.get(pair).line());
        } else if (apart.containsKey(pair)) {
            problems.report(Code.APART_TWICE, at, apart.get(pair).line());
        } else {
            apart.put(pair, at);
        }
    }
}
