package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import org.xuanyan.locale.Dates;
import org.xuanyan.model.Membership;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code states.peb} shows: the states that declarations name.
 *
 * @param members of the organisation, from the first to the last that joined
 * @param rollCalls the states that declarations list, by passage; of a long list only the newest
 * @param states members first
 * @param divided whether each state has a page of its own
 * @param former what became of states that no declaration names any more
 * @param data the same as data
 */
record StatesView(
        List<MemberView> members,
        List<RollCallsView> rollCalls,
        List<StateView> states,
        boolean divided,
        List<FormerFragment> former,
        Route data) {

    /** So many are on the page of a divided list. */
    private static final int MOST = 50;

    /**
     * A member.
     *
     * @param since the first day
     * @param until the day on which it ended
     */
    record MemberView(StateIndex.StateLink state, DayView since, Optional<DayView> until) {}

    /**
     * A day.
     *
     * @param iso e.g. {@code 2001-06-15}
     */
    record DayView(String iso, String text) {}

    static StatesView of(StateIndex index) {
        List<RollCallsView> rollCalls = RollCallsView.all(index);
        int first = index.isDivided() ? Math.max(0, rollCalls.size() - MOST) : 0;
        return new StatesView(
                index.states().members().stream()
                        .map(each -> member(each, index))
                        .toList(),
                rollCalls.subList(first, rollCalls.size()),
                index.codes().stream().map(code -> StateView.of(code, index)).toList(),
                index.isDivided(),
                index.locale().corpus().former().states().stream()
                        .map(each -> new FormerFragment(
                                Routes.stateOnPage(each.code()), each.to().flatMap(Routes::published), each.reason()))
                        .toList(),
                Routes.STATES_DATA);
    }

    private static MemberView member(Membership member, StateIndex index) {
        return new MemberView(
                index.link(member.state()),
                day(member.since().toString(), index),
                member.until().map(day -> day(day.toString(), index)));
    }

    private static DayView day(String iso, StateIndex index) {
        return new DayView(iso, Dates.of(iso, index.locale().messages()));
    }
}
