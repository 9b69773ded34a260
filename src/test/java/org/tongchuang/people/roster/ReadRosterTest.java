package org.tongchuang.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchuang.sheet.SheetRefused;
import org.tongchuang.sheet.Uploads;

/** T12, T13: values alone are read; what computes, links, runs or unpacks without end isn't. */
class ReadRosterTest {

    private static final List<List<String>> UNITS = List.of(List.of("ZT-09", "第九村", "", "村", "村（社区）", "ZT"));
    private static final List<List<String>> MEMBERS = List.of(List.of("li.si", "李四", "", "", "ZT-09", ""));
    private static final String SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<sheetData>%s</sheetData></worksheet>";

    private final ReadRoster reader = new ReadRoster();

    @Test
    void readsBothSheetsWithoutTheirHeads() {
        assertThat(reader.read(Tables.of(UNITS, MEMBERS)))
                .extracting(RosterRow::sheet, RosterRow::number, row -> row.text("name"))
                .containsExactly(tuple(RosterSheet.UNITS, 2, "第九村"), tuple(RosterSheet.MEMBERS, 2, "李四"));
    }

    @Test
    void aTelephoneNumberTypedAsANumberKeepsItsDigits() {
        byte[] file = Tables.with(UNITS, MEMBERS, sheet -> sheet.value(1, 2, 13800000000d));

        assertThat(reader.read(file).get(1).text("phone")).isEqualTo("13800000000");
    }

    @Test
    void textsInRunsAreReadWhole() {
        byte[] file = Tables.withPart(
                Tables.of(UNITS, MEMBERS),
                "xl/worksheets/sheet2.xml",
                SHEET.formatted(
                        "<row r='2'><c r='B2' t='inlineStr'><is><r><t>李</t></r><r><t>四</t></r></is></c></row>"));

        assertThat(reader.read(file).get(1).text("name")).isEqualTo("李四");
    }

    static Stream<Arguments> refused() {
        byte[] good = Tables.of(UNITS, MEMBERS);
        return Stream.of(
                Arguments.of("formula", Tables.with(UNITS, MEMBERS, sheet -> sheet.formula(1, 1, "1+1"))),
                Arguments.of(
                        "formula",
                        Tables.with(UNITS, MEMBERS, sheet -> sheet.formula(1, 1, "HYPERLINK(\"http://e.example\")"))),
                Arguments.of("link", part(good, "<hyperlinks><hyperlink ref='A1' r:id='x'/></hyperlinks>")),
                Arguments.of(
                        "link",
                        Tables.withPart(
                                good,
                                "xl/worksheets/_rels/sheet2.xml.rels",
                                "<Relationships><Relationship TargetMode='External' Target='http://e.example'/></Relationships>")),
                Arguments.of("active", Tables.withPart(good, "xl/vbaProject.bin", "macro")),
                Arguments.of("active", Tables.withPart(good, "xl/externalLinks/externalLink1.xml", "<a/>")),
                Arguments.of("active", Tables.withPart(good, "xl/embeddings/oleObject1.bin", "x")),
                Arguments.of("active", Tables.withPart(good, "xl/connections.xml", "<a/>")),
                Arguments.of("active", Tables.withPart(good, "xl/macrosheets/sheet1.xml", "<a/>")),
                Arguments.of(
                        "no-sheet",
                        Tables.withPart(
                                good,
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + SHEET.formatted("&b;"))),
                Arguments.of(
                        "no-sheet",
                        Tables.withPart(
                                good,
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE a [<!ENTITY b 'bbbb'>]><sst><si><t>&b;</t></si></sst>")),
                Arguments.of("no-sheet", part(good, "<row><c r='B2' t='s'><v>999</v></c></row>")),
                Arguments.of("no-sheet", part(good, "<row><c r='B2'><v>1E999999999</v></c></row>")),
                Arguments.of("no-sheet", part(good, "<row><c r='../2'><v>1</v></c></row>")),
                Arguments.of("too-large", Tables.withPart(good, "xl/media/image1.png", "0".repeat(21 * 1024 * 1024))),
                Arguments.of("too-large", new byte[Uploads.LARGEST + 1]),
                Arguments.of("empty", Tables.of(List.of(), List.of())),
                Arguments.of("too-long", Tables.of(Collections.nCopies(1002, UNITS.get(0)), List.of())));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoTableOfValuesIsRefused(String why, byte[] file) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("sheet.refusal." + why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c", "PK\u0003\u0004", "<html></html>"})
    void whatIsNoSpreadsheetIsRefused(String file) {
        assertThatThrownBy(() -> reader.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetRefused.class);
    }

    private static byte[] part(byte[] file, String content) {
        return Tables.withPart(
                file,
                "xl/worksheets/sheet1.xml",
                SHEET.formatted(content).replace("<hyperlink ", "<hyperlink xmlns:r='r' "));
    }
}
