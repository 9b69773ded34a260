package org.tongchuang.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.CampaignPlans;
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
import org.tongchuang.people.Unit;
import org.tongchuang.programme.Choices;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.standard.Editions;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Sets the stage of a scenario: people for every role, an open campaign, the dossier of its one candidate. */
@Component
public class Stage {

    private static final int ASSESSORS = 5;
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 9, 30);

    private final Tenants tenants;
    private final Programmes programmes;
    private final PlanCampaign plan;
    private final OpenCampaign open;
    private final JoinCampaign join;
    private final ChooseCandidates choose;
    private final StartDossiers start;
    private final Editions editions;
    private final ConfigureProgramme configure;

    Stage(
            Tenants tenants,
            Programmes programmes,
            PlanCampaign plan,
            OpenCampaign open,
            JoinCampaign join,
            ChooseCandidates choose,
            StartDossiers start,
            Editions editions,
            ConfigureProgramme configure) {
        this.tenants = tenants;
        this.programmes = programmes;
        this.plan = plan;
        this.open = open;
        this.join = join;
        this.choose = choose;
        this.start = start;
        this.editions = editions;
        this.configure = configure;
    }

    public Dossier set(String programme) {
        return set(programme, tenants.create());
    }

    /** The same with units that somebody made before. */
    public Dossier set(String programme, Tenant tenant) {
        return set(programme, "", List.of(), tenant);
    }

    /** By the standard that the scenario's campaign chooses. */
    public Dossier set(Scenario scenario) {
        return set(scenario.programme(), scenario.standard(), scenario.leaveOut(), tenants.create());
    }

    private Dossier set(String wanted, String standard, List<String> leaveOut, Tenant tenant) {
        Manifest manifest = programmes.current(wanted).manifest();
        String programme = manifest.configurable() ? configured(wanted, manifest, leaveOut, tenant) : wanted;
        manifest.roles().forEach(role -> units(tenant, role).forEach(unit -> tenant.actor(unit, role)));
        tenant.assessors(ASSESSORS);
        Campaign campaign = plan.plan(plan(programme).by(edition(programme, standard, tenant)), tenant.cityOffice());
        open.open(campaign.id(), tenant.cityOffice());
        Actor town = tenant.townOffice();
        join.join(campaign.id(), new TownShare(1, CUT_OFF), town);
        String subject = (manifest.subject() == Level.TOWN ? tenant.town : tenant.village()).id();
        choose.choose(campaign.id(), List.of(subject), "条件成熟", town);
        return start.startOne(campaign.id(), subject, town).orElseThrow();
    }

    private String configured(String template, Manifest manifest, List<String> leaveOut, Tenant tenant) {
        Choices proposed = Choices.of(manifest, new Texts(Map.of()), new Texts(Map.of()));
        Choices chosen = new Choices(
                letters(tenant.city.code()),
                "平安社区",
                "Peaceful community",
                leaveOut,
                proposed.noticeWorkDays(),
                proposed.cycleYears(),
                proposed.end());
        return configure.configure(template, chosen, tenant.cityOffice()).key();
    }

    /** Four letters that no other city of the tests has. */
    private static String letters(String code) {
        int number = Math.floorMod(code.hashCode(), 26 * 26 * 26);
        return "X" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number / 676);
    }

    private static List<Unit> units(Tenant tenant, String role) {
        return switch (role.substring(0, role.indexOf(':'))) {
            case "community" -> tenant.villages;
            case "department" -> List.of(tenant.townDepartment);
            case "town" -> List.of(tenant.town);
            default -> List.of(tenant.city);
        };
    }

    private String edition(String programme, String standard, Tenant tenant) {
        return standard.isEmpty()
                ? null
                : editions.inForce(programme, tenant.city.path()).stream()
                        .filter(edition -> edition.code().equals(standard))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static CampaignPlan plan(String programme) {
        return CampaignPlans.of(programme, "绿色社区创建活动", 1, Map.of());
    }
}
