package org.tongchuang.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads in the cells is what the product reads. */
class SheetFileTest {

    @Test
    void quotedCellsHoldCommasQuotesAndLineEnds() {
        assertThat(lines("a,\"b,\"\"c\"\"\nd\"\r\ne,f\n", StandardCharsets.UTF_8))
                .extracting(SheetLine::cells)
                .startsWith(List.of("a", "b,\"c\"\nd"), List.of("e", "f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void chineseIsReadAsOfficesSaveIt(String charset) {
        assertThat(lines("报告日期,劳动力总数\n", Charset.forName(charset)).get(0).cells())
                .containsExactly("报告日期", "劳动力总数");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2026-03-31",
        "m/d/yy, 2026-03-31",
        "'yyyy\"年\"m\"月\"d\"日\"', 2026-03-31",
        "'[$-804]yyyy年mm月', 2026-03-31",
        "'#,##0.00', 46112",
        "'[Red]0', 46112",
        "'0\"days\"', 46112",
        "h:mm, 46112"
    })
    void dayIsReadAsADayByItsFormatAlone(String format, String read) {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, 46112);
            sheet.style(0, 0).format(format).set();
        });

        assertThat(SheetFile.read(file).get(0).cell(0)).isEqualTo(read);
    }

    @Test
    void dayOfTheLibraryIsADay() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, LocalDate.of(2026, 3, 31));
            sheet.style(0, 0).format("yyyy/m/d").set();
        });

        assertThat(SheetFile.read(file).get(0).cell(0)).isEqualTo("2026-03-31");
    }

    @Test
    void shareIsReadWithItsSign() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, 0.9705);
            sheet.style(0, 0).format("0.00%").set();
        });

        assertThat(SheetFile.read(file).get(0).cell(0)).isEqualTo("97.05%");
    }

    @Test
    void blankRowsBehindTheLastAreNone() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "head");
            sheet.value(1, 0, "one");
            sheet.value(2, 0, "  ");
            sheet.value(3, 0, "　");
        });

        assertThat(SheetFile.read(file)).extracting(SheetLine::number).containsExactly(1, 2);
    }

    @Test
    void everyFormulaIsNamedAtOnce() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "head");
            sheet.formula(1, 1, "1+1");
            sheet.formula(4, 2, "SUM(A1:A2)");
        });

        assertThatThrownBy(() -> SheetFile.read(file))
                .isInstanceOf(SheetRefused.class)
                .hasMessage("sheet.refusal.formula [B2、C5]");
    }

    @Test
    void cellsMadeOneAreRefused() {
        byte[] file = workbook(sheet -> {
            sheet.value(1, 0, "head");
            sheet.range(1, 0, 3, 0).merge();
        });

        assertThatThrownBy(() -> SheetFile.read(file)).hasMessage("sheet.refusal.merged [A2:A4]");
    }

    @Test
    void tooManyLinesAndUnreadableTextAreRefused() {
        String thousand = "a,b\n".repeat(1002);
        byte[] neither = {(byte) 0x81, (byte) 0xff, 'a'};

        assertThatThrownBy(() -> lines(thousand, StandardCharsets.UTF_8)).hasMessageContaining("too-long");
        assertThatThrownBy(() -> SheetFile.read(neither)).hasMessageContaining("no-text");
        assertThat(lines("a,b\n" + ",\n".repeat(2000), StandardCharsets.UTF_8)).hasSize(2002);
    }

    private static List<SheetLine> lines(String text, Charset charset) {
        return SheetFile.read(text.getBytes(charset));
    }

    private static byte[] workbook(Consumer<Worksheet> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            filling.accept(book.newWorksheet("one"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
