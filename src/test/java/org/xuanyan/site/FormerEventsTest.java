package org.xuanyan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Register;
import org.xuanyan.model.YearPart;
import org.xuanyan.text.SourceSpan;

class FormerEventsTest {

    private static final String TIMELINE = "/timeline/#e-";
    private static final SourceSpan AT = SourceSpan.startOf("addresses.yml");

    private static Event event(String id) {
        return new Event(
                id,
                DateSpan.of(YearPart.FIRST_HALF, 2031),
                EventKind.OTHER,
                Optional.empty(),
                Optional.of("论坛"),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static AddressDecision moved(String from, String to) {
        return new AddressDecision(from, Optional.of(to), "", AT, AT);
    }

    /** Returns where the addresses of some events lead, while the events {@code now} and {@code here} exist. */
    private static Map<String, String> of(List<String> published, AddressDecision... decisions) {
        Register register = new Register(
                "published.txt",
                Optional.empty(),
                new TreeSet<>(),
                published.stream()
                        .collect(Collectors.toMap(each -> TIMELINE + each, each -> "", (a, b) -> a, TreeMap::new)),
                new TreeSet<>(),
                Optional.empty());
        return FormerEvents.of(
                        List.of(event("now"), event("here")),
                        register,
                        new AddressDecisions("addresses.yml", List.of(decisions)))
                .stream()
                .collect(Collectors.toMap(
                        each -> each.id(),
                        each -> Stream.of(each.event(), each.to(), Optional.of(each.reason()))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" "))
                                .strip()));
    }

    @Test
    void anAddressLeadsWhereTheLastDecisionSays() {
        AddressDecision withdrawn = new AddressDecision(TIMELINE + "off", Optional.empty(), "撤下", AT, AT);
        assertThat(of(
                        List.of("first", "second", "now", "gone", "off", "away"),
                        moved(TIMELINE + "first", TIMELINE + "second"),
                        moved(TIMELINE + "second", TIMELINE + "now"),
                        moved(TIMELINE + "gone", TIMELINE + "off"),
                        withdrawn,
                        moved(TIMELINE + "away", "/about/")))
                .isEqualTo(Map.of("first", "now", "second", "now", "gone", "撤下", "off", "撤下", "away", "/about/"));
    }

    @Test
    void anAddressThatLeadsToNothingIsLost() {
        assertThat(of(
                        List.of("one", "other", "missing", "undecided"),
                        moved(TIMELINE + "one", TIMELINE + "other"),
                        moved(TIMELINE + "other", TIMELINE + "one"),
                        moved(TIMELINE + "missing", TIMELINE + "nowhere")))
                .isEmpty();
    }
}
