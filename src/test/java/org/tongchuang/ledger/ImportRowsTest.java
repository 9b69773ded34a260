package org.tongchuang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.sheet.UploadGone;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** A village fills its ledger from a table. */
@DatabaseTest
class ImportRowsTest {

    @Autowired
    ImportRows imports;

    @Autowired
    EnterRow enter;

    @Autowired
    Books books;

    @Autowired
    Figures figures;

    @Autowired
    AuditTrail audit;

    @Autowired
    Stage stage;

    @Autowired
    Tenants tenants;

    @Autowired
    WholeStep steps;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Tenant tenant;
    Actor clerk;
    LocalDate today;

    @BeforeEach
    void ledgersAreOpen() {
        clock.reset();
        tenant = tenants.create();
        stage.set("two-ledgers", tenant);
        clerk = tenant.clerk();
        today = ChinaTime.today(clock);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void tableIsRecordedWholeAndInOrderAndChained() {
        Book book = book("meetings");
        entered(book, "部署会", "18");

        ImportPlan plan = preview(book, "%s,推进会,宣传会议,２２", "%s,总结会,研究会议,\"1,020\"");
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.rows())
                .extracting(ImportPlan.Row::number, ImportPlan.Row::verdict)
                .containsExactly(tuple(2, ImportPlan.Verdict.BESIDE), tuple(3, ImportPlan.Verdict.BESIDE));
        assertThat(books.everything(book)).hasSize(1);
        take(book, "%s,推进会,宣传会议,２２", "%s,总结会,研究会议,\"1,020\"");

        assertThat(books.everything(book))
                .extracting(LedgerRow::rowNo, LedgerRow::origin)
                .containsExactly(
                        tuple(1, LedgerRow.Origin.ENTERED),
                        tuple(2, LedgerRow.Origin.IMPORTED),
                        tuple(3, LedgerRow.Origin.IMPORTED));
        assertThat(LedgerForms.read(books.everything(book).get(2).content()))
                .containsEntry("kind", "STUDY")
                .containsEntry("attendance", 1020);
        assertThat(audit.verify(book.chain()).isIntact()).isTrue();
        assertThat(audit.entries(book.chain(), 1, 0).get(0))
                .returns("ledger-table-taken", entry -> entry.verb())
                .satisfies(entry ->
                        assertThat(entry.facts()).containsEntry("rows", "2").containsEntry("first", "2"));
        assertThat(database.sql("select count(1) from sheet_upload where member_id = ?")
                        .param(clerk.memberId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A row by hand and the same row out of a table are judged by the same form. */
    @Test
    void everyFaultOfEveryRowIsSaidAtItsCellAndNothingIsRecorded() {
        Book book = book("meetings");

        ImportPlan plan = preview(
                book,
                "%s,部署会,宣传会议,18",
                today.plusDays(1) + ",以后的会,研究会议,3",
                today.minusYears(1) + ",去年的会,研究会议,3",
                "%s,,座谈,十八",
                "没有日期,会,研究会议,-1,多出来的");

        assertThat(plan.rows()).isEmpty();
        assertThat(plan.faults())
                .extracting(CellFault::row, CellFault::column, CellFault::head, CellFault::labelKey)
                .containsExactlyInAnyOrder(
                        tuple(3, "A", "会议日期", "ledger.fault.future"),
                        tuple(4, "A", "会议日期", "ledger.fault.other-year"),
                        tuple(5, "B", "议题", "form.fault.required.write"),
                        tuple(5, "C", "会议类型", "form.fault.choice"),
                        tuple(5, "D", "参加人次", "form.fault.number"),
                        tuple(6, "A", "会议日期", "form.fault.date"),
                        tuple(6, "D", "参加人次", "form.fault.min"),
                        tuple(6, "E", "", "ledger.import.fault.no-head"));
        String id = upload(book, "%s,,座谈,十八");
        assertThatThrownBy(() -> steps.run(() -> imports.take(book.id(), id, plan.digest(), clerk)))
                .isInstanceOf(ImportChanged.class);
        assertThat(books.see(book.id(), clerk).lastNumber()).isZero();
    }

    @Test
    void headsThatDoNotFitAreSaidBeforeTheRows() {
        Book book = book("meetings");

        ImportPlan plan = imports.preview(book.id(), uploadText(book, "会议日期,议题,议题,主持人\n2026-01-01,a,b,c\n"), clerk);

        assertThat(plan.faults())
                .extracting(CellFault::row, CellFault::column, CellFault::head, CellFault::labelKey)
                .containsExactly(
                        tuple(1, "C", "议题", "ledger.import.fault.head-twice"),
                        tuple(1, "D", "主持人", "ledger.import.fault.head-unknown"),
                        tuple(1, "", "会议类型", "ledger.import.fault.head-missing"),
                        tuple(1, "", "参加人次", "ledger.import.fault.head-missing"));
    }

    @Test
    void fileThatIsNoTableSaysSoInItsPlace() {
        Book book = book("meetings");

        assertThat(fileFault(book, "")).isEqualTo("sheet.refusal.empty");
        assertThat(fileFault(book, "会议日期,议题,会议类型,参加人次\n")).isEqualTo("sheet.refusal.empty");
        assertThat(fileFault(book, "PK nothing")).isEqualTo("sheet.refusal.no-sheet");
        assertThat(fileFault(book, "会议日期\n" + (today + "\n").repeat(501))).isEqualTo("sheet.refusal.too-long");
    }

    @Test
    void whatIsRecordedAlreadyIsNamedAndNotDoubled() {
        Book book = book("meetings");
        entered(book, "部署会", "18");

        ImportPlan plan = preview(book, "%s,部署会,研究会议,18", "%s,推进会,研究会议,22", "%s,推进会,STUDY,22.0");
        assertThat(plan.rows())
                .extracting(ImportPlan.Row::verdict, ImportPlan.Row::same)
                .containsExactly(
                        tuple(ImportPlan.Verdict.RECORDED, 1),
                        tuple(ImportPlan.Verdict.BESIDE, 0),
                        tuple(ImportPlan.Verdict.TWICE, 3));
        take(book, "%s,部署会,研究会议,18", "%s,推进会,研究会议,22", "%s,推进会,STUDY,22.0");
        assertThat(books.everything(book)).extracting(LedgerRow::rowNo).containsExactly(1, 2);

        ImportPlan again = preview(book, "%s,部署会,研究会议,18", "%s,推进会,研究会议,22");
        assertThat(again.taken()).isZero();
        assertThat(again.left()).isEqualTo(2);
        assertThatThrownBy(() -> take(book, "%s,推进会,研究会议,22")).isInstanceOf(ImportChanged.class);
    }

    @Test
    void whatWasTakenOutOfTheCountCanBeRecordedAnew() {
        Book book = book("meetings");
        entered(book, "部署会", "18");
        steps.run(() -> enter.voidRow(book.id(), 1, 1, "登记错了", clerk));

        assertThat(preview(book, "%s,部署会,研究会议,18").rows())
                .extracting(ImportPlan.Row::verdict)
                .containsExactly(ImportPlan.Verdict.NEW);
    }

    @Test
    void ledgerThatChangedSinceThePreviewIsLeftAlone() {
        Book book = book("meetings");
        String id = upload(book, "%s,推进会,研究会议,22");
        String digest = imports.preview(book.id(), id, clerk).digest();
        entered(book, "推进会", "22");

        assertThatThrownBy(() -> steps.run(() -> imports.take(book.id(), id, digest, clerk)))
                .isInstanceOf(ImportChanged.class);
        assertThat(books.everything(book)).hasSize(1);
    }

    /** The figures that another office sends every month, by the heads that the form gives them. */
    @Test
    void monthlyFiguresOfFullEmploymentAreCountedAsSoonAsTheyAreImported() {
        Tenant other = tenants.create();
        Dossier employment = stage.set("full-employment-community", other);
        clerk = other.clerk();
        Book monthly = book("monthly");
        String heads = imports.table(monthly.id(), clerk).columns().stream()
                .map(column -> column.head(false))
                .collect(Collectors.joining(","));

        String id = uploadText(
                monthly,
                heads + "\n"
                        + today.withMonth(1) + ",2600,2475,2390,85,100,40,5,30,25,1,1,0\n"
                        + today + ",2600 人,2475,２４０２,73,110,52,5,30,28,0,0,0\n");
        ImportPlan plan = imports.preview(monthly.id(), id, clerk);
        assertThat(plan.faults()).isEmpty();
        steps.run(() -> imports.take(monthly.id(), id, plan.digest(), clerk));

        assertThat(heads).contains("其中已就业（失业）", "其中已就业（援助）");
        assertThat(figures.of(employment.id(), "employmentRate").found().orElseThrow())
                .isEqualByComparingTo("97.05");
        assertThat(LedgerForms.read(books.everything(monthly).get(1).content()))
                .containsEntry("registeredFound", 52)
                .containsEntry("difficultyFound", 28);
    }

    @Test
    void tickIsYesOrNo() {
        Book book = book("hazards");

        assertThat(imports.preview(book.id(), hazards(book, "是", "否", ""), clerk)
                        .rows())
                .extracting(row -> row.fields().get("closed"))
                .containsExactly(true, false, false);
        assertThat(imports.preview(book.id(), hazards(book, "大概"), clerk).faults())
                .extracting(CellFault::labelKey)
                .containsExactly("ledger.import.fault.yes-or-no");
    }

    @Test
    void onlyWhoeverKeepsTheLedgerUploadsAndFindsHisOwn() {
        Book book = book("meetings");
        String id = upload(book, "%s,推进会,研究会议,22");
        byte[] file = "a\nb\n".getBytes(StandardCharsets.UTF_8);
        Actor other = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);

        assertThatThrownBy(() -> steps.run(() -> imports.upload(book.id(), file, tenant.townOffice())))
                .isInstanceOf(NotKeeper.class);
        assertThatThrownBy(() -> imports.preview(book.id(), id, tenant.head())).isInstanceOf(NotKeeper.class);
        assertThatThrownBy(() -> imports.table(book.id(), neighbour)).isInstanceOf(BookMissing.class);
        assertThatThrownBy(() -> imports.preview(book.id(), id, other)).isInstanceOf(UploadGone.class);
        assertThatThrownBy(() -> imports.preview(book("hazards").id(), id, clerk))
                .isInstanceOf(UploadGone.class);
    }

    private String fileFault(Book book, String text) {
        return imports.preview(book.id(), uploadText(book, text), clerk)
                .faults()
                .get(0)
                .labelKey();
    }

    private ImportPlan preview(Book book, String... lines) {
        return imports.preview(book.id(), upload(book, lines), clerk);
    }

    private void take(Book book, String... lines) {
        String id = upload(book, lines);
        String digest = imports.preview(book.id(), id, clerk).digest();
        steps.run(() -> imports.take(book.id(), id, digest, clerk));
    }

    private String hazards(Book book, String... ticks) {
        StringBuilder text = new StringBuilder("发现日期,地点,已整改\n");
        for (int i = 0; i < ticks.length; i++) {
            text.append(today)
                    .append(",地点")
                    .append(i)
                    .append(',')
                    .append(ticks[i])
                    .append('\n');
        }
        return uploadText(book, text.toString());
    }

    private String upload(Book book, String... lines) {
        return uploadText(book, "会议日期,议题,会议类型,参加人次\n" + String.join("\n", lines).replace("%s", today.toString()));
    }

    private String uploadText(Book book, String text) {
        return steps.run(() -> imports.upload(book.id(), text.getBytes(StandardCharsets.UTF_8), clerk));
    }

    private void entered(Book book, String topic, String attendance) {
        Map<String, List<String>> row = Map.of(
                "heldOn", List.of(today.toString()),
                "topic", List.of(topic),
                "kind", List.of("STUDY"),
                "attendance", List.of(attendance));
        assertThat(steps.run(() -> enter.enter(book.id(), row, clerk))).isInstanceOf(Entered.Kept.class);
    }

    private Book book(String key) {
        return books.list(new BookFilter(today.getYear(), true, null, null), clerk).stream()
                .filter(book -> book.ledgerKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
