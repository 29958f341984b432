package org.xuanyan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearPartTest {

    @Test
    void partsAreWrittenAsInTheExtendedFormat() {
        assertThat(Stream.of(YearPart.values())
                        .map(each -> DateSpan.of(each, 2031))
                        .map(each -> each.start() + " " + each.from() + " " + each.to()))
                .containsExactly(
                        "2031-21 2031-03-01 2031-05-31",
                        "2031-22 2031-06-01 2031-08-31",
                        "2031-23 2031-09-01 2031-11-30",
                        "2031-24 2031-12-01 2032-02-29",
                        "2031-33 2031-01-01 2031-03-31",
                        "2031-34 2031-04-01 2031-06-30",
                        "2031-35 2031-07-01 2031-09-30",
                        "2031-36 2031-10-01 2031-12-31",
                        "2031-40 2031-01-01 2031-06-30",
                        "2031-41 2031-07-01 2031-12-31");
    }

    @Test
    void aPartIsSingleAndARangeOfPartsIsNot() {
        for (YearPart part : YearPart.values()) {
            DateSpan span = DateSpan.of(part, 2031);
            assertThat(span.isSingle()).as(part.toString()).isTrue();
            assertThat(span.end()).isEqualTo(span.start());
        }
        DateSpan quarters = new DateSpan(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 9, 30), Precision.QUARTER);
        assertThat(quarters.isSingle()).isFalse();
        assertThat(quarters.start() + "/" + quarters.end()).isEqualTo("2031-33/2031-35");
    }
}
