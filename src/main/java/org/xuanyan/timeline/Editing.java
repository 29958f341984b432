package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.model.TimelineEdits;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.NearestWord;

/** Applies the editor's changes to the events that were found. */
final class Editing {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** Id of an event or of one of its references → id of the event. */
    private final Map<String, String> idOf = new LinkedHashMap<>();

    private final Set<String> corrected = new TreeSet<>();

    private final Set<String> hidden = new TreeSet<>();

    private final Problems problems;

    Editing(List<Draft> drafts, Problems problems) {
        this.problems = problems;
        drafts.forEach(this::put);
    }

    private void put(Draft draft) {
        drafts.put(draft.id(), draft);
        idOf.put(draft.id(), draft.id());
        draft.candidates().forEach(each -> idOf.put(each.reference().id(), draft.id()));
    }

    List<Draft> apply(TimelineEdits edits) {
        edits.merged().forEach(this::merge);
        edits.corrections().forEach(this::correct);
        edits.hidden().forEach(this::hide);
        edits.added().forEach(this::add);
        return new ArrayList<>(drafts.values());
    }

    private void correct(TimelineEdits.EventCorrection correction) {
        find(correction.event()).ifPresent(draft -> {
            if (!corrected.add(draft.id())) {
                problems.report(Code.CORRECTED_TWICE, correction.event().at());
            } else if (draft.summit().isPresent()) {
                problems.report(Code.SUMMIT_CORRECTED, correction.event().at());
            } else {
                put(draft.with(correction));
            }
        });
    }

    private void hide(TimelineEdits.EventMention mention) {
        if (hidden.contains(idOf.getOrDefault(mention.id(), ""))) {
            problems.report(Code.HIDDEN_TWICE, mention.at());
            return;
        }
        find(mention).ifPresent(draft -> {
            if (draft.summit().isPresent()) {
                problems.report(Code.SUMMIT_HIDDEN, mention.at());
            } else {
                drafts.remove(draft.id());
                hidden.add(draft.id());
            }
        });
    }

    private Optional<Draft> find(TimelineEdits.EventMention mention) {
        Optional<Draft> draft =
                Optional.ofNullable(idOf.get(mention.id())).flatMap(id -> Optional.ofNullable(drafts.get(id)));
        if (draft.isEmpty()) {
            problems.report(
                    Code.UNKNOWN_EVENT,
                    mention.at(),
                    mention.id(),
                    NearestWord.to(mention.id(), new TreeSet<>(idOf.keySet())));
        }
        return draft;
    }

    private void merge(List<TimelineEdits.EventMention> mentions) {
        Optional<Draft> first = find(mentions.get(0));
        for (TimelineEdits.EventMention mention : mentions.subList(1, mentions.size())) {
            Optional<Draft> other = find(mention);
            if (first.isEmpty() || other.isEmpty()) {
                return;
            }
            boolean exchanged =
                    other.get().summit().isPresent() && first.get().summit().isEmpty();
            Draft one = exchanged ? other.get() : first.get();
            Draft two = exchanged ? first.get() : other.get();
            if (one == two) {
                problems.report(Code.SAME_EVENT, mention.at());
            } else if (!one.span().contains(two.span()) && !two.span().contains(one.span())) {
                problems.report(Code.EVENTS_AT_OTHER_TIMES, mention.at(), one.id(), two.id());
            } else if (one.summit().isPresent() && two.summit().isPresent()) {
                problems.report(Code.TWO_SUMMITS, mention.at());
            } else {
                drafts.remove(two.id());
                Draft both = one.with(two);
                put(both);
                idOf.put(two.id(), both.id());
                first = Optional.of(both);
            }
        }
    }

    private void add(TimelineEdits.EventAddition addition) {
        TimelineEdits.EventMention event = addition.event();
        if (idOf.containsKey(event.id())) {
            problems.report(Code.EVENT_ID_TAKEN, event.at(), event.id());
        } else {
            put(Draft.of(addition));
        }
    }
}
