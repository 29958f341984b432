package org.xuanyan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * The keys of one YAML mapping, each asked for by name. Whatever nobody has asked for is an error in the end, so the
 * code that reads a file is also the list of what the file may contain.
 */
final class Fields {

    /** Stands for a value that is missing, in runs that write nothing. */
    static final String UNKNOWN = "?";

    private final SourceText yaml;
    private final Problems problems;
    private final SourceSpan start;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, SourceSpan> places = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(SourceSpan start, SourceText yaml, Problems problems) {
        this.start = start;
        this.yaml = yaml;
        this.problems = problems;
    }

    /** Returns the keys of a mapping; a key that occurs twice is reported. */
    static Fields of(MappingNode mapping, SourceText yaml, Problems problems) {
        Fields fields = new Fields(YamlReader.place(yaml, mapping.getStartMark()), yaml, problems);
        mapping.getValue().forEach(fields::take);
        return fields;
    }

    /** Returns a mapping without any key. */
    static Fields none(SourceText yaml, Problems problems) {
        return new Fields(SourceSpan.startOf(yaml.file()), yaml, problems);
    }

    /** Returns the value of a key that must be there; a missing one is reported. */
    Optional<Scalar> required(String key) {
        if (!places.containsKey(key)) {
            known.add(key);
            problems.error(start, "the key \"" + key + "\" is missing", "add a line " + key + ": …");
            return Optional.empty();
        }
        return optional(key);
    }

    /** Returns the value of a key that may lack; a value that is blank, a list or of several lines is reported. */
    Optional<Scalar> optional(String key) {
        return value(key).flatMap(node -> scalar(key, node));
    }

    /** Returns the words of a key that must be there, or {@link #UNKNOWN} if they are not, which is reported. */
    String requiredText(String key) {
        return required(key).map(Scalar::value).orElse(UNKNOWN);
    }

    /** Returns the values of a key that holds a list of plain values. */
    List<Scalar> scalars(String key) {
        return items(key).stream().flatMap(item -> scalar(key, item).stream()).toList();
    }

    /** Returns the values of a key that holds a list of mappings. */
    List<Fields> mappings(String key) {
        List<Fields> mappings = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof MappingNode mapping) {
                mappings.add(of(mapping, yaml, problems));
            } else {
                reject(key, item, "is not a list of keys and values", "write each item as - {key: value, key: value}");
            }
        }
        return mappings;
    }

    /** Returns where the mapping begins. */
    SourceSpan at() {
        return start;
    }

    /** Returns all keys in the order of the file, for files in which any may stand. */
    List<String> keys() {
        return List.copyOf(places.keySet());
    }

    /** Returns the mapping that is the value of a key; one that lacks has no keys, another value is reported. */
    Fields mapping(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof MappingNode mapping) {
            return of(mapping, yaml, problems);
        }
        value.ifPresent(node ->
                reject(key, node, "is not a list of keys and values", "write each on a line of its own, indented"));
        return none(yaml, problems);
    }

    /** Reports every key that was not asked for, with the one that was probably meant. */
    void rejectUnknown() {
        places.forEach((key, at) -> {
            if (!known.contains(key)) {
                String advice = NearestWord.to(key, known)
                        .map(meant -> "did you mean \"" + meant + "\"?")
                        .orElse("remove it; the keys are " + String.join(", ", known));
                problems.error(at, "unknown key \"" + key + "\"", advice);
            }
        });
    }

    private void take(NodeTuple tuple) {
        SourceSpan at = YamlReader.place(yaml, tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.error(at, "a key must be one word", "write key: value");
        } else if (places.containsKey(key.getValue())) {
            problems.error(
                    at,
                    "the key \"" + key.getValue() + "\" occurs twice",
                    "remove one; the first is in line "
                            + places.get(key.getValue()).line());
        } else {
            places.put(key.getValue(), at);
            values.put(key.getValue(), tuple.getValueNode());
        }
    }

    private Optional<Node> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private List<Node> items(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        reject(key, value.get(), "is not a list", "write each item on a line of its own, beginning with -");
        return List.of();
    }

    private Optional<Scalar> scalar(String key, Node node) {
        SourceSpan at = YamlReader.place(yaml, node.getStartMark());
        if (!(node instanceof ScalarNode scalar)) {
            reject(key, node, "is not a single value", "write " + key + ": value");
        } else if (scalar.getValue().isBlank() || isNull(scalar)) {
            problems.error(at, "the key \"" + key + "\" has no value", "write one after the colon");
        } else if (scalar.getValue().contains("\n")
                || YamlReader.place(yaml, node.getEndMark()).line() != at.line()) {
            reject(key, node, "runs over several lines", "write it on one line");
        } else if (isCutByComment(scalar)) {
            reject(
                    key,
                    node,
                    "is followed by a comment on its line",
                    "put the value between \" and \" if # belongs to it, or the comment on a line of its own");
        } else if (scalar.getValue().codePoints().anyMatch(Legibility::isInvisible)) {
            reject(
                    key,
                    node,
                    "has an invisible or control character",
                    "remove it; an escape such as \\u200B makes one");
        } else {
            return Optional.of(new Scalar(scalar.getValue().strip(), at));
        }
        return Optional.empty();
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getTag().equals(Tag.NULL);
    }

    /** Whether a sign # ended a value without quotation marks, so that the rest of the line would be lost. */
    private boolean isCutByComment(ScalarNode scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return false;
        }
        SourceSpan end = YamlReader.place(yaml, scalar.getEndMark());
        int next = yaml.offset(end.line(), end.column()).orElseThrow();
        while (next < yaml.text().length() && " \t".indexOf(yaml.text().charAt(next)) >= 0) {
            next++;
        }
        return next < yaml.text().length() && yaml.text().charAt(next) == '#';
    }

    private void reject(String key, Node node, String what, String advice) {
        problems.error(YamlReader.place(yaml, node.getStartMark()), "the value of \"" + key + "\" " + what, advice);
    }
}
