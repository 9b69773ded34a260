package org.tongchuang.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.ChooseCandidates;
import org.tongchuang.campaign.ConfigureProgramme;
import org.tongchuang.campaign.JoinCampaign;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.TownShare;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.StartDossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.programme.Choices;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;
import org.tongchuang.standard.Editions;

/** Sets the stage of a scenario, in 2026: an open campaign, the dossier of its one candidate. */
@Component
public class SetStage {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 9, 30);

    private final Programmes programmes;
    private final PlanCampaign plan;
    private final OpenCampaign open;
    private final JoinCampaign join;
    private final ChooseCandidates choose;
    private final StartDossiers start;
    private final Editions editions;
    private final ConfigureProgramme configure;

    SetStage(
            Programmes programmes,
            PlanCampaign plan,
            OpenCampaign open,
            JoinCampaign join,
            ChooseCandidates choose,
            StartDossiers start,
            Editions editions,
            ConfigureProgramme configure) {
        this.programmes = programmes;
        this.plan = plan;
        this.open = open;
        this.join = join;
        this.choose = choose;
        this.start = start;
        this.editions = editions;
        this.configure = configure;
    }

    /** By the standard that the scenario's campaign chooses, and of a template by what it leaves out. */
    public Dossier set(Scenario scenario, Troupe troupe) {
        Manifest manifest = programmes.current(scenario.programme()).manifest();
        Actor city = troupe.cityOffice();
        String programme = manifest.configurable() ? configured(scenario, manifest, troupe) : scenario.programme();
        Campaign campaign = plan.plan(plan(programme).by(edition(programme, scenario.standard(), troupe)), city);
        open.open(campaign.id(), city);
        Actor town = troupe.townOffice();
        join.join(campaign.id(), new TownShare(1, CUT_OFF), town);
        String subject = (manifest.subject() == Level.TOWN ? troupe.town() : troupe.village()).id();
        choose.choose(campaign.id(), List.of(subject), "条件成熟", town);
        return start.startOne(campaign.id(), subject, town).orElseThrow();
    }

    private String configured(Scenario scenario, Manifest manifest, Troupe troupe) {
        Choices proposed = Choices.of(manifest, new Texts(Map.of()), new Texts(Map.of()));
        Choices chosen = new Choices(
                letters(troupe.city().code()),
                "平安社区",
                "Peaceful community",
                scenario.leaveOut(),
                proposed.noticeWorkDays(),
                proposed.cycleYears(),
                proposed.end());
        return configure
                .configure(scenario.programme(), chosen, troupe.cityOffice())
                .key();
    }

    /** Four letters that hardly another city of the stories has. */
    private static String letters(String code) {
        int number = Math.floorMod(code.hashCode(), 26 * 26 * 26);
        return "X" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number / 676);
    }

    private String edition(String programme, String standard, Troupe troupe) {
        return standard.isEmpty()
                ? null
                : editions.inForce(programme, troupe.city().path()).stream()
                        .filter(edition -> edition.code().equals(standard))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static CampaignPlan plan(String programme) {
        return new CampaignPlan(
                programme,
                "示例创建活动",
                2026,
                "某省绿色社区",
                "某市创建示范活动实施办法",
                "某政发〔2026〕3号",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2027, 6, 30),
                CUT_OFF,
                1,
                null,
                Map.of());
    }
}
