package org.tongchuang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.assessment.Column;
import org.tongchuang.assessment.MeasuredValues;
import org.tongchuang.assessment.SaveScore;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.assessment.Typed;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
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

/** A score sheet takes its measured values from the ledgers, and keeps them as they were when it was handed in. */
@DatabaseTest
@PastTheGuards("ledger_figure")
class SheetFiguresTest {

    @Autowired
    Stage stage;

    @Autowired
    Books books;

    @Autowired
    EnterRow enter;

    @Autowired
    CompleteTask complete;

    @Autowired
    Tasks tasks;

    @Autowired
    SaveScore save;

    @Autowired
    SheetReading reading;

    @Autowired
    DossierStandards standards;

    @Autowired
    Snapshots snapshots;

    @Autowired
    WholeStep steps;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    Dossier dossier;
    Actor clerk;

    @BeforeEach
    void holdAMeeting() {
        clock.reset();
        Tenant tenant = tenants.create();
        dossier = stage.set("two-ledgers", tenant);
        clerk = tenant.clerk();
        done(Map.of(
                "heldOn",
                today(),
                "theme",
                "隐患排查",
                "attendance",
                21,
                "hazards",
                List.of(Map.of("spot", "北巷口", "settled", true))));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void sheetKeepsTheFiguresThatItWasHandedInWith() {
        score("TL-A1", new Typed("", "40", "", false, ""));
        done(Map.of("summary", "已自评。"));

        Book book = book("meetings");
        steps.run(() -> enter.enter(
                book.id(),
                Map.of(
                        "heldOn", List.of(today()),
                        "topic", List.of("推进会"),
                        "kind", List.of("STUDY"),
                        "attendance", List.of("9")),
                clerk));

        assertThat(self("TL-A2")).isEqualByComparingTo("1");
        assertThat(self("TL-A3")).isEqualByComparingTo("100");
        assertThat(found("TL-A2").found()).isEqualByComparingTo("2");
        assertThat(snapshots.of(dossier.id(), "meetingsHeld"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.found()).isEqualByComparingTo(BigDecimal.ONE));
        assertThat(snapshots.of(dossier.id(), "closureRate")).singleElement().satisfies(kept -> assertThat(kept.below())
                .isEqualByComparingTo(BigDecimal.ONE));
        assertThat(snapshots.violations()).isEmpty();
    }

    @Test
    void changedSnapshotIsFound() {
        score("TL-A1", new Typed("", "40", "", false, ""));
        done(Map.of("summary", "已自评。"));
        FigureSnapshot kept = snapshots.of(dossier.id(), "meetingsHeld").get(0);

        jdbc.sql("update ledger_figure set found = 4 where id = ?")
                .param(kept.id())
                .update();

        assertThat(snapshots.violations()).extracting(one -> one.subject()).contains(kept.id());
        jdbc.sql("update ledger_figure set found = 1 where id = ?")
                .param(kept.id())
                .update();
        assertThat(snapshots.violations()).extracting(one -> one.subject()).doesNotContain(kept.id());
    }

    /** Nobody can type what a ledger counts. */
    @Test
    void typedValueDoesNotReplaceTheCount() {
        score("TL-A2", new Typed("", "", "12", false, ""));

        assertThat(reading.forTask(open().id(), clerk).entries().get("TL-A2").measured())
                .isEqualByComparingTo("1");
    }

    @Test
    void figureWithNothingBelowDoesNotCount() {
        Book hazards = book("hazards");
        steps.run(() -> enter.voidRow(hazards.id(), 1, 1, "登记有误", clerk));

        assertThat(found("TL-A3").isValid()).isFalse();
        assertThat(found("TL-A3").labelKey()).isEqualTo("ledger.figure.not-countable");
        assertThat(found("TL-A3").href()).isEqualTo("/dossiers/" + dossier.id() + "/figures/closureRate");
    }

    /** What stands in the sheet that was handed in. */
    private BigDecimal self(String code) {
        return jdbc.sql("select r.measured from score_version_row r join score_version v on v.id = r.version_id"
                        + " where v.dossier_id = ? and r.indicator = ?")
                .params(dossier.id(), code)
                .query(BigDecimal.class)
                .single();
    }

    private MeasuredValues.Found found(String code) {
        var row = standards.of(dossier).indicator(code).orElseThrow();
        return reading.found(new Column(dossier.id(), Manifest.Sheet.CITY, ""), row)
                .orElseThrow();
    }

    private void score(String code, Typed typed) {
        steps.run(() -> {
            save.save(open().id(), code, typed, 0, clerk);
            return code;
        });
    }

    private void done(Map<String, Object> answers) {
        Completion done = steps.run(() -> complete.complete(open().id(), LedgerForms.write(answers), clerk));
        assertThat(done).isInstanceOf(Completion.Done.class);
    }

    private Task open() {
        return tasks.openOf(dossier.id()).get(0);
    }

    private String today() {
        return ChinaTime.today(clock).toString();
    }

    private Book book(String key) {
        return books.list(new BookFilter(ChinaTime.today(clock).getYear(), true, null, null), clerk).stream()
                .filter(book -> book.ledgerKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
