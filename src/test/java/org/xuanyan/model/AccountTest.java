package org.xuanyan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.text.SourceText;

/** Interventions turn a raw copy into the reading text, and back. */
class AccountTest {

    private static Intervention at(int at, String removed, String inserted, InterventionKind kind) {
        return new Intervention(
                kind,
                at,
                new SourceText("x.txt", "x").span(0, 0),
                removed,
                inserted,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Account account(String raw, List<Intervention> interventions) {
        RawCopy copy = new RawCopy("sources/x.txt", "", StandardCharsets.UTF_8, new SourceText("x.txt", raw));
        Source source = new Source(
                "x", Optional.empty(), Completeness.COMPLETE, Optional.empty(), copy, Optional.empty(), List.of());
        return new Account(source, interventions, List.of(), 100);
    }

    /** Each intervention is a place, what the copy has there and what the text has. */
    @ParameterizedTest
    @CsvSource({
        "甲乙丙, '', 甲乙丙",
        "甲乙丙, 0:甲:, 乙丙",
        "甲乙丙, 2:丙:, 甲乙",
        "甲乙丙, 1::子, 甲子乙丙",
        "甲乙丙, 3::子, 甲乙丙子",
        "甲乙丙, 0::子, 子甲乙丙",
        "甲乙丙, 0:甲乙丙:子, 子",
        "甲乙丙丁戊, 0:甲:子丑 2:丙: 3::寅 4:戊:卯, 子丑乙寅丁卯",
        "甲乙丙丁, 1:乙: 2:丙:子, 甲子丁",
        "甲乙, 1::子 1:乙:丑, 甲子丑",
        "'', 0::子, 子"
    })
    void applyingAndUndoingGiveTextAndCopy(String raw, String interventions, String reading) {
        List<Intervention> all = new ArrayList<>();
        for (String each : interventions.isEmpty() ? new String[0] : interventions.split(" ")) {
            String[] parts = each.split(":", -1);
            all.add(at(Integer.parseInt(parts[0]), parts[1], parts[2], InterventionKind.VARIANT));
        }
        Account account = account(raw, all);
        assertThat(account.replay()).isEqualTo(reading);
        assertThat(account.undo(reading)).isEqualTo(raw);
    }

    @Test
    void onlyAnEmptyLacunaIsABreakingOff() {
        assertThat(at(0, "", "", InterventionKind.LACUNA).isBreakingOff()).isTrue();
        assertThat(at(0, "甲", "", InterventionKind.LACUNA).isBreakingOff()).isFalse();
        assertThat(at(0, "", "甲", InterventionKind.LACUNA).isBreakingOff()).isFalse();
        assertThat(at(0, "", "", InterventionKind.VARIANT).isBreakingOff()).isFalse();
    }

    @Test
    void listsCannotBeChangedLater() {
        List<Intervention> interventions = new ArrayList<>(List.of(at(0, "甲", "", InterventionKind.VARIANT)));
        Account account = account("甲", interventions);
        interventions.clear();
        assertThat(account.interventions()).hasSize(1);
    }

    private static byte[] bytes(String text, Charset encoding, Map<Integer, Byte> lost) {
        return new RawCopy("x.txt", "", encoding, new SourceText("x.txt", text), new TreeMap<>(lost)).bytes();
    }

    /** A byte that is not in the encoding stands in the copy as U+FFFD, and is itself again in the file. */
    @Test
    void aCopyGivesItsBytesBack() {
        assertThat(bytes("\uFEFF一\r\n", StandardCharsets.UTF_8, Map.of()))
                .isEqualTo("\uFEFF一\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes(
                        "a\uFFFD\uFFFDb\uFFFD", StandardCharsets.UTF_8, Map.of(1, (byte) 0xFF, 2, (byte) 0x80, 4, (byte)
                                1)))
                .isEqualTo(new byte[] {'a', (byte) 0xFF, (byte) 0x80, 'b', 1});
        assertThat(bytes("\uFFFD", StandardCharsets.UTF_8, Map.of()))
                .isEqualTo("\uFFFD".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes("成", Charset.forName("GB18030"), Map.of())).isEqualTo(new byte[] {(byte) 0xB3, (byte) 0xC9});
    }

    @ParameterizedTest
    @CsvSource({
        "LACUNA, 3, 3, '', true",
        "LACUNA, 3, 4, '', false",
        "LACUNA, 3, 3, 甲, false",
        "VARIANT, 3, 3, '', false"
    })
    void aCopyBreaksOffWhereALacunaHasNoCharacters(
            InterventionKind kind, int start, int end, String inserted, boolean breaksOff) {
        SourceText copy = new SourceText("x.txt", "甲乙丙丁");
        assertThat(new Emendation(kind, start, end, inserted, Optional.empty(), copy.span(0, 0)).isBreakingOff())
                .isEqualTo(breaksOff);
    }
}
