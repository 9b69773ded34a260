package org.tongchuang.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchuang.testing.Eavesdropper;
import org.xml.sax.SAXException;

/** T12: a model is read without its entities, its schemas and whatever else it would have fetched. */
class SafeXmlTest {

    private static final String MODEL = " xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\"";

    @RegisterExtension
    final Eavesdropper listener = new Eavesdropper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE definitions SYSTEM \"@x.dtd\"><definitions%/>",
                "<!DOCTYPE definitions PUBLIC \"x\" \"@x.dtd\"><definitions%/>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"@x\">]><definitions%>&x;</definitions>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><definitions%>&x;</definitions>",
                "<!DOCTYPE d [<!ENTITY % x SYSTEM \"@x\"> %x;]><definitions%/>",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><definitions%>&c;</definitions>"
            })
    void nothingWithADoctypeIsRead(String model) {
        assertThatThrownBy(() -> SafeXml.read(bytes(model))).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> Bpmn.readModelFromStream(new ByteArrayInputStream(bytes(model))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Dmn.readModelFromStream(new ByteArrayInputStream(bytes(model))))
                .isInstanceOf(RuntimeException.class);

        assertThat(listener.calls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<definitions% xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x @x.xsd\"/>",
                "<definitions% xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"@x.xsd\"/>",
                "<definitions%><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"@x\"/></definitions>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"@x.xsl\"?><definitions%/>",
                "<definitions%><import location=\"@x.bpmn\" namespace=\"y\" importType=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/></definitions>"
            })
    void whatPointsOutsideIsNotFollowed(String model) throws SAXException {
        SafeXml.read(bytes(model));

        assertThat(listener.calls()).isZero();
    }

    @Test
    void aBombIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int level = 1; level < 12; level++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }
        byte[] model = bomb.append("]><d>&a11;</d>").toString().getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatThrownBy(() -> SafeXml.read(model))
                .isInstanceOf(SAXException.class));
    }

    private byte[] bytes(String model) {
        return model.replace("definitions%", "definitions" + MODEL)
                .replace("@", "http://127.0.0.1:" + listener.port() + "/")
                .getBytes(StandardCharsets.UTF_8);
    }
}
