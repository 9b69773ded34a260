package org.tongchuang.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether the printer could print a text: well-formed, and asking for nothing outside it. */
final class PrintableText {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:\\b(?:src|href|data|background)\\s*=\\s*[\"']?|url\\(\\s*[\"']?|@import\\s+[\"']?)([^\"')\\s>]+)");

    private PrintableText() {}

    static void require(String html) {
        requireWellFormed(html);
        Matcher address = ADDRESS.matcher(html);
        while (address.find()) {
            if (!PdfPrinter.isInside(address.group(1)) && !address.group(1).startsWith("#")) {
                throw new TemplateFault("asks for " + address.group(1));
            }
        }
    }

    private static void requireWellFormed(String html) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var reader = factory.newSAXParser().getXMLReader();
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(new StringReader(html)));
        } catch (SAXException notWellFormed) {
            throw new TemplateFault(notWellFormed.getMessage(), notWellFormed);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
