package org.xuanyan.check;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as strictly as a feed reader does, because the parser that finds links accepts malformed XML. */
final class WellFormed {

    private WellFormed() {}

    /**
     * The first fault of a file.
     *
     * @param line 1-based
     * @param column 1-based
     * @param message of the parser, one line
     */
    record Fault(int line, int column, String message) {}

    /** Returns the first fault; a document type declaration counts as one, because it could load other files. */
    static Optional<Fault> check(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                xml.next();
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            String lastLine = e.getMessage().substring(e.getMessage().lastIndexOf('\n') + 1);
            return Optional.of(new Fault(
                    Math.max(1, at.getLineNumber()),
                    Math.max(1, at.getColumnNumber()),
                    lastLine.replaceFirst("^Message: ", "")));
        }
    }
}
