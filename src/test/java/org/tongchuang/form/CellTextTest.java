package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void noDangerousTextBeginsLikeAFormula() throws IOException {
        List<String> corpus = Files.readAllLines(Path.of("src/test/resources/attacks/spreadsheet-cells.txt")).stream()
                .map(line -> line.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n"))
                .toList();

        assertThat(corpus).hasSizeGreaterThanOrEqualTo(60);
        assertThat(corpus).allSatisfy(text -> assertThat(CellText.safe(text)).isEqualTo("'" + text));
    }

    @Test
    void plainTextStaysAsItIs() {
        assertThat(List.of("", "柳溪村", "GC-2026-ZT-0007", "1=1", "余 2 天", "'quoted", "😀"))
                .allSatisfy(text -> assertThat(CellText.safe(text)).isEqualTo(text));
    }

    @Test
    void whatASheetCannotHoldIsLeftOutBeforeItIsJudged() {
        assertThat(CellText.safe("\u0000=1+1")).isEqualTo("'=1+1");
        assertThat(CellText.safe("柳\u0007溪")).isEqualTo("柳溪");
    }
}
