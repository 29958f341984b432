package org.xuanyan.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds elements and attributes by their local names; prefixes of namespaces differ from program to program. */
final class Xml {

    private Xml() {}

    /** Returns the local name of an element, e.g. {@code p} for {@code w:p}. */
    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Returns the children with a name. */
    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> name(child).equals(name));
    }

    /** Returns the first child with a name. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** Returns the first element below another that is reached by names. */
    static Optional<Element> path(Element parent, String... names) {
        Optional<Element> found = Optional.of(parent);
        for (String name : names) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    /** Returns all elements with a name, at any depth. */
    static Stream<Element> all(Element root, String name) {
        return root.stream().filter(element -> name(element).equals(name));
    }

    /** Returns the value of an attribute, by its local name. */
    static Optional<String> attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(each ->
                        each.getKey().substring(each.getKey().indexOf(':') + 1).equals(name))
                .map(each -> each.getValue())
                .findFirst();
    }

    /** Returns an attribute as a number. */
    static Optional<Integer> number(Element element, String name) {
        return attribute(element, name)
                .filter(value -> value.matches("-?\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
