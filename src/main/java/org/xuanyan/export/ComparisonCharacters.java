package org.xuanyan.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.FunctionCharacters;
import org.xuanyan.text.Json;
import org.xuanyan.text.SimplifiedForms;

/** What the script that compares two paragraphs knows of characters, {@code /compare/characters.json}. */
final class ComparisonCharacters implements Format {

    private final Corpus corpus;

    ComparisonCharacters(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The file.
     *
     * @param words the characters that are mostly words by themselves
     * @param simplified character → its simplified form, of those that occur, if the texts are in several languages or scripts
     */
    record CharactersJson(String words, Map<String, String> simplified) {}

    @Override
    public Stream<Output> outputs() {
        return Stream.of(new Output(
                Routes.COMPARISON_CHARACTERS.file(),
                corpus.site().file(),
                () -> Json.bytes(new CharactersJson(FunctionCharacters.all(), simplified()))));
    }

    private Map<String, String> simplified() {
        Map<String, String> simplified = new TreeMap<>();
        boolean several = corpus.declarations().stream()
                        .map(each -> each.metadata().language())
                        .distinct()
                        .count()
                > 1;
        for (Declaration declaration : several ? corpus.declarations() : List.<Declaration>of()) {
            for (Paragraph paragraph : declaration.paragraphs()) {
                String text = paragraph.text();
                for (int i = 0; i < text.length(); i++) {
                    char form = SimplifiedForms.of(text.charAt(i));
                    if (form != text.charAt(i)) {
                        simplified.put(text.substring(i, i + 1), Character.toString(form));
                    }
                }
            }
        }
        return simplified;
    }
}
