package org.tongchuang.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells point to. A text may come in runs; how it is pronounced is left out. */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean reading;
    private boolean spoken;

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> spoken = true;
            case "t" -> reading = !spoken;
            default -> reading = false;
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        reading = false;
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> spoken = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }
}
