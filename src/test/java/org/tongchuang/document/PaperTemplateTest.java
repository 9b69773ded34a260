package org.tongchuang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Folders;

class PaperTemplateTest {

    static final String CERTIFICATE = "forms/green-community/documents/certificate.ftlh";

    final PaperTemplate templates = new PaperTemplate();

    @Test
    void escapesWhatItPrints() {
        assertThat(fill("<p>${organ}</p>", Map.of("organ", "<script>&"))).isEqualTo("<p>&lt;script&gt;&amp;</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${'freemarker.template.utility.ObjectConstructor' ? new ()('java.io.File')}",
                "${organ?api.class}",
                "${organ?api.getClass().forName('java.lang.Runtime')}",
                "${'1+1'?eval}",
                "${'{\"a\":1}'?eval_json}",
                "<#assign x='${organ}'?interpret><@x/>",
                "${organ?no_esc}",
                "<#noautoesc>${organ}</#noautoesc>",
                "<#include '/etc/passwd'>",
                "<#import 'x.ftlh' as x>",
                "<#ftl output_format='plainText'>${organ}",
                "<#outputformat 'plainText'>${organ}</#outputformat>",
                "<#setting number_format='x'>",
                "${.data_model?size}",
                "${.globals?keys?join(',')}",
                "${.get_optional_template('x').exists?c}",
                "${organ.class.protectionDomain}",
                "${organ.getClass()}",
                "${undefined}"
            })
    void reachesNothingButItsFacts(String attack) {
        assertThatThrownBy(() -> fill(attack, Map.of("organ", "x"))).isInstanceOf(TemplateFault.class);
    }

    @Test
    void isStoppedWhenItTakesTooLong() {
        assertThatThrownBy(() -> fill("<#list 1..2000000000 as i></#list>", Map.of()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("seconds");
        assertThatThrownBy(() -> fill("<#list 1..2000000000 as i>aaaaaaaaaaaaaaaa</#list>", Map.of()))
                .isInstanceOf(TemplateFault.class);
    }

    @Test
    void onlyEscapingTemplatesAreUsed() {
        assertThatThrownBy(() -> templates.fill("documents/a.ftl", "<p/>", Map.of()))
                .isInstanceOf(TemplateFault.class);
    }

    @Test
    void shippedTemplatesPassTheirCheck() {
        assertThat(new TemplateCheck(templates).check(Folders.of("green-community")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>${nobodySetsThis}</body></html>",
                "<html><body><p>open</body></html>",
                "<html><body><img src=\"file:///etc/passwd\"/></body></html>",
                "<html><head><style>p { background: url(http://127.0.0.1/x) }</style></head><body/></html>",
                "<html><head><link rel=\"stylesheet\" href=\"http://127.0.0.1/x.css\"/></head><body/></html>",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>${organ?eval}</body></html>"
            })
    void templateThatFailsOnItsSampleIsAFinding(String template) {
        var findings =
                new TemplateCheck(templates).check(Folders.changed("green-community", Map.of(CERTIFICATE, template)));

        assertThat(findings).extracting(Finding::file).containsExactly(CERTIFICATE);
        assertThat(findings).extracting(Finding::element).containsExactly("certificate");
    }

    @Test
    void printerRefusesWhatLiesOutside(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        PdfPrinter printer = new PdfPrinter(new ChineseFont(new DocumentProperties("")));

        for (String address : new String[] {secret.toUri().toString(), "http://127.0.0.1:1/x.png", "jar:file:/x!/y"}) {
            assertThatThrownBy(() -> printer.print("<html><body><img src=\"" + address + "\"/></body></html>"))
                    .isInstanceOf(TemplateFault.class)
                    .hasMessageContaining(address);
        }
    }

    private String fill(String template, Map<String, Object> facts) {
        return templates.fill("documents/test.ftlh", template, facts);
    }
}
