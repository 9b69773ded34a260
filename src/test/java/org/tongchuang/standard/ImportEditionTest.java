package org.tongchuang.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.people.Actor;
import org.tongchuang.sheet.SheetFile;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class ImportEditionTest {

    private static final String PROGRAMME = "green-community";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    ImportEdition imports;

    @Autowired
    SettleEdition settle;

    @Autowired
    EditionTemplate template;

    @Autowired
    ManageEditions manage;

    @Autowired
    Editions editions;

    @Autowired
    Standards standards;

    @Autowired
    EditionMapper mapper;

    @Autowired
    Tenants tenants;

    private Tenant tenant;
    private Actor office;
    private StandardEdition base;
    private List<List<String>> sheet;

    @BeforeEach
    void downloadTheSheet() {
        tenant = tenants.create();
        office = tenant.cityOffice();
        base = editions.inForce(PROGRAMME, tenant.city.path()).get(0);
        sheet = new ArrayList<>();
        SheetFile.read(template.write(base.id(), office, CHINESE))
                .forEach(line -> sheet.add(new ArrayList<>(line.cells())));
    }

    @ParameterizedTest
    @CsvSource({"GC7, zh-CN", "GCN, en"})
    void downloadedSheetIsTheSameEditionAgain(String code, String language) {
        StandardEdition shipped = editions.inForce(PROGRAMME, tenant.city.path()).stream()
                .filter(edition -> edition.code().equals(code))
                .findFirst()
                .orElseThrow();
        byte[] file = template.write(shipped.id(), office, Locale.forLanguageTag(language));
        NewEdition wanted =
                wanted(standards.edition(shipped.id()).pass().score().intValue());

        Import read = imports.preview(shipped.id(), file, wanted, office);

        assertThat(read.faults()).isEmpty();
        assertThat(read.comparison().count(Comparison.Change.SAME))
                .isEqualTo(read.comparison().rows().size());
        assertThat(read.comparison().head())
                .extracting(Comparison.Field::name)
                .containsExactlyInAnyOrder("edition.label", "edition.labelEn", "edition.year");
    }

    @Test
    void changesAreShownRowByRow() {
        cell("GC-H2", SheetColumn.MAX, "1");
        cell("GC-H1", SheetColumn.MAX, "2");
        List<String> added = new ArrayList<>(row("GC-H2"));
        added.set(place(SheetColumn.CODE), "GC-H3");
        added.set(place(SheetColumn.NAME), "绿色小院评比");
        added.set(place(SheetColumn.MAX), "2");
        sheet.add(added);
        sheet.remove(row("GC-X1"));

        Import read = preview(85);

        assertThat(read.faults()).isEmpty();
        assertThat(read.comparison().rows().stream().filter(row -> row.change() != Comparison.Change.SAME))
                .extracting(row -> row.code() + " " + row.change())
                .containsExactly("GC-H1 CHANGED", "GC-H2 CHANGED", "GC-H3 ADDED", "GC-X1 REMOVED");
        assertThat(line(read, "GC-H2").fields()).containsExactly(new Comparison.Field("max", "2", "1"));
        assertThat(read.comparison().head()).contains(new Comparison.Field("pass.score", "80", "85"));
    }

    @ParameterizedTest
    @CsvSource({
        "GC-A1, MAX, 5, standard.finding.weights, 0",
        "GC-A2, CODE, GC-A1, standard.fault.code-twice, 9",
        "GC-C1, VALUE, thirty, standard.fault.cell, 19",
        "GC-C1, VALUE, '', standard.finding.threshold, 19",
        "GC-C1, NAME, =1+1, standard.fault.formula, 19",
        "GC-C1, REFS, P77, standard.finding.source-unknown, 19",
        "GC-C1, PART, Z, standard.finding.part-unknown, 19",
        "GC-C1, TYPE, SCORE, standard.finding.threshold-misplaced, 19",
        "GC-C2, TYPE, BONUS, standard.finding.type-misplaced, 20"
    })
    void faultIsNamedWithItsLine(String code, SheetColumn column, String typed, String fault, int line) {
        cell(code, column, typed);

        Import read = preview(80);

        assertThat(read.isClean()).isFalse();
        assertThat(read.body()).isNull();
        assertThat(read.faults())
                .anySatisfy(one -> assertThat(one.labelKey() + " " + one.line()).isEqualTo(fault + " " + line));
    }

    @Test
    void codeIsNeverGivenToSomethingElse() {
        List<String> row = row("GC-H2");
        row.set(place(SheetColumn.NAME), "邻里互助");
        row.set(place(SheetColumn.NAME_EN), "Neighbours help");
        row.set(place(SheetColumn.EVIDENCE), "记录");

        assertThat(preview(80).faults())
                .extracting(LineFault::labelKey)
                .containsExactly("standard.finding.code-reused");
        row.set(place(SheetColumn.NAME_EN), "Experience worth spreading");
        assertThat(preview(80).faults()).isEmpty();
    }

    @Test
    void codeOfARowThatWasTakenOutStaysTaken() {
        sheet.remove(row("GC-X1"));
        StandardEdition without = published(preview(80));
        cell("GC-H2", SheetColumn.CODE, "GC-X1");

        Import read = imports.preview(without.id(), csv(), wanted(80), office);

        assertThat(read.faults()).extracting(LineFault::labelKey).contains("standard.finding.code-reused");
    }

    @Test
    void spreadsheetWithAFormulaIsRefusedWhole() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "t", "1.0")) {
            book.newWorksheet("s").formula(0, 0, "1+1");
        }

        Import read = imports.preview(base.id(), bytes.toByteArray(), wanted(80), office);

        assertThat(read.faults()).extracting(LineFault::labelKey).containsExactly("sheet.refusal.formula");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void textOfAChineseSpreadsheetIsRead(String charset) {
        byte[] file = text().getBytes(Charset.forName(charset));

        assertThat(imports.preview(base.id(), file, wanted(80), office).faults())
                .isEmpty();
    }

    @Test
    void headsAreNeededAndNothingElseIsTaken() {
        sheet.get(0).set(place(SheetColumn.TYPE), "种类");

        assertThat(preview(80).faults())
                .extracting(LineFault::labelKey)
                .containsExactly("standard.fault.head-unknown", "standard.fault.head-missing");
        byte[] binary = {(byte) 0xFF, (byte) 0xFE, 0};
        assertThat(imports.preview(base.id(), binary, wanted(80), office).faults())
                .extracting(LineFault::labelKey)
                .containsExactly("sheet.refusal.no-text");
    }

    @Test
    void secondPersonPublishesAndOnlyLaterCampaignsGoByIt() {
        StandardEdition proposed = imports.propose(base.id(), preview(85).body(), office);

        assertThat(editions.inForce(PROGRAMME, tenant.city.path()).get(0)).isEqualTo(base);
        assertThatThrownBy(() -> settle.publish(proposed.id(), office)).isInstanceOf(SecondPersonNeeded.class);
        settle.publish(proposed.id(), tenant.administrator());

        StandardEdition inForce =
                editions.inForce(PROGRAMME, tenant.city.path()).get(0);
        assertThat(inForce.id()).isEqualTo(proposed.id());
        assertThat(inForce.publishedName()).isEqualTo(tenant.administrator().memberName());
        assertThat(standards.edition(inForce.id()).passLineHundredths()).isEqualTo(8500);
        assertThat(standards.edition(base.id()).passLineHundredths()).isEqualTo(8000);
        assertThat(editions.inForce(PROGRAMME, tenants.create().city.path()).get(0))
                .isEqualTo(base);
        assertThatThrownBy(() -> settle.publish(proposed.id(), tenant.administrator()))
                .isInstanceOf(EditionSettled.class);
    }

    @Test
    void discardedProposalIsNeverPublished() {
        StandardEdition proposed = imports.propose(base.id(), preview(85).body(), office);

        settle.discard(proposed.id(), office);

        assertThat(mapper.find(proposed.id()).orElseThrow().state()).isEqualTo(StandardEdition.State.DISCARDED);
        assertThatThrownBy(() -> settle.publish(proposed.id(), tenant.administrator()))
                .isInstanceOf(EditionSettled.class);
        assertThat(editions.inForce(PROGRAMME, tenant.city.path()).get(0)).isEqualTo(base);
    }

    @Test
    void whatThePreviewDidNotMakeIsRefused() {
        String body = preview(85).body();

        assertThatThrownBy(() -> imports.propose(base.id(), body.replace("\"max\":4", "\"max\":5"), office))
                .isInstanceOf(EditionFaulty.class);
        assertThatThrownBy(() -> imports.propose(base.id(), body.replace("\"GC7\"", "\"GC8\""), office))
                .isInstanceOf(EditionFaulty.class);
    }

    @Test
    void editionsAreForTheOfficeAndAdministratorsOfTheCityAlone() {
        StandardEdition own = published(preview(85));

        assertThatThrownBy(() -> manage.list(tenant.clerk())).isInstanceOf(EditionsClosed.class);
        assertThatThrownBy(() -> preview(85, tenant.townOffice())).isInstanceOf(EditionsClosed.class);
        assertThatThrownBy(() -> manage.see(own.id(), tenants.create().cityOffice()))
                .isInstanceOf(EditionMissing.class);
        assertThat(manage.list(office)).contains(own, base);
        assertThat(manage.others(own, office)).contains(base).doesNotContain(own);
    }

    private StandardEdition published(Import read) {
        assertThat(read.faults()).isEmpty();
        StandardEdition proposed = imports.propose(base.id(), read.body(), office);
        settle.publish(proposed.id(), tenant.administrator());
        return mapper.find(proposed.id()).orElseThrow();
    }

    private Import preview(int pass) {
        return preview(pass, office);
    }

    private Import preview(int pass, Actor actor) {
        return imports.preview(base.id(), csv(), wanted(pass), actor);
    }

    private static NewEdition wanted(int pass) {
        return new NewEdition("本市 2027 版", "The city's own of 2027", 2027, BigDecimal.valueOf(pass), "");
    }

    private static Comparison.Line line(Import read, String code) {
        return read.comparison().rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void cell(String code, SheetColumn column, String typed) {
        row(code).set(place(column), typed);
    }

    private List<String> row(String code) {
        return sheet.stream()
                .filter(line -> line.get(place(SheetColumn.CODE)).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int place(SheetColumn column) {
        return List.of(SheetColumn.values()).indexOf(column);
    }

    private byte[] csv() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return sheet.stream()
                .map(line -> line.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }
}
