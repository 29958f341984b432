package org.xuanyan.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as strictly as a feed reader does.
 *
 * @param tags the elements in order, up to the first fault
 * @param fault empty if the file is well-formed
 */
record XmlTags(List<Tag> tags, Optional<Fault> fault) {

    private static final Set<String> WITH_WORDS = Set.of("loc", "style");

    /**
     * A fault of a file.
     *
     * @param line 1-based
     * @param column 1-based
     * @param message of the parser, one line
     */
    record Fault(int line, int column, String message) {}

    /** Reads a file in its own encoding; a document type declaration counts as a fault, because it could load other files. */
    static XmlTags read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<Tag> tags = new ArrayList<>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            Optional<Tag> open = Optional.empty();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.CHARACTERS && open.isPresent()) {
                    tags.set(tags.size() - 1, withWords(open.get(), xml.getText()));
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    tags.add(tag(xml));
                }
                open = event == XMLStreamReader.START_ELEMENT && WITH_WORDS.contains(xml.getLocalName())
                        ? Optional.of(tags.get(tags.size() - 1))
                        : Optional.empty();
            }
            return new XmlTags(tags, Optional.empty());
        } catch (XMLStreamException e) {
            return new XmlTags(tags, Optional.of(fault(e)));
        }
    }

    private static Tag tag(XMLStreamReader xml) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.add(name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)));
            attributes.add(xml.getAttributeValue(i));
        }
        Location end = xml.getLocation();
        TagPlace place = TagPlace.at(Math.max(1, end.getLineNumber()), Math.max(1, end.getColumnNumber()));
        return new Tag(name(xml.getPrefix(), xml.getLocalName()), new Attributes(attributes), place, "");
    }

    private static String name(String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private static Tag withWords(Tag tag, String words) {
        return new Tag(tag.name(), tag.attributes(), tag.place(), words);
    }

    private static Fault fault(XMLStreamException e) {
        String lastLine = e.getMessage().substring(e.getMessage().lastIndexOf('\n') + 1);
        return new Fault(
                Math.max(1, e.getLocation().getLineNumber()),
                Math.max(1, e.getLocation().getColumnNumber()),
                lastLine.replaceFirst("^Message: ", ""));
    }
}
