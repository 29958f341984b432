package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Glossary;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/** Reads {@code content/glossary.yml}: what words of the collection are called in other languages. */
final class GlossaryReader {

    /** The name of the file in the content folder. */
    static final String FILE = "glossary.yml";

    private GlossaryReader() {}

    /**
     * Reads the file, which is optional.
     *
     * @param name the name of the file in findings
     * @param own the language of the collection
     * @param languages of the texts
     */
    static Glossary read(Path file, String name, LanguageTag own, Set<LanguageTag> languages, Problems problems)
            throws IOException {
        Map<String, List<String>> general = new LinkedHashMap<>();
        languages.forEach(each -> general.putAll(Languages.of(each).glossary().english()));
        Map<LanguageTag, Map<String, List<String>>> words = TextReader.isThere(file, name, problems)
                ? TextReader.read(file, name, problems)
                        .flatMap(text -> YamlReader.read(text, problems))
                        .map(fields -> words(fields, own, problems))
                        .orElse(Map.of())
                : Map.of();
        return new Glossary(words, Map.of(LanguageTag.ENGLISH, general));
    }

    private static Map<LanguageTag, Map<String, List<String>>> words(
            Fields fields, LanguageTag own, Problems problems) {
        Map<LanguageTag, Map<String, List<String>>> words = new TreeMap<>();
        Fields languages = fields.mapping("words");
        fields.rejectUnknown();
        for (String key : languages.keys()) {
            Map<String, List<String>> names = names(languages.mapping(key));
            if (key.equals(own.toString())) {
                problems.report(Code.OWN_TRANSLATION, languages.at(key), key);
            } else {
                new Values(problems)
                        .language(new Scalar(key, languages.at(key)))
                        .ifPresent(language -> words.put(language, names));
            }
        }
        return words;
    }

    private static Map<String, List<String>> names(Fields words) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String word : words.keys()) {
            List<String> names =
                    words.requiredScalars(word).stream().map(Scalar::value).toList();
            if (!names.isEmpty()) {
                all.put(word, names);
            }
        }
        return all;
    }
}
