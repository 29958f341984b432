package org.xuanyan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairKinTest {

    /** More paragraphs than any text has; their indices take seventeen bits. */
    private static final int PARAGRAPHS = 100_000;

    private static final Slug EARLIER = new Slug("2012-beijing");
    private static final Slug LATER = new Slug("2018-qingdao");
    private static final List<AnchorId> IDS =
            IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(AnchorId::paragraph).toList();

    @Test
    void linksAreWhatWasGiven() {
        Random random = new Random(20_120_607);
        List<Kinship> given = new ArrayList<>();
        long[] links = new long[1000];
        for (int i = 0; i < links.length; i++) {
            int before = i == 0 ? PARAGRAPHS - 1 : random.nextInt(PARAGRAPHS);
            int after = i == 1 ? PARAGRAPHS - 1 : random.nextInt(PARAGRAPHS);
            KinClass kind = KinClass.values()[i % KinClass.values().length];
            double likeness = i == 2 ? 0 : i == 3 ? 1 : random.nextDouble();
            given.add(new Kinship(EARLIER, IDS.get(before), LATER, IDS.get(after), kind, likeness));
            links[i] = PairKin.link(before, after, kind, likeness);
        }

        List<Kinship> kin = new PairKin(EARLIER, IDS, LATER, IDS, links).links();

        assertThat(kin).hasSameSizeAs(given);
        for (int i = 0; i < links.length; i++) {
            Kinship each = kin.get(i);
            assertThat(each.likeness()).isCloseTo(given.get(i).likeness(), within(0.000_01));
            assertThat(each.one()).isEqualTo(given.get(i).one());
            assertThat(each.other()).isEqualTo(given.get(i).other());
            assertThat(each.kind()).isEqualTo(given.get(i).kind());
        }
    }

    @Test
    void someCanBeLeftOut() {
        PairKin kin = new PairKin(EARLIER, IDS, LATER, IDS, new long[] {
            PairKin.link(0, 4, KinClass.RELATED, 0.25), PairKin.link(1, 5, KinClass.IDENTICAL, 1)
        });

        List<Kinship> kept =
                kin.without(each -> each.kind() == KinClass.RELATED).links();

        assertThat(kept)
                .containsExactly(new Kinship(
                        EARLIER, AnchorId.paragraph(2), LATER, AnchorId.paragraph(6), KinClass.IDENTICAL, 1));
    }

    @Test
    void rowsAreWhatWasGiven() {
        ComparedPair.PairRows rows = new ComparedPair.PairRows();
        List<ComparedPair.PairRow> given = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            PairClass kind = PairClass.values()[i % PairClass.values().length];
            List<Integer> before = i % 3 == 0 ? List.of() : List.of(i, i + 1);
            List<Integer> after = i % 3 == 1 ? List.of() : List.of(i + 2, i + 4, PARAGRAPHS - 1);
            boolean moved = i % 2 == 0;
            rows.add(kind, moved, before, after);
            given.add(new ComparedPair.PairRow(
                    kind,
                    moved,
                    before.stream().map(IDS::get).toList(),
                    after.stream().map(IDS::get).toList()));
        }

        assertThat(new ComparedPair(EARLIER, IDS, LATER, IDS, () -> rows).rows())
                .isEqualTo(given);
    }
}
