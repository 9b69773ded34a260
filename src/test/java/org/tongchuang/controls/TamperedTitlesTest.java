package org.tongchuang.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.tracking.ConsistencyCheck;

/** T4: a title or a published notice that was changed in its table is named, with the columns that lie. */
@DatabaseTest
@PastTheGuards({"designation", "designation_event", "notice_channel", "notice_row", "public_notice"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedTitlesTest {

    @Autowired
    World world;

    @Autowired
    List<ConsistencyRule> rules;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private String dossier;

    @BeforeAll
    void aVillageWasNamed() {
        clock.reset();
        dossier = world.play().dossier().id();
    }

    @AfterAll
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void untouchedNoneIsNamed() {
        for (String table : List.of("designation", "public_notice", "notice_row", "notice_channel")) {
            assertThat(named()).noneMatch(subject -> subject.startsWith(id(table)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "designation | number | 'GC-D-2020-0001' | number",
                "designation | unit_id | 'another' | unitId",
                "designation | unit_path | '/9/9/' | unitPath",
                "designation | unit_name | '别处' | unitName",
                "designation | town_name | '别处' | townName",
                "designation | campaign_id | 'another' | campaignId",
                "designation | campaign_name | '别的' | campaignName",
                "designation | programme_key | 'another' | programmeKey",
                "designation | programme_version_id | 'another' | programmeVersionId",
                "designation | title_name | '别的称号' | titleName",
                "designation | host_id | 'another' | hostId",
                "designation | host_name | '别处' | hostName",
                "designation | dossier_id | 'another' | dossierId",
                "designation | act_id | 'another' | actId",
                "designation | score_hundredths | 9999 | scoreHundredths",
                "designation | named_on | '2020-01-01' | namedOn",
                "designation | token | 'another' | token",
                "designation | doc_number | '示例〔2020〕1号' | docNumber",
                "designation | state | 'REVOKED' | state",
                "designation | resumes | 'ACTIVE' | resumes",
                "designation | promotion | 'PROVINCE_NAMED' | promotion",
                "designation | validity_mode | 'ANNIVERSARY' | validityMode",
                "designation | cycle_years | 30 | cycleYears",
                "designation | due_on | '2040-01-01' | dueOn",
                "designation | review_on | '2040-01-01' | reviewOn",
                "designation | validity_end | 'EXPIRE' | validityEnd",
                "designation | renew_months | 9 | renewMonths",
                "designation | effective_at | '2020-01-01 00:00:00' | effectiveAt",
                "designation | ended_on | '2030-01-01' | endedOn",
                "designation | bar_until | '2030-01-01' | barUntil",
                "designation | created_at | '2020-01-01 00:00:00' | createdAt",
                "public_notice | act_id | 'another' | actId",
                "public_notice | campaign_id | 'another' | campaignId",
                "public_notice | stage | 'another' | stage",
                "public_notice | title | '别的公示' | title",
                "public_notice | host_id | 'another' | hostId",
                "public_notice | host_path | '/9/' | hostPath",
                "public_notice | host_name | '别处' | hostName",
                "public_notice | basis | '别的依据' | basis",
                "public_notice | basis_number | '别号' | basisNumber",
                "public_notice | note | '改过的说明' | note",
                "public_notice | address | '别的地址' | address",
                "public_notice | phone | '别的电话' | phone",
                "public_notice | email | 'other@example.org' | email",
                "public_notice | channels | 'website,other' | channels",
                "public_notice | work_days | 1 | workDays",
                "public_notice | least_work_days | 1 | leastWorkDays",
                "public_notice | count_start_day | not count_start_day | countStartDay",
                "public_notice | published_at | '2020-01-01 00:00:00' | publishedAt",
                "public_notice | starts_on | '2020-01-01' | startsOn",
                "public_notice | ends_on | '2020-01-01' | endsOn",
                "public_notice | state | 'RUNNING' | state",
                "notice_row | dossier_number | 'GC-0' | dossierNumber",
                "notice_row | unit_id | 'another' | unitId",
                "notice_row | unit_path | '/9/9/' | unitPath",
                "notice_row | unit_name | '别处' | unitName",
                "notice_row | town_name | '别处' | townName",
                "notice_channel | channel | 'another' | channel",
                "notice_channel | process_instance_id | 'another' | processInstanceId",
                "notice_channel | round | 9 | round",
                "notice_channel | starts_on | '2020-01-01' | startsOn",
                "notice_channel | ends_on | '2020-01-01' | endsOn",
                "notice_channel | state | 'WAITING' | state",
                "notice_channel | outcome | 'UPHELD' | outcome",
                "notice_channel | opened_at | '2020-01-01 00:00:00' | openedAt",
                "notice_channel | closed_at | '2020-01-01 00:00:00' | closedAt"
            })
    void aChangeOfAnyColumnIsNamed(String table, String column, String changed, String field) {
        String id = id(table);
        Object was = database.sql("select " + column + " from " + table + " where id = ?")
                .param(id)
                .query()
                .singleRow()
                .values()
                .iterator()
                .next();
        set(table, column, changed, id);

        try {
            assertThat(named()).contains(id + ": " + field);
        } finally {
            database.sql("update " + table + " set " + column + " = :was where id = :id")
                    .param("was", was)
                    .param("id", id)
                    .update();
        }
        assertThat(named()).noneMatch(subject -> subject.startsWith(id));
    }

    @Test
    void aRowThatCannotBeReadIsAFaultAndHidesNoOther() {
        String id = id("designation");
        String row = id("notice_row");
        set("designation", "state", "'NONSENSE'", id);
        set("notice_row", "town_name", "concat(town_name, 'x')", row);

        try {
            assertThat(check.violations())
                    .contains(
                            new Inconsistency("can-be-checked", "WrittenTitles"),
                            new Inconsistency("notice-row-as-written", row + ": townName"));
        } finally {
            set("designation", "state", "'ACTIVE'", id);
            set("notice_row", "town_name", "left(town_name, char_length(town_name) - 1)", row);
        }
        assertThat(named()).noneMatch(subject -> subject.startsWith(id) || subject.startsWith(row));
    }

    private void set(String table, String column, String changed, String id) {
        assertThat(database.sql("update " + table + " set " + column + " = " + changed + " where id = ?")
                        .param(id)
                        .update())
                .isOne();
    }

    private String id(String table) {
        String query =
                switch (table) {
                    case "designation" -> "select id from designation where dossier_id = ?";
                    case "notice_row" -> "select id from notice_row where dossier_id = ? order by id limit 1";
                    case "public_notice" ->
                        "select notice_id from notice_row where dossier_id = ? order by notice_id limit 1";
                    default ->
                        "select c.id from notice_channel c join notice_row r on r.id = c.row_id"
                                + " where r.dossier_id = ? order by c.id limit 1";
                };
        return database.sql(query).param(dossier).query(String.class).single();
    }

    private List<String> named() {
        return rules.stream()
                .filter(rule -> rule.getClass().getSimpleName().startsWith("Written"))
                .flatMap(rule -> rule.violations().stream())
                .map(Inconsistency::subject)
                .toList();
    }
}
