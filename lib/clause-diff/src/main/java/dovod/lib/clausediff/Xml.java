package dovod.lib.clausediff;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that a stranger wrote: no document type, no entity of his, nothing fetched. */
final class Xml {

    /** Sees an element begin. */
    @FunctionalInterface
    interface Opened {
        void see(XMLStreamReader xml) throws XMLStreamException;
    }

    private Xml() {}

    static void walk(byte[] bytes, Opened opened, Consumer<String> closed) throws XMLStreamException {
        var xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it declares a document type");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                opened.see(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                closed.accept(xml.getLocalName());
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** An attribute by its local name, empty when it is not there. */
    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(XMLStreamReader xml, String name) {
        var value = value(xml, name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
