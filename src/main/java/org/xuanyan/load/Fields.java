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
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * The keys of one YAML mapping, each read by its name. {@link #rejectUnknown} reports the keys that were not read, so
 * the code that reads a file is also the list of its permitted keys.
 */
final class Fields {

    /** Replaces a missing value; a run with one writes nothing. */
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
        Fields fields = new Fields(YamlPlace.of(yaml, mapping.getStartMark()), yaml, problems);
        mapping.getValue().forEach(fields::take);
        return fields;
    }

    /** Returns a mapping without any key. */
    static Fields none(SourceText yaml, Problems problems) {
        return new Fields(SourceSpan.startOf(yaml.file()), yaml, problems);
    }

    /** Returns the value of a required key; a missing key is reported. */
    Optional<Scalar> required(String key) {
        if (!places.containsKey(key)) {
            known.add(key);
            problems.report(Code.MISSING_KEY, start, key);
            return Optional.empty();
        }
        return optional(key);
    }

    /** Returns the value of an optional key; a value that is not one line of visible text is reported. */
    Optional<Scalar> optional(String key) {
        return value(key).flatMap(node -> scalar(key, node));
    }

    /** Returns the value of a required key; if it is missing, that is reported, and {@link #UNKNOWN} returned. */
    String requiredText(String key) {
        return required(key).map(Scalar::value).orElse(UNKNOWN);
    }

    /** Returns the values of a key that holds a list of plain values. */
    List<Scalar> scalars(String key) {
        return items(key).stream().flatMap(item -> scalar(key, item).stream()).toList();
    }

    /** Returns the values of a required key that holds a list of plain values; a missing key and an empty list are reported. */
    List<Scalar> requiredScalars(String key) {
        if (!places.containsKey(key)) {
            required(key);
        } else if (values.get(key) instanceof SequenceNode list
                && list.getValue().isEmpty()) {
            known.add(key);
            problems.report(Code.EMPTY_VALUE, place(list), key);
        }
        return scalars(key);
    }

    /** Returns the values of a key that holds a list of mappings. */
    List<Fields> mappings(String key) {
        List<Fields> mappings = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof MappingNode mapping) {
                mappings.add(of(mapping, yaml, problems));
            } else {
                problems.report(Code.NOT_A_MAPPING, place(item), key, "item");
            }
        }
        return mappings;
    }

    /** Returns the place where the mapping begins. */
    SourceSpan at() {
        return start;
    }

    /** Returns the place of a key of the mapping. */
    SourceSpan at(String key) {
        return places.get(key);
    }

    /** Whether the value of a key is a mapping. */
    boolean isMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** Returns all keys in the order of the file, for mappings in which every key is permitted. */
    List<String> keys() {
        return List.copyOf(places.keySet());
    }

    /**
     * Returns the mapping under an optional key, without keys if it is missing; a value that is not a mapping is
     * reported.
     */
    Fields mapping(String key) {
        return optionalMapping(key).orElseGet(() -> none(yaml, problems));
    }

    /** Returns the mapping under an optional key; a value that is not a mapping is reported. */
    Optional<Fields> optionalMapping(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof MappingNode mapping) {
            return Optional.of(of(mapping, yaml, problems));
        }
        value.ifPresent(node -> problems.report(Code.NOT_A_MAPPING, place(node), key, ""));
        return Optional.empty();
    }

    /** Reports every key that was not read, with the permitted key that was probably meant. */
    void rejectUnknown() {
        places.forEach((key, at) -> {
            if (!known.contains(key) && !(key.contains("：") && WideMarks.report(yaml, at.line(), problems))) {
                problems.report(Code.UNKNOWN_KEY, at, key, NearestWord.to(key, known), String.join(", ", known));
            }
        });
    }

    private void take(NodeTuple tuple) {
        SourceSpan at = YamlPlace.of(yaml, tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.report(Code.KEY_NOT_A_WORD, at);
        } else if (places.containsKey(key.getValue())) {
            problems.report(
                    Code.DUPLICATE_KEY,
                    at,
                    key.getValue(),
                    places.get(key.getValue()).line());
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
        problems.report(Code.NOT_A_LIST, place(value.get()), key);
        return List.of();
    }

    private Optional<Scalar> scalar(String key, Node node) {
        SourceSpan at = place(node);
        if (!(node instanceof ScalarNode scalar)) {
            problems.report(Code.NOT_A_SINGLE_VALUE, at, key);
        } else if (scalar.getValue().isBlank() || isNull(scalar)) {
            problems.report(Code.EMPTY_VALUE, at, key);
        } else if (scalar.getValue().contains("\n")
                || YamlPlace.of(yaml, node.getEndMark()).line() != at.line()) {
            problems.report(Code.VALUE_OVER_LINES, at, key);
        } else if (isCutByComment(scalar)) {
            problems.report(Code.VALUE_CUT_BY_COMMENT, at, key);
        } else if (scalar.getValue().codePoints().anyMatch(Legibility::isInvisible)) {
            problems.report(Code.INVISIBLE_ESCAPE, at, key);
        } else {
            return Optional.of(new Scalar(scalar.getValue().strip(), at));
        }
        return Optional.empty();
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getTag().equals(Tag.NULL);
    }

    /** Whether a # ended a value without quotation marks, so that the rest of the line would be lost. */
    private boolean isCutByComment(ScalarNode scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return false;
        }
        SourceSpan end = YamlPlace.of(yaml, scalar.getEndMark());
        int next = yaml.offset(end.line(), end.column()).orElseThrow();
        while (next < yaml.text().length() && " \t".indexOf(yaml.text().charAt(next)) >= 0) {
            next++;
        }
        return next < yaml.text().length() && yaml.text().charAt(next) == '#';
    }

    private SourceSpan place(Node node) {
        return YamlPlace.of(yaml, node.getStartMark());
    }
}
