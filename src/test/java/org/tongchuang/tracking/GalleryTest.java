package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class GalleryTest {

    @Autowired
    Gallery gallery;

    @Autowired
    NoticeStory story;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    @BeforeEach
    void makeACity() {
        clock.reset();
        tenant = tenants.create();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void listSaysWhatThereIsAndHowManyCampaignsUseIt() throws Exception {
        story.campaign(tenant, Map.of());

        assertThat(gallery.uses(tenant.cityOffice())).containsExactly(Map.entry("green-community", 1L));
        assertThat(page("/programmes", tenant.cityOffice()))
                .contains("绿色社区", "称号", "1 项创建活动在用", "检查通过", "/programmes/green-community");
        assertThat(page("/programmes", tenants.create().cityOffice())).contains("0 项创建活动在用");
    }

    @Test
    void modelsFollowTheManifestEachWithWhatItCalls() {
        ProgrammeVersion version = gallery.see("green-community", tenant.cityOffice());

        assertThat(gallery.models(version))
                .extracting(ProcessModel::key)
                .startsWith("green-community")
                .contains(
                        "public-notice",
                        "site-assessment",
                        "green-promotion",
                        "re-review",
                        "rectification",
                        "revocation")
                .doesNotHaveDuplicates();
    }

    @Test
    void pageShowsEveryStepOfTheManifestWithWhoAndWhen() throws Exception {
        ProgrammeVersion version = gallery.see("green-community", tenant.cityOffice());
        String page = page("/programmes/green-community", tenant.townOffice());

        assertThat(page)
                .contains(
                        "镇创建办",
                        "个工作日",
                        "考评标准",
                        "GC-A1",
                        "straight-to-the-title",
                        "data-model=\"/programmes/green-community/models/")
                .doesNotContain("tracking.programme", "people.role.", "rule.");
        assertThat(gallery.models(version).stream()
                        .flatMap(model -> model.tasks(new org.tongchuang.programme.Texts(Map.of())).stream()))
                .extracting(ProcessModel.Step::id)
                .containsExactlyInAnyOrderElementsOf(version.manifest().tasks().keySet());
        mvc.perform(get("/programmes/green-community/models/public-notice").with(SignedIn.as(tenant.townOffice())))
                .andExpect(status().isOk());
    }

    @Test
    void everyRoleHasACardOfItsSteps() throws Exception {
        ProgrammeVersion version = gallery.see("green-community", tenant.cityOffice());
        int cards = 0;
        for (String role : version.manifest().roles()) {
            String page = page("/programmes/green-community/cards/" + role.replace(':', '-'), tenant.clerk());
            assertThat(page).as(role).doesNotContain("tracking.card", "task.", "rule.");
            cards += gallery.card(version, role, Locale.CHINA).lines().size();
        }

        assertThat(page("/programmes/green-community/cards/community-clerk", tenant.clerk()))
                .contains("步骤卡：村（社区）经办人", "个工作日", "交什么", "data-print")
                .doesNotContain("初审");
        assertThat(cards)
                .as("every step is on one card, but those that are for one person")
                .isEqualTo(version.manifest().tasks().size() - ofOnePerson(version));
        mvc.perform(get("/programmes/green-community/cards/town-nobody").with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isNotFound());
    }

    private long ofOnePerson(ProgrammeVersion version) {
        return gallery.models(version).stream()
                .flatMap(model -> model.tasks(new org.tongchuang.programme.Texts(Map.of())).stream())
                .filter(step -> step.role().isEmpty())
                .count();
    }

    @Test
    void everyFormCanBeLookedAtAndNotFilledIn() throws Exception {
        ProgrammeVersion version = gallery.see("green-community", tenant.cityOffice());

        for (ProcessModel model : gallery.models(version)) {
            for (ProcessModel.Step step : model.tasks(new org.tongchuang.programme.Texts(Map.of()))) {
                assertThat(page("/programmes/green-community/forms/" + step.formId(), tenant.administrator()))
                        .as(step.formId())
                        .contains("<fieldset disabled>", step.name());
            }
        }
    }

    @Test
    void whatIsNoPartOfItIsMissingAndStrangersAreRefused() throws Exception {
        for (String path :
                new String[] {"no-such", "green-community/models/no-such", "green-community/forms/no-such"}) {
            mvc.perform(get("/programmes/" + path).with(SignedIn.as(tenant.cityOffice())))
                    .andExpect(status().isNotFound());
        }
        for (String path : new String[] {"", "/green-community", "/green-community/models/public-notice"}) {
            mvc.perform(get("/programmes" + path).with(SignedIn.as(tenant.clerk())))
                    .andExpect(status().isForbidden());
        }
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
