package org.xuanyan.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.Punctuation.Marks;

/** Reads {@code punctuation.txt}, the marks that end sentences and clauses. */
final class PunctuationFile {

    private static final String FILE = "punctuation.txt";
    private static final String SENTENCES = "ends of sentences";
    private static final String COMMAS = "commas";
    private static final String COLONS = "colons";
    private static final String CLAUSES = "other ends of clauses";

    private static final WordGroups GROUPS = WordGroups.of().andWithMeanings(SENTENCES, COMMAS, COLONS, CLAUSES);

    /** The meaning of a mark that is also used inside words and numbers. */
    private static final String BEFORE_SPACE = "before a space";

    private PunctuationFile() {}

    static Punctuation read(LanguageFolder folder) {
        WordFile file = folder.readOrEnglish(FILE, GROUPS);
        Marks sentences = marks(file, SENTENCES).and(Punctuation.CELL_ENDS);
        Marks commas = marks(file, COMMAS);
        Marks colons = marks(file, COLONS);
        List<Marks> clauses = List.of(sentences, commas, colons, marks(file, CLAUSES));
        return new Punctuation(
                sentences,
                new Marks(
                        clauses.stream().map(Marks::anywhere).collect(Collectors.joining()),
                        clauses.stream().map(Marks::beforeSpace).collect(Collectors.joining())),
                commas,
                colons);
    }

    private static Marks marks(WordFile file, String group) {
        List<WordEntry> entries = file.entries(group);
        return new Marks(
                joined(entries.stream().filter(each -> !isBeforeSpace(each))),
                joined(entries.stream().filter(PunctuationFile::isBeforeSpace)));
    }

    private static boolean isBeforeSpace(WordEntry entry) {
        return entry.means(BEFORE_SPACE, List.of(BEFORE_SPACE));
    }

    private static String joined(Stream<WordEntry> entries) {
        return entries.map(WordEntry::character).collect(Collectors.joining());
    }
}
