package org.tongchuang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A village keeps two ledgers for a year. */
@DatabaseTest
@PastTheGuards({"audit_chain", "audit_entry", "ledger_book", "ledger_row", "ledger_row_version"})
class LedgerStoryTest {

    @Autowired
    Stage stage;

    @Autowired
    Books books;

    @Autowired
    EnterRow enter;

    @Autowired
    Standings standings;

    @Autowired
    Figures figures;

    @Autowired
    ArchiveBooks archive;

    @Autowired
    OpenBook open;

    @Autowired
    LedgersHold hold;

    @Autowired
    CompleteTask complete;

    @Autowired
    Tasks tasks;

    @Autowired
    AuditTrail audit;

    @Autowired
    WholeStep steps;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    Tenant tenant;
    Dossier dossier;
    Actor clerk;
    Actor town;

    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        dossier = stage.set("two-ledgers", tenant);
        clerk = tenant.clerk();
        town = tenant.townOffice();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void ledgersOpenWithTheDossierAndAreSeenByTheUnitAndAbove() {
        assertThat(books.list(of(true), clerk))
                .extracting(Book::ledgerKey, Book::lastNumber)
                .containsExactlyInAnyOrder(tuple("meetings", 0), tuple("hazards", 0));
        assertThat(books.list(of(false), town)).hasSize(2);
        assertThat(books.list(of(false), tenant.actor(tenant.otherTown, Role.TOWN_OFFICE)))
                .isEmpty();
        assertThat(books.list(of(false), tenant.administrator())).isEmpty();
        Book meetings = book("meetings");
        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        assertThatThrownBy(() -> books.see(meetings.id(), neighbour)).isInstanceOf(BookMissing.class);
    }

    /** What tells of persons is for those who keep and check it, not for everybody above. */
    @Test
    void cityOfficeSeesMeetingsButNotWhatTellsOfPersons() {
        assertThat(books.list(of(false), tenant.cityOffice()))
                .extracting(Book::ledgerKey)
                .containsExactly("meetings");
    }

    @Test
    void rowsAreNumberedAndCorrectedByVersionsAndNeverLost() {
        Book book = book("meetings");
        LedgerRow first = entered(book, today(), "禁毒工作部署", "18");
        LedgerRow second = entered(book, today(), "隐患排查", "20");

        Entered corrected =
                steps.run(() -> enter.correct(book.id(), 1, 1, row(today(), "禁毒工作部署", "19"), "签到表为 19 人", clerk));

        assertThat(first.rowNo()).isEqualTo(1);
        assertThat(second.rowNo()).isEqualTo(2);
        assertThat(((Entered.Kept) corrected).row())
                .returns(1, LedgerRow::rowNo)
                .returns(2, LedgerRow::version)
                .returns("签到表为 19 人", LedgerRow::reason);
        assertThat(books.versions(book, 1)).extracting(LedgerRow::version).containsExactly(1, 2);
        assertThatThrownBy(() ->
                        steps.run(() -> enter.correct(book.id(), 1, 1, row(today(), "别人的改动", "19"), "过时的一版", clerk)))
                .isInstanceOf(RowChanged.class);
        assertThatThrownBy(() ->
                        steps.run(() -> enter.correct(book.id(), 1, 2, row(today(), "禁毒工作部署", "19"), "没有改动", clerk)))
                .isInstanceOf(NothingCorrected.class);
        assertThat(audit.verify(book.chain()).isIntact()).isTrue();
        assertThat(mine(book)).isEmpty();
    }

    @Test
    void onlyTheKeeperWritesAndOnlyWhatCanHaveHappened() {
        Book book = book("meetings");

        assertThatThrownBy(() -> steps.run(() -> enter.enter(book.id(), row(today(), "代登记", "3"), town)))
                .isInstanceOf(NotKeeper.class);
        assertThatThrownBy(() -> steps.run(() -> enter.enter(book.id(), row(today(), "代登记", "3"), tenant.head())))
                .isInstanceOf(NotKeeper.class);
        assertThatThrownBy(() -> steps.run(
                        () -> enter.enter(book.id(), Map.of("rowNo", List.of("7"), "topic", List.of("夹带")), clerk)))
                .isInstanceOf(FieldsNotOffered.class);
        assertThat(faults(book, today().plusDays(1))).containsExactly("ledger.fault.future");
        assertThat(faults(book, today().minusYears(1))).containsExactly("ledger.fault.other-year");
        assertThat(books.see(book.id(), clerk).lastNumber()).isZero();
    }

    @Test
    void eightWritersAtOnceLeaveNoGap() throws Exception {
        Book book = book("meetings");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<LedgerRow>> written = IntStream.range(0, 8)
                .mapToObj(i -> writers.submit(() -> {
                    go.await();
                    return entered(book, today(), "第 " + i + " 次", "5");
                }))
                .toList();

        go.countDown();
        for (Future<LedgerRow> one : written) {
            one.get();
        }
        writers.shutdown();

        assertThat(books.everything(book)).extracting(LedgerRow::rowNo).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(mine(book)).isEmpty();
    }

    @Test
    void completedStepWritesItsRowsAndARepeatCorrectsThem() {
        completeMeeting(Map.of(
                "heldOn",
                today().toString(),
                "theme",
                "隐患排查",
                "attendance",
                21,
                "hazards",
                List.of(Map.of("spot", "北巷口", "settled", true), Map.of("spot", "河堤", "settled", false))));

        Book meetings = book("meetings");
        Book hazards = book("hazards");
        assertThat(books.everything(meetings))
                .singleElement()
                .returns(LedgerRow.Origin.PROCESS, LedgerRow::origin)
                .returns(dossier.number(), LedgerRow::dossierNumber)
                .returns(true, LedgerRow::complete)
                .satisfies(row -> assertThat(row.content()).contains("\"kind\":\"STUDY\""));
        assertThat(books.everything(hazards)).hasSize(2);
        assertThat(found("closureRate")).isEqualByComparingTo("50.00");
        assertThat(found("placesWithHazards")).isEqualByComparingTo("2");
        assertThat(figures.variables(dossier.id(), List.of("closureRate", "meetingsHeld")))
                .containsEntry("closureRateHundredths", 5000L)
                .containsEntry("meetingsHeld", 1L);
    }

    /** A meeting without the number of people is a row all the same, and says what it lacks. */
    @Test
    void rowOutOfAnUnfinishedFormIsIncomplete() {
        completeMeeting(Map.of("heldOn", today().toString(), "theme", "部署会", "hazards", List.of()));

        Book book = book("meetings");
        assertThat(books.everything(book)).singleElement().returns(false, LedgerRow::complete);
        assertThat(standings.of(book)).returns(1, Standing::rows).returns(0, Standing::complete);
    }

    @Test
    void shareOfNothingIsNotZero() {
        assertThat(figures.of(dossier.id(), "closureRate").found()).isEmpty();
        assertThat(figures.of(dossier.id(), "closureRate").shown()).isEmpty();
        assertThat(figures.of(dossier.id(), "studyMeetings").found()).isEmpty();
        assertThat(figures.variables(dossier.id(), List.of("closureRate")))
                .containsEntry("closureRateHundredths", null);
        assertThat(found("meetingsHeld")).isEqualByComparingTo("0");
    }

    @Test
    void figuresCountWhatTheySayAndVoidRowsNoMore() {
        Book book = book("meetings");
        entered(book, today(), "部署会", "18");
        entered(book, today(), "推进会", "22");
        assertThat(found("meetingsHeld")).isEqualByComparingTo("2");
        assertThat(found("attendance")).isEqualByComparingTo("40");

        steps.run(() -> enter.voidRow(book.id(), 2, 1, "重复登记", clerk));

        assertThat(found("meetingsHeld")).isEqualByComparingTo("1");
        assertThat(found("attendance")).isEqualByComparingTo("18");
        assertThat(books.everything(book)).extracting(LedgerRow::voided).containsExactly(false, true);
        assertThatThrownBy(() -> steps.run(() -> enter.voidRow(book.id(), 2, 2, "再作废", clerk)))
                .isInstanceOf(NothingCorrected.class);
        assertThat(mine(book)).isEmpty();
    }

    @Test
    void missingMonthTurnsTheLightAndALateRowIsMarked() {
        Book book = book("meetings");
        LocalDate opened = book.openedOn();
        assertThat(standings.of(book).light()).isIn(Standing.Light.OK, Standing.Light.SOON);

        clock.moveTo(opened.withDayOfMonth(1).plusMonths(1).plusDays(15));

        assertThat(standings.of(book).light()).isEqualTo(Standing.Light.LATE);
        LedgerRow late = entered(book, opened, "补记的会议", "12");
        assertThat(late.timely()).isFalse();
        assertThat(standings.of(book).light()).isNotEqualTo(Standing.Light.LATE);
    }

    @Test
    void yearIsClosedInTimeAndTheNextOneOpened() {
        Book book = book("meetings");
        entered(book, today(), "部署会", "18");
        int year = book.bookYear();

        clock.moveTo(LocalDate.of(year + 1, 1, 15));
        steps.run(open::reopen);
        steps.run(archive::archiveDue);
        assertThat(books.see(book.id(), clerk).isArchived()).isFalse();
        clock.moveTo(LocalDate.of(year + 1, 2, 2));
        steps.run(archive::archiveDue);

        assertThat(books.see(book.id(), clerk).isArchived()).isTrue();
        assertThatThrownBy(() -> entered(book, LocalDate.of(year, 12, 30), "过期登记", "3"))
                .isInstanceOf(BookArchived.class);
        assertThat(books.list(new BookFilter(year + 1, true, null, null), clerk))
                .extracting(Book::ledgerKey)
                .contains("meetings", "hazards");
        assertThat(audit.entries(book.chain(), 1, 0).get(0).verb()).isEqualTo("ledger-archived");
    }

    @Test
    void changedRowAndMissingNumberAreFound() {
        Book book = book("meetings");
        LedgerRow row = entered(book, today(), "部署会", "18");
        entered(book, today(), "推进会", "22");

        jdbc.sql("update ledger_row_version set content = replace(content, '18', '81') where row_id = ?")
                .param(row.id())
                .update();
        assertThat(mine(book)).contains(new Inconsistency("ledger-row-whole", row.id() + " v1"));
        jdbc.sql("delete from ledger_row_version where row_id = ?")
                .param(row.id())
                .update();
        jdbc.sql("delete from ledger_row where id = ?").param(row.id()).update();
        assertThat(mine(book)).contains(new Inconsistency("ledger-without-gaps", book.id() + "#1"));
        jdbc.sql("update ledger_book set last_number = 0 where id = ?")
                .param(book.id())
                .update();
        jdbc.sql("delete from ledger_row_version where row_id in (select id from ledger_row where book_id = ?)")
                .param(book.id())
                .update();
        jdbc.sql("delete from ledger_row where book_id = ?").param(book.id()).update();
        jdbc.sql("delete from audit_entry where chain = ?").param(book.chain()).update();
        jdbc.sql("delete from audit_chain where chain = ?").param(book.chain()).update();
    }

    private void completeMeeting(Map<String, Object> answers) {
        Task task = tasks.openOf(dossier.id()).get(0);
        Completion done = steps.run(() -> complete.complete(task.id(), LedgerForms.write(answers), clerk));
        assertThat(done).isInstanceOf(Completion.Done.class);
    }

    private BigDecimal found(String key) {
        return figures.of(dossier.id(), key).found().orElseThrow();
    }

    private LedgerRow entered(Book book, LocalDate day, String topic, String attendance) {
        Entered entered = steps.run(() -> enter.enter(book.id(), row(day, topic, attendance), clerk));
        return ((Entered.Kept) entered).row();
    }

    private Stream<String> faultKeys(Book book, LocalDate day) {
        Entered entered = steps.run(() -> enter.enter(book.id(), row(day, "日期不对", "3"), clerk));
        return ((Entered.Faulty) entered).faults().stream().map(fault -> fault.labelKey());
    }

    private List<String> faults(Book book, LocalDate day) {
        return faultKeys(book, day).toList();
    }

    private static Map<String, List<String>> row(LocalDate day, String topic, String attendance) {
        return Map.of(
                "heldOn", List.of(day.toString()),
                "topic", List.of(topic),
                "kind", List.of("STUDY"),
                "attendance", List.of(attendance));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private Book book(String key) {
        return books.list(of(true), clerk).stream()
                .filter(book -> book.ledgerKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private BookFilter of(boolean own) {
        return new BookFilter(today().getYear(), own, null, null);
    }

    /** What doesn't hold of this story's ledger. */
    private List<Inconsistency> mine(Book book) {
        List<String> ids = books.everything(book).stream().map(LedgerRow::id).toList();
        return hold.violations().stream()
                .filter(one -> one.subject().startsWith(book.id())
                        || ids.stream().anyMatch(id -> one.subject().startsWith(id)))
                .toList();
    }
}
