package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.EvidenceFile;
import org.tongchuang.evidence.Samples;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.ProcessRun;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenants;

/** A community has been recommended to the province, and one day its answer comes by post. */
@DatabaseTest
@ExtendWith(Curtain.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncomingLetterTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    ProcessRun process;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Submissions submissions;

    @Autowired
    Evidence evidence;

    @Autowired
    Units units;

    @Autowired
    Members members;

    @Autowired
    Actors actors;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Dossier dossier;
    String letter;
    Instant awaitedFrom;

    /** Until a letter has been recorded, the next test goes on with the same story. */
    @BeforeEach
    void theProvinceIsAwaited() {
        if (dossier == null || !letters().isEmpty()) {
            play();
        }
        clock.moveTo(awaitedFrom);
    }

    private void play() {
        Story story = new Story(stage.set("green-community"));
        play.play(
                scenarios.get("green-community", "not-named-by-the-province").until("send", "provinceAnswered"), story);
        dossier = dossiers.get(story.dossierId());
        letter = "/dossiers/" + dossier.id() + "/incoming/provinceAnswered";
        awaitedFrom = clock.instant();
    }

    @Test
    void officeRecordsTheLetterAndTheDossierGoesOn() throws Exception {
        Actor office = holder(Role.CITY_OFFICE);
        mvc.perform(get("/dossiers/" + dossier.id()).with(SignedIn.as(office)))
                .andExpect(content().string(allOf(containsString(letter), containsString("登记来函：省里的答复"))));
        mvc.perform(get(letter).with(SignedIn.as(office)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("来文文号"), containsString(dossier.number()))));

        record(office, "one", "NOT_NAMED", "某绿创〔2026〕9号").andExpect(redirectedUrl("/dossiers/" + dossier.id()));
        process.settle(dossier.number());

        assertThat(letters()).singleElement().satisfies(one -> {
            assertThat(one.taskName()).isEqualTo("省里的答复");
            assertThat(one.round()).isOne();
            assertThat(one.memberId()).isEqualTo(office.memberId());
            assertThat(submissions.answers(one)).containsEntry("provinceDocNumber", "某绿创〔2026〕9号");
        });
        assertThat(process.hasEnded(dossier.processInstanceId(), "provinceNotNamed"))
                .isTrue();
        mvc.perform(get("/dossiers/" + dossier.id() + "/records").with(SignedIn.as(office)))
                .andExpect(content().string(containsString("登记了来函“省里的答复”")));
    }

    @Test
    void doubleClickRecordsOnceAndTheNextOneComesTooLate() throws Exception {
        Actor office = holder(Role.CITY_OFFICE);

        record(office, "twice", "NAMED", "某绿创〔2026〕9号").andExpect(status().is3xxRedirection());
        record(office, "twice", "NAMED", "某绿创〔2026〕9号").andExpect(redirectedUrl("/dossiers/" + dossier.id()));

        assertThat(letters()).hasSize(1);
        record(office, "later", "NOT_NAMED", "某绿创〔2026〕10号")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("现在不等待这份来函")));
        mvc.perform(get(letter).with(SignedIn.as(office))).andExpect(status().isConflict());
        assertThat(letters()).hasSize(1);
    }

    @Test
    void faultsStandAtTheirFieldsAndNothingTypedIsLost() throws Exception {
        record(holder(Role.CITY_OFFICE), "faulty", "NAMED", "没有文号")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("tc-sum"),
                                containsString("value=\"没有文号\""),
                                containsString("电话里先说过"),
                                containsString("href=\"#f-provinceDocNumber\""),
                                containsString("id=\"f-provinceDocNumber-error\""))));

        assertThat(letters()).isEmpty();
        record(holder(Role.CITY_OFFICE), "faulty", "NAMED", "某绿创〔2026〕9号").andExpect(status().is3xxRedirection());
    }

    @Test
    void scanOfTheLetterGoesIntoTheDossierWithIt() throws Exception {
        Actor office = holder(Role.CITY_OFFICE);

        mvc.perform(multipart(letter)
                        .file(scan())
                        .with(SignedIn.as(office))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("provinceResult", "NAMED")
                        .param("provinceDocNumber", "某绿创〔2026〕9号")
                        .param("provinceAnsweredOn", "2026-06-01"))
                .andExpect(status().is3xxRedirection());

        String file = ((List<?>) submissions.answers(letters().get(0)).get("provinceFiles"))
                .get(0)
                .toString();
        assertThat(evidence.see(file, office))
                .returns("省里的答复 · 来文扫描件", EvidenceFile::place)
                .returns("来文.png", EvidenceFile::name);
        assertThat(evidence.list(dossier.id(), holder(Role.TOWN_OFFICE)))
                .extracting(EvidenceFile::id)
                .contains(file);
        mvc.perform(get("/files/" + file).with(SignedIn.as(tenants.create().cityOffice())))
                .andExpect(status().isNotFound());
    }

    @Test
    void scanIsTakenFromWhoRecordsTheLetterAlone() throws Exception {
        mvc.perform(multipart(letter)
                        .file(scan())
                        .with(SignedIn.as(holder(Role.CITY_LEADER)))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("provinceResult", "NAMED")
                        .param("provinceDocNumber", "某绿创〔2026〕9号")
                        .param("provinceAnsweredOn", "2026-06-01"))
                .andExpect(status().isForbidden());

        assertThat(evidence.list(dossier.id(), holder(Role.CITY_OFFICE)))
                .extracting(EvidenceFile::name)
                .doesNotContain("来文.png");
    }

    private static MockMultipartFile scan() {
        return new MockMultipartFile("_file.provinceFiles", "来文.png", "image/png", Samples.png());
    }

    @Test
    void nobodyElseRecordsIt() throws Exception {
        for (Actor other : List.of(holder(Role.COMMUNITY_CLERK), holder(Role.TOWN_OFFICE), holder(Role.CITY_LEADER))) {
            mvc.perform(get("/dossiers/" + dossier.id()).with(SignedIn.as(other)))
                    .andExpect(content().string(allOf(containsString("正在等待来函"), not(containsString(letter)))));
            mvc.perform(get(letter).with(SignedIn.as(other))).andExpect(status().isForbidden());
            record(other, "forged", "NAMED", "某绿创〔2026〕9号")
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(containsString("承办人员登记")));
        }
        Actor stranger = tenants.create().cityOffice();
        mvc.perform(get(letter).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        record(stranger, "foreign", "NAMED", "某绿创〔2026〕9号").andExpect(status().isNotFound());

        assertThat(letters()).isEmpty();
    }

    @Test
    void onlyDeclaredLettersAndTheirOwnFieldsAreTaken() throws Exception {
        Actor office = holder(Role.CITY_OFFICE);
        String place = "/dossiers/" + dossier.id() + "/incoming/";

        mvc.perform(get(place + "promotionDecided").with(SignedIn.as(office))).andExpect(status().isNotFound());
        mvc.perform(get(place + "rectificationHandedIn").with(SignedIn.as(office)))
                .andExpect(status().isConflict());
        mvc.perform(post(letter)
                        .with(SignedIn.as(office))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("outcome", "NAMED"))
                .andExpect(status().isBadRequest());
        mvc.perform(post(letter).with(SignedIn.as(office)).param("_command", "none"))
                .andExpect(status().isForbidden());

        assertThat(letters()).isEmpty();
    }

    private ResultActions record(Actor actor, String command, String result, String number) throws Exception {
        return mvc.perform(post(letter)
                .with(SignedIn.as(actor))
                .with(csrf())
                .param("_command", command + actor.memberId().substring(0, 18))
                .param("provinceResult", result)
                .param("provinceDocNumber", number)
                .param("provinceAnsweredOn", "2026-06-01")
                .param("provinceNote", "电话里先说过"));
    }

    private List<Submission> letters() {
        return submissions.list(dossier.id()).stream()
                .filter(one -> one.step().equals("provinceAnswered"))
                .toList();
    }

    private Actor holder(String role) {
        Unit unit = units.ancestorAt(dossier.unitId(), Role.level(role));
        return actors.of(members.holders(unit.id(), role).get(0).memberId(), unit.id());
    }
}
