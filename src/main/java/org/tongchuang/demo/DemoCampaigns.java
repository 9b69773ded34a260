package org.tongchuang.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.ConfigureProgramme;
import org.tongchuang.campaign.JoinCampaign;
import org.tongchuang.campaign.NewDuty;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.OrderReports;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.Rhythm;
import org.tongchuang.campaign.StageReport;
import org.tongchuang.campaign.StageReports;
import org.tongchuang.campaign.TownShare;
import org.tongchuang.notice.OfficeContact;
import org.tongchuang.notice.OfficeContacts;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Choices;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;
import org.tongchuang.web.WholeStep;

/** The campaigns of the demo's city. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("tongchuang.demo.story")
class DemoCampaigns {

    private static final int OPEN_FOR_MONTHS = 16;
    private static final int CUT_OFF_AFTER = 214;
    private static final int QUOTA = 30;
    private static final int ALL = 100;
    private static final List<String> DEPARTMENTS = List.of("SLC-HB", "SLC-GA", "SLC-JY", "SLC-ZJ", "ZT", "YB");

    private final DemoPeople people;
    private final PlanCampaign plan;
    private final OpenCampaign open;
    private final JoinCampaign join;
    private final OrderReports reports;
    private final StageReports handedIn;
    private final OfficeContacts contacts;
    private final WholeStep steps;
    private final DemoProgramme programme;
    private final Programmes programmes;
    private final ConfigureProgramme configure;

    DemoCampaigns(
            DemoPeople people,
            PlanCampaign plan,
            OpenCampaign open,
            JoinCampaign join,
            OrderReports reports,
            StageReports handedIn,
            OfficeContacts contacts,
            WholeStep steps,
            DemoProgramme programme,
            Programmes programmes,
            ConfigureProgramme configure) {
        this.people = people;
        this.plan = plan;
        this.open = open;
        this.join = join;
        this.reports = reports;
        this.handedIn = handedIn;
        this.contacts = contacts;
        this.steps = steps;
        this.programme = programme;
        this.programmes = programmes;
        this.configure = configure;
    }

    /**
     * Opens one and lets towns join it.
     *
     * @param shares the quota of each town that joins, by its code
     */
    String open(LocalDate begin, Map<String, Integer> shares) {
        return open(programme.key(), begin.getYear() + "年度绿色社区创建活动", begin, shares);
    }

    /** The same of any programme. */
    String open(String programmeKey, String name, LocalDate begin, Map<String, Integer> shares) {
        Actor city = people.holder("SLC", "city:office");
        return steps.run(() -> {
            contacts.change(new OfficeContact("示例市示例路1号305室", "0000-80000000", "cjb@example.org"), city);
            Campaign campaign = plan.plan(plan(programmeKey, name, begin), city);
            open.open(campaign.id(), city);
            shares.forEach((town, quota) -> join.join(
                    campaign.id(),
                    new TownShare(quota, begin.plusDays(CUT_OFF_AFTER)),
                    people.holder(town, "town:office")));
            return campaign.id();
        });
    }

    /** Makes a programme of the city's own of a template, and answers its key. */
    String configure(String template, DemoRound.Configured wanted) {
        Choices proposed =
                Choices.of(programmes.current(template).manifest(), new Texts(Map.of()), new Texts(Map.of()));
        Choices chosen = new Choices(
                wanted.code(),
                wanted.title(),
                wanted.titleEn(),
                List.of(),
                proposed.noticeWorkDays(),
                proposed.cycleYears(),
                proposed.end());
        return steps.run(() -> configure.configure(template, chosen, people.holder("SLC", "city:office")))
                .key();
    }

    /** Departments and towns report every quarter; some of them are late with it. */
    void orderReports(String campaignId, LocalDate begin) {
        Actor city = people.holder("SLC", "city:office");
        steps.run(() -> {
            reports.order(
                    campaignId,
                    new NewDuty(
                            "创建工作阶段性情况",
                            Rhythm.QUARTERLY,
                            begin.plusDays(60),
                            begin.plusMonths(OPEN_FOR_MONTHS),
                            DEPARTMENTS.stream()
                                    .map(code -> people.unit(code).id())
                                    .toList()),
                    city);
            return campaignId;
        });
    }

    /** Each of these hands in the oldest report that it owes. */
    void handInReports(String campaignId, String... codes) {
        for (String code : codes) {
            Actor actor = people.holder(code, code.contains("-") ? "department:contact" : "town:office");
            StageReport owed = handedIn.list(campaignId, actor, ALL, 0).stream()
                    .filter(report -> report.unitId().equals(actor.unitId()) && !report.isHandedIn())
                    .min(Comparator.comparing(StageReport::dueOn))
                    .orElseThrow();
            steps.run(() -> {
                handedIn.handIn(owed.id(), "本阶段按计划推进，已完成宣传发动和自查指导，下一步重点跟进薄弱指标。", actor);
                return owed;
            });
        }
    }

    private static CampaignPlan plan(String programmeKey, String name, LocalDate begin) {
        return new CampaignPlan(
                programmeKey,
                name,
                begin.getYear(),
                "示例省创建活动",
                "示例市创建示范活动实施办法",
                "示市发〔" + begin.getYear() + "〕3号",
                begin.minusMonths(1),
                begin.plusMonths(OPEN_FOR_MONTHS + 1),
                begin,
                begin.plusMonths(OPEN_FOR_MONTHS),
                begin.plusDays(CUT_OFF_AFTER),
                QUOTA,
                null,
                Map.of());
    }
}
