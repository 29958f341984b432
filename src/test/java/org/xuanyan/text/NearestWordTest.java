package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTest {

    private static final List<String> KEYS = List.of("title", "name", "adopted", "place", "signatories", "signed");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "nam, name",
        "nmae, name",
        "adoptd, adopted",
        "plaec, place",
        "signatures, signatories",
        "singed, signed"
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        assertThat(NearestWord.to(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour", "x", "declaration"})
    void findsNothingForAWordThatIsTooDifferent(String typed) {
        assertThat(NearestWord.to(typed, KEYS)).isEmpty();
    }
}
