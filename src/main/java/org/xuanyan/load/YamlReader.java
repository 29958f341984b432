package org.xuanyan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads YAML 1.2 as a tree with places. Anchors, aliases and tags are refused, so that every value means what is
 * written there.
 */
final class YamlReader {

    /** More than any authority file needs; the library's default is 3 Mi code points. */
    private static final int MAX_CODE_POINTS = 64 << 20;

    private static final int MAX_DEPTH = 10;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MAX_CODE_POINTS)
            .setAllowNonScalarKeys(true)
            .setSchema(new CoreSchema())
            .build();

    private YamlReader() {}

    /**
     * Reads one document that is a mapping.
     *
     * @return empty, with an error reported, if it is not
     */
    static Optional<Fields> read(SourceText yaml, Problems problems) {
        try {
            List<Event> events = new ArrayList<>();
            if (isRefused(yaml, events, problems)) {
                return Optional.empty();
            }
            Optional<Node> root = new Composer(SETTINGS, new YamlEvents(events)).getSingleNode();
            if (root.isEmpty()) {
                return Optional.of(Fields.none(yaml, problems));
            }
            if (root.get() instanceof MappingNode mapping) {
                return Optional.of(Fields.of(mapping, yaml, problems));
            }
            problems.report(Code.NO_KEYS, YamlPlace.of(yaml, root.get().getStartMark()));
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            broken(
                    yaml,
                    YamlPlace.of(yaml, e.getProblemMark().or(e::getContextMark)),
                    context + e.getProblem(),
                    problems);
        } catch (YamlEngineException e) {
            broken(yaml, SourceSpan.startOf(yaml.file()), e.getMessage(), problems);
        }
        return Optional.empty();
    }

    /** Reports marks of a Chinese keyboard that YAML does not know, or else the reason. */
    private static void broken(SourceText yaml, SourceSpan at, String reason, Problems problems) {
        if (!WideMarks.report(yaml, problems)) {
            problems.report(Code.BROKEN_YAML, at, reason.replaceAll("\\s+", " "));
        }
    }

    /**
     * Checks the events before a tree is built: reading them needs no recursion, however deep the file is nested.
     *
     * @param events receives the events
     */
    private static boolean isRefused(SourceText yaml, List<Event> events, Problems problems) {
        boolean refused = false;
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml.text())) {
            events.add(event);
            Optional<ForbiddenYaml> reference = referenceOf(event);
            if (reference.isPresent()) {
                problems.report(
                        Code.YAML_REFERENCE,
                        YamlPlace.of(yaml, event.getStartMark()),
                        reference.get().kind(),
                        reference.get().name());
                refused = true;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MAX_DEPTH) {
                problems.report(Code.DEEP_YAML, YamlPlace.of(yaml, event.getStartMark()), MAX_DEPTH);
                return true;
            }
        }
        return refused;
    }

    /**
     * A YAML feature that is refused, because it changes what a value means.
     *
     * @param kind {@code alias}, {@code anchor} or {@code tag}
     * @param name as it is written
     */
    private record ForbiddenYaml(String kind, String name) {}

    private static Optional<ForbiddenYaml> referenceOf(Event event) {
        if (event instanceof AliasEvent alias) {
            return Optional.of(new ForbiddenYaml("alias", "*" + alias.getAlias().getValue()));
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of(
                    new ForbiddenYaml("anchor", "&" + node.getAnchor().get().getValue()));
        }
        return tagOf(event).map(tag -> new ForbiddenYaml("tag", tag));
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }
}
