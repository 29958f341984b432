package org.xuanyan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What declarations have is divided by decade while that is short, then by year, and no part loses its name. */
class DecadesTest {

    private static Decades<Slug> divided(int longest, String... slugs) {
        return divided(longest, List.of(slugs).stream().map(Slug::new).toList());
    }

    private static Decades<Slug> divided(int longest, List<Slug> slugs) {
        return new Decades<>(slugs, longest, slug -> slug, slug -> 1);
    }

    private static List<String> names(List<Decades.DecadeOrYear<Slug>> parts) {
        return parts.stream().map(Decades.DecadeOrYear::name).toList();
    }

    @Test
    void eachDecadeIsAPart() {
        Decades<Slug> decades = divided(2, "1999-a", "2000-a", "2009-a", "2010-a");

        assertThat(names(decades.all())).containsExactly("1990s", "2000s", "2010s");
        assertThat(decades.decades()).isEqualTo(decades.all());
        assertThat(decades.all().get(1).entries()).containsExactly(new Slug("2000-a"), new Slug("2009-a"));
        assertThat(decades.all()).allSatisfy(each -> {
            assertThat(each.isDecade()).isTrue();
            assertThat(each.isDivided()).isFalse();
        });
        assertThat(decades.all().get(1).firstYear()).isEqualTo("2000");
        assertThat(decades.partOf(new Slug("2009-a"))).isEqualTo("2000s");
    }

    @Test
    void aLongDecadeIsDividedIntoYearsAndStaysAPart() {
        Decades<Slug> decades = divided(2, "1999-a", "2000-a", "2000-b", "2009-a", "2010-a");

        assertThat(names(decades.all())).containsExactly("1990s", "2000s", "2000", "2009", "2010s");
        assertThat(names(decades.decades())).containsExactly("1990s", "2000s", "2010s");
        Decades.DecadeOrYear<Slug> decade = decades.decades().get(1);
        assertThat(decade.isDivided()).isTrue();
        assertThat(names(decade.years())).containsExactly("2000", "2009");
        assertThat(decade.years().get(0).entries()).containsExactly(new Slug("2000-a"), new Slug("2000-b"));
        assertThat(decade.years().get(0).isDecade()).isFalse();
        assertThat(decade.years().get(0).firstYear()).isEqualTo("2000");
        assertThat(decades.partOf(new Slug("2009-a"))).isEqualTo("2009");
        assertThat(decades.partOf(new Slug("1999-a"))).isEqualTo("1990s");
    }

    @Test
    void theLengthOfEntriesCounts() {
        List<Slug> slugs = List.of(new Slug("2001-a"), new Slug("2002-a"));

        assertThat(names(new Decades<>(slugs, 4, slug -> slug, slug -> 2).all()))
                .containsExactly("2000s");
        assertThat(names(new Decades<>(slugs, 4, slug -> slug, slug -> 3).all()))
                .containsExactly("2000s", "2001", "2002");
    }

    /** Whatever is added: each entry is shown once, where {@code partOf} says, and each name of a part remains. */
    @Test
    void nothingIsLostWhenTheCollectionGrows() {
        Random random = new Random(20);
        for (int run = 0; run < 50; run++) {
            List<Slug> slugs = new ArrayList<>();
            List<String> before = List.of();
            for (int i = 0; i < 60; i++) {
                slugs.add(new Slug((1990 + random.nextInt(30)) + "-x" + i));
                slugs.sort(null);
                Decades<Slug> decades = divided(8, slugs);
                List<Slug> shown = new ArrayList<>();
                for (Decades.DecadeOrYear<Slug> part : decades.all()) {
                    if (!part.isDivided()) {
                        part.entries()
                                .forEach(
                                        each -> assertThat(decades.partOf(each)).isEqualTo(part.name()));
                        shown.addAll(part.entries());
                    }
                }
                assertThat(shown).isEqualTo(slugs);
                assertThat(names(decades.all())).doesNotHaveDuplicates().containsAll(before);
                before = names(decades.all());
            }
        }
    }
}
