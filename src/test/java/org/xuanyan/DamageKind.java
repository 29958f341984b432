package org.xuanyan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A kind of damage to a copy.
 *
 * @param name for the table of results
 * @param undone whether an import gives the right text; otherwise it has to report the damage at its place
 */
record DamageKind(String name, boolean undone, Maker maker) {

    /** Damages a copy of a declaration. */
    interface Maker {
        CorpusCopy copy(MadeUpDeclaration text, Random random);
    }

    /** Makes the words of a copy in plain text. */
    interface Words {
        String copy(MadeUpDeclaration text, Random random);
    }

    static DamageKind undone(String name, Maker maker) {
        return new DamageKind(name, true, maker);
    }

    static DamageKind reported(String name, Maker maker) {
        return new DamageKind(name, false, maker);
    }

    /** Damage to a plain text that can be undone. */
    static DamageKind text(String name, Words words) {
        return undone(name, (text, random) -> CorpusCopy.of("copy.txt", words.copy(text, random), text));
    }

    /** Damage to a web page that can be undone. */
    static DamageKind page(String name, Words words) {
        return undone(name, (text, random) -> CorpusCopy.of("copy.html", words.copy(text, random), text));
    }

    /** Damage to each line that can be undone. */
    static DamageKind eachLine(String name, UnaryOperator<String> damage) {
        return text(
                name,
                (text, random) ->
                        Printed.spaced(text.lines().stream().map(damage).toList()));
    }

    /** All kinds, in the order of the table. */
    static List<DamageKind> all() {
        return Stream.of(
                        HeadDamage.kinds(),
                        TailDamage.kinds(),
                        CharacterDamage.kinds(),
                        LayoutDamage.kinds(),
                        StructureDamage.kinds(),
                        PageDamage.kinds())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the text with other words instead of its title. */
    static String headed(MadeUpDeclaration text, String... head) {
        return String.join("\n", head) + "\n\n"
                + Printed.spaced(text.lines().subList(1, text.lines().size()));
    }

    /** Returns the text with lines after it. */
    static String tailed(MadeUpDeclaration text, String... tail) {
        return Printed.spaced(text.lines()) + "\n" + String.join("\n", tail) + "\n";
    }

    /** Returns the place of a paragraph of the middle among the blocks; it has at least 24 characters and a comma. */
    static int middle(MadeUpDeclaration text, Random random) {
        int from = text.blocks().size() / 3;
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < text.blocks().size() - 1; i++) {
            String block = text.blocks().get(i);
            if (block.length() >= 24 && block.indexOf('，') > 6) {
                places.add(i);
            }
        }
        return places.get(random.nextInt(places.size()));
    }

    /** Returns the lines of a text, of which one block is damaged. */
    static List<String> damaged(MadeUpDeclaration text, int block, UnaryOperator<String> damage) {
        List<String> lines = new ArrayList<>(text.lines());
        lines.set(block + 1, damage.apply(lines.get(block + 1)));
        return lines;
    }

    /** A copy in which one paragraph has damage that cannot be undone; the import keeps it as it is. */
    static CorpusCopy kept(MadeUpDeclaration text, Random random, UnaryOperator<String> damage) {
        int block = middle(text, random);
        List<String> written = new ArrayList<>(text.written());
        written.set(block, CorpusCopy.unmarked(damage.apply(written.get(block))));
        return CorpusCopy.of("copy.txt", Printed.spaced(damaged(text, block, damage)), text)
                .giving(written);
    }

    /** Inserts words after the first comma of a paragraph. */
    static String afterComma(String paragraph, String words) {
        int at = paragraph.indexOf('，') + 1;
        return paragraph.substring(0, at) + words + paragraph.substring(at);
    }
}
