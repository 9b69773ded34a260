package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.ConfigureProgramme;
import org.tongchuang.campaign.NotForThisUnit;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.TemplateNotPlanned;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Choices;
import org.tongchuang.programme.CodeTaken;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeMissing;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** An office makes a programme of its own of a template, and campaigns keep the version they began with. */
@DatabaseTest
class ConfigurationTest {

    private static final String TEMPLATE = "small-campaign";

    @Autowired
    ConfigureProgramme configure;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeContents contents;

    @Autowired
    PlanCampaign plan;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Tenants tenants;

    @Autowired
    MockMvc mvc;

    @Autowired
    MovableClock clock;

    private Tenant tenant;
    private Actor office;
    private String code;

    @BeforeEach
    void anOffice() {
        clock.reset();
        tenant = tenants.create();
        office = tenant.cityOffice();
        code = "Z"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .toUpperCase(Locale.ROOT)
                        .substring(0, 3);
    }

    @Test
    void whatWasChosenIsAProgrammeOfTheOffice() {
        ProgrammeVersion made = configure.configure(TEMPLATE, choices("健康社区", List.of("training")), office);

        assertThat(made.name()).isEqualTo("健康社区创建");
        assertThat(contents.texts(made.id(), Locale.CHINA).text("programme.title"))
                .isEqualTo("健康社区");
        assertThat(contents.texts(made.id(), Locale.ENGLISH).text("programme.name"))
                .isEqualTo("Healthy community campaign");
        assertThat(made.manifest().numberPrefix()).isEqualTo(code);
        assertThat(made.manifest().designation().cycleYears()).isEqualTo(2);
        assertThat(made.manifest()
                        .publicNotice()
                        .stages()
                        .get("proposed-naming")
                        .workDays())
                .isEqualTo(9);
        assertThat(made.manifest().phasesOf(TEMPLATE))
                .extracting(Manifest.Phase::key)
                .contains("publicity")
                .doesNotContain("training");
    }

    @Test
    void everyChangeIsAVersionAndCampaignsKeepTheirs() {
        ProgrammeVersion first = configure.configure(TEMPLATE, choices("健康社区", List.of()), office);
        Campaign campaign = plan.plan(CampaignPlans.of(first.key(), "健康社区创建活动", 1, Map.of()), office);

        assertThat(configure
                        .configure(TEMPLATE, choices("健康社区", List.of()), office)
                        .version())
                .as("nothing changed")
                .isOne();
        ProgrammeVersion second = configure.configure(TEMPLATE, choices("健康社区", List.of("town-review")), office);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(campaigns.manifest(campaigns.get(campaign.id())).leaveOut()).isEmpty();
    }

    @Test
    void itIsForTheOfficeAndTheUnitsBelowAlone() {
        String key = configure
                .configure(TEMPLATE, choices("健康社区", List.of()), office)
                .key();
        Actor stranger = tenants.create().cityOffice();

        assertThat(programmes.allFor(tenant.town.path()))
                .extracting(ProgrammeVersion::key)
                .contains(key);
        assertThat(programmes.allFor(stranger.unitPath()))
                .extracting(ProgrammeVersion::key)
                .contains(TEMPLATE)
                .doesNotContain(key);
        assertThatThrownBy(() -> plan.plan(CampaignPlans.of(key, "健康社区创建活动", 1, Map.of()), stranger))
                .isInstanceOf(ProgrammeMissing.class);
        assertThatThrownBy(() -> configure.configure(TEMPLATE, choices("文明社区", List.of()), stranger))
                .as("a code that another programme has")
                .isInstanceOf(CodeTaken.class);
        assertThatThrownBy(() -> configure.configure(TEMPLATE, choices("健康社区", List.of()), tenant.townOffice()))
                .isInstanceOf(NotForThisUnit.class);
    }

    @Test
    void templateItselfIsNoCampaign() {
        assertThatThrownBy(() -> plan.plan(CampaignPlans.of(TEMPLATE, "小型创建", 1, Map.of()), office))
                .isInstanceOf(TemplateNotPlanned.class);
    }

    @Test
    void pageKeepsWhatWasTypedUntilItCanBeSaved() throws Exception {
        mvc.perform(get("/programmes/" + TEMPLATE + "/configuration").with(SignedIn.as(office)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("phase.training")));

        mvc.perform(save(TEMPLATE, "x1", "3"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("妇女之家")))
                .andExpect(content().string(Matchers.containsString("代号是 2 到 4 个大写字母")));
        mvc.perform(save(TEMPLATE, code, "3")).andExpect(status().isUnprocessableEntity());

        String key = "%s-%s-%s".formatted(TEMPLATE, tenant.city.code(), code).toLowerCase(Locale.ROOT);
        mvc.perform(save(TEMPLATE, code, "5")).andExpect(redirectedUrl("/programmes/" + key));
        String page = mvc.perform(get("/programmes/" + key).with(SignedIn.as(office)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("妇女之家").contains("/campaigns/new?programme=" + key);
        mvc.perform(get("/programmes/" + key + "/configuration").with(SignedIn.as(office)))
                .andExpect(content().string(Matchers.containsString("妇女之家")));
        mvc.perform(get("/programmes/green-community/configuration").with(SignedIn.as(office)))
                .andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder save(String key, String typedCode, String noticeDays) {
        return post("/programmes/" + key + "/configuration")
                .with(SignedIn.as(office))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("code", typedCode)
                .param("title", "妇女之家")
                .param("titleEn", "Women's home")
                .param("phase.publicity", "on")
                .param("notice.acceptance", noticeDays)
                .param("notice.proposed-naming", "7")
                .param("cycleYears", "3")
                .param("end", "EXPIRE");
    }

    private Choices choices(String title, List<String> leaveOut) {
        return new Choices(
                code,
                title,
                "Healthy community",
                leaveOut,
                Map.of("acceptance", 5, "proposed-naming", 9),
                2,
                Manifest.End.EXPIRE);
    }
}
