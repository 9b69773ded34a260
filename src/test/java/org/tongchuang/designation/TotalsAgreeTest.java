package org.tongchuang.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongchuang.assessment.Totals;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.web.StepMemory;

/** A score is changed behind everybody's back; the transaction takes the damage away again. */
@DatabaseTest
@PastTheGuards("score_version_row")
@Transactional
class TotalsAgreeTest {

    @Autowired
    NoticeStory story;

    @Autowired
    Totals totals;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    Tenants tenants;

    Dossier dossier;
    String version;

    @BeforeEach
    void nameWithFourPoints() {
        Tenant tenant = tenants.create();
        Campaign campaign = story.campaign(tenant, Map.of());
        dossier = story.dossier(tenant, campaign, tenant.village());
        version = UUID.randomUUID().toString();
        sql.sql(
                        """
                        insert into score_version (id, dossier_id, sheet, part, version, task_id, round, member_id, member_name,
                          unit_id, unit_name, sealed_at, previous_sha256, sha256)
                        values (?, ?, 'TOWN', '', 1, 't', 1, 'm', '何样例', 'u', '示例镇', ?, 'none', 'none')""")
                .params(version, dossier.id(), Timestamp.from(clock.instant()))
                .update();
        sql.sql(
                        """
                        insert into score_version_row (version_id, indicator, half_points, not_applicable, remark)
                        values (?, 'GC-A1', 8, false, '')""")
                .params(version)
                .update();
        named(tenant, campaign, totals.hundredths(dossier.id()).orElseThrow());
    }

    @Test
    void scoreOfTheTitleIsTheSumOfTheRows() {
        Inconsistency differs = new Inconsistency("total-is-sum-of-rows", dossier.id());
        assertThat(totals.hundredths(dossier.id())).hasValue(400);
        assertThat(check.violations()).doesNotContain(differs);

        sql.sql("update score_version_row set half_points = 7 where version_id = ?")
                .param(version)
                .update();
        forgetWhatThisTransactionHasRead();

        assertThat(check.violations()).contains(differs);
    }

    @Test
    void sheetThatIsNotAsHandedInIsNamed() {
        assertThat(check.violations()).contains(new Inconsistency("sheet-as-handed-in", version));
    }

    @Test
    void dossierWithoutSheetsHasNoTotal() {
        assertThat(totals.hundredths(UUID.randomUUID().toString())).isEmpty();
    }

    /** Whoever writes past the product tells its transaction nothing; the check has one of its own. */
    private static void forgetWhatThisTransactionHasRead() {
        TransactionSynchronizationManager.unbindResourceIfPossible(StepMemory.class);
    }

    private void named(Tenant tenant, Campaign campaign, long score) {
        String id = UUID.randomUUID().toString();
        sql.sql(
                        """
                        insert into designation (id, number, unit_id, unit_path, unit_name, town_name, campaign_id, campaign_name,
                          programme_key, programme_version_id, title_name, host_id, host_name, dossier_id, act_id, score_hundredths,
                          named_on, token, state, promotion, validity_mode, cycle_years, due_on, created_at)
                        values (:id, :id, :unit, :path, '', '', :campaign, '', 'green-community', :version, '绿色社区', :host, '',
                          :dossier, '', :score, :day, :token, 'ACTIVE', 'NONE', 'CALENDAR_YEAR', 3, :day, :now)""")
                .param("id", id)
                .param("unit", tenant.village().id())
                .param("path", tenant.village().path())
                .param("campaign", campaign.id())
                .param("version", campaign.programmeVersionId())
                .param("host", tenant.city.id())
                .param("dossier", dossier.id())
                .param("score", score)
                .param("day", Date.valueOf(LocalDate.of(2026, 3, 2)))
                .param("token", id.substring(0, 32))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
