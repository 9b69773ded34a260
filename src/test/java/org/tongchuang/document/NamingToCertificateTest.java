package org.tongchuang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.campaign.ActEffect;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.campaign.RowState;
import org.tongchuang.campaign.WaitingDossier;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.Naming;
import org.tongchuang.designation.PromotionState;
import org.tongchuang.designation.SweepReReviews;
import org.tongchuang.designation.TitleState;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

@DatabaseTest
@PastTheGuards({"designation", "stored_pdf"})
class NamingToCertificateTest {

    @Autowired
    List<ActEffect> effects;

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    StartDossier starter;

    @Autowired
    Naming naming;

    @Autowired
    Designations designations;

    @Autowired
    SweepReReviews sweep;

    @Autowired
    Documents documents;

    @Autowired
    CheckDocument check;

    @Autowired
    CirculateDocument circulate;

    @Autowired
    CountersignDocument countersign;

    @Autowired
    SignDocument sign;

    @Autowired
    SealDocument seal;

    @Autowired
    IssueDocument issue;

    @Autowired
    ReviseDocument revise;

    @Autowired
    Certificates certificates;

    @Autowired
    NumberMapper numbers;

    @Autowired
    WholeStep steps;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    Clock anyClock;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc mvc;

    Tenant tenant;
    Actor office;
    Actor leader;
    Campaign campaign;

    @BeforeEach
    void openCampaign() {
        clock.reset();
        tenant = tenants.create();
        office = tenant.cityOffice();
        leader = tenant.cityLeader();
        campaign = plan.plan(plan("green-community"), office);
        open.open(campaign.id(), office);
    }

    @Test
    void namingBecomesDecisionAndCertificate() throws Exception {
        CampaignAct act = name(tenant.villages);
        OfficialDocument draft = decision(act);
        assertThat(draft.drafterName()).as("not the leader who named").isEqualTo(draft.officeName());

        issueWholly(draft);

        OfficialDocument issued = documents.see(draft.id(), office);
        assertThat(issued.number()).isEqualTo(tenant.city.name() + "创建办〔2026〕1号");
        assertThat(text(documents.pdf(issued)))
                .contains("第一示例村", "第二示例村", "第三示例村", "东示例镇", issued.number(), "2026年3月4日");
        Designation title = designations.ofAct(act.id()).get(0);
        assertThat(title.docNumber()).isEqualTo(issued.number());
        assertThat(title.dueOn()).isEqualTo(LocalDate.of(2029, 1, 1));
        String certificate = text(certificates.pdf(title));
        assertThat(certificate).contains("荣誉证书", "东示例镇第一示例村", "绿色社区", title.number(), issued.number());
        assertThat(certificates.pdf(title)).isEqualTo(certificates.pdf(title));
    }

    @Test
    void titleThatLapsesSaysUntilWhenItHolds() throws Exception {
        CampaignAct act = name(List.of(tenant.village()));
        Designation title = designations.ofAct(act.id()).get(0);
        database.sql("update designation set validity_end = 'EXPIRE' where id = ?")
                .param(title.id())
                .update();
        issueWholly(decision(act));

        assertThat(text(certificates.pdf(designations.get(title.id()))))
                .contains("有效期至：2028年12月31日")
                .doesNotContain("复查");
        mvc.perform(get("/public/titles?q=" + title.number()))
                .andExpect(content().string(containsString("有效期到2028年12月31日")));
        mvc.perform(get("/public/titles/check?no=" + title.number()))
                .andExpect(content().string(containsString("有效期到2028年12月31日")));
        mvc.perform(get("/titles").with(SignedIn.as(office)))
                .andExpect(content().string(containsString("有效期到2028年12月31日")));
    }

    @Test
    void publicLearnsOfATitleOnlyFromAnIssuedDecision() throws Exception {
        CampaignAct act = name(List.of(tenant.village()));
        Designation title = designations.ofAct(act.id()).get(0);
        String check = "/public/titles/check?no=" + title.number();

        mvc.perform(get(check)).andExpect(status().isOk()).andExpect(content().string(not(containsString("第一示例村"))));
        mvc.perform(get("/public/t/" + title.token())).andExpect(status().isNotFound());
        issueWholly(decision(act));

        mvc.perform(get(check)).andExpect(content().string(containsString("第一示例村")));
        mvc.perform(get("/public/t/" + title.token()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(title.number())));
        mvc.perform(get("/public/titles?q=" + title.number()))
                .andExpect(content().string(containsString("东示例镇")));
        mvc.perform(get("/titles/" + title.id()).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isOk());
        mvc.perform(get("/titles/" + title.id())
                        .with(SignedIn.as(tenants.create().clerk())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/titles").with(SignedIn.as(office)))
                .andExpect(content().string(containsString(title.number())));
    }

    @Test
    void pagesOfDocumentsShowThem() throws Exception {
        OfficialDocument draft = decision(name(tenant.villages));
        String page = "/documents/" + draft.id();

        mvc.perform(get("/documents").with(SignedIn.as(office)))
                .andExpect(content().string(containsString(draft.title())));
        mvc.perform(get(page).with(SignedIn.as(office))).andExpect(status().isOk());
        mvc.perform(get(page + "/paper.pdf").with(SignedIn.as(office)))
                .andExpect(content().contentType("application/pdf"));
        mvc.perform(get(page + "/pages/1").with(SignedIn.as(office)))
                .andExpect(content().contentType("image/png"));
        mvc.perform(get(page).with(SignedIn.as(tenant.clerk()))).andExpect(status().isNotFound());
    }

    @Test
    void changeAfterSignOffIsSignedAgainAndTheNumberStaysVoid() {
        OfficialDocument draft = decision(name(tenant.villages));
        once(() -> check.check(draft.id(), "", office));
        once(() -> sign.sign(draft.id(), "同意", leader));

        once(() -> revise.revise(draft.id(), "新标题", draft.organName(), "标题有误", office));

        OfficialDocument revised = documents.see(draft.id(), office);
        assertThat(revised.state()).isEqualTo(PaperState.DRAFT);
        assertThat(revised.number()).isNull();
        assertThatThrownBy(() -> once(() -> seal.seal(draft.id(), 3, office))).isInstanceOf(DocumentMoved.class);
        once(() -> check.check(draft.id(), "", office));
        once(() -> sign.sign(draft.id(), "同意", leader));
        assertThat(documents.numbers(documents.see(draft.id(), office)))
                .extracting(TakenNumber::numberNo, TakenNumber::voidReason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, "标题有误"),
                        org.assertj.core.api.Assertions.tuple(2, null));
    }

    @Test
    void departmentsCountersignSideBySideBeforeTheLeaderSigns() throws Exception {
        OfficialDocument draft = decision(name(tenant.villages));
        Actor police = tenant.actor(tenant.cityDepartment, Role.DEPARTMENT_CONTACT);
        Actor otherCity = tenants.create().cityOffice();
        Unit second = tenants.department(tenant.city, "示例市生态环境局");
        Actor environment = tenant.actor(second, Role.DEPARTMENT_CONTACT);
        once(() -> circulate.circulate(
                draft.id(), List.of(tenant.cityDepartment.id(), second.id(), tenant.townDepartment.id()), leader));
        assertThat(documents.countersigns(draft))
                .extracting(Countersign::unitId)
                .containsExactlyInAnyOrder(tenant.cityDepartment.id(), second.id());
        mvc.perform(get("/documents/" + draft.id()).with(SignedIn.as(police))).andExpect(status().isNotFound());

        once(() -> check.check(draft.id(), "", office));

        assertThatThrownBy(() -> once(() -> sign.sign(draft.id(), "", leader))).isInstanceOf(DocumentMoved.class);
        assertThatThrownBy(() -> once(() -> countersign.countersign(draft.id(), true, "", office)))
                .isInstanceOf(NotForThisHand.class);
        mvc.perform(get("/documents/" + draft.id()).with(SignedIn.as(otherCity)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/documents/" + draft.id()).with(SignedIn.as(police)))
                .andExpect(content().string(containsString("提交会签意见")));
        mvc.perform(get("/documents/waiting").with(SignedIn.as(environment)))
                .andExpect(content().string(containsString(draft.title())));
        mvc.perform(post("/documents/" + draft.id() + "/countersign")
                        .with(SignedIn.as(environment))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("opinion", "还没有选，先写下这句"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("还没有选，先写下这句")));
        once(() -> countersign.countersign(draft.id(), false, "第三村的污水管网还没有接通", environment));
        assertThatThrownBy(() -> once(() -> countersign.countersign(draft.id(), true, "", environment)))
                .isInstanceOf(NotForThisHand.class);
        assertThat(documents.see(draft.id(), office).state()).isEqualTo(PaperState.COUNTERSIGN);
        once(() -> countersign.countersign(draft.id(), true, "", police));

        assertThat(documents.see(draft.id(), office).state()).isEqualTo(PaperState.CHECKED);
        mvc.perform(get("/documents/" + draft.id()).with(SignedIn.as(leader)))
                .andExpect(content().string(containsString("第三村的污水管网还没有接通")));
        once(() -> sign.sign(draft.id(), "同意", leader));
        once(() -> revise.revise(draft.id(), "新标题", draft.organName(), "采纳环境部门意见", office));
        assertThat(documents.countersigns(draft)).allMatch(Countersign::isOpen);
        once(() -> circulate.circulate(draft.id(), List.of(), office));
        once(() -> check.check(draft.id(), "", office));
        assertThat(documents.see(draft.id(), office).state()).isEqualTo(PaperState.CHECKED);
    }

    @Test
    void communityNamedAfterSignOffOpensTheDecisionAgain() {
        CampaignAct act = name(List.of(tenant.villages.get(0)));
        OfficialDocument draft = decision(act);
        once(() -> check.check(draft.id(), "", office));
        once(() -> sign.sign(draft.id(), "", leader));

        apply(act, tenant.villages.get(1));

        assertThat(documents.see(draft.id(), office).state()).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void eachHandHasItsStep() {
        OfficialDocument draft = decision(name(tenant.villages));

        assertThatThrownBy(() -> once(() -> check.check(draft.id(), "", leader)))
                .isInstanceOf(OwnDraft.class);
        assertThatThrownBy(() -> once(() -> check.check(draft.id(), "", tenant.townOffice())))
                .isInstanceOf(NotForThisHand.class);
        assertThatThrownBy(() -> once(() -> sign.sign(draft.id(), "", leader))).isInstanceOf(DocumentMoved.class);
        once(() -> check.check(draft.id(), "", office));
        assertThatThrownBy(() -> once(() -> sign.sign(draft.id(), "", office))).isInstanceOf(NotForThisHand.class);
        once(() -> sign.sign(draft.id(), "", leader));
        assertThatThrownBy(() -> once(() -> seal.seal(draft.id(), 3, leader))).isInstanceOf(OwnDraft.class);
        once(() -> seal.seal(draft.id(), 3, office));
        assertThat(documents.seals(draft)).extracting(SealEntry::keeperId).containsExactly(office.memberId());
        once(() -> issue.issue(draft.id(), office));
        assertThatThrownBy(() -> once(() -> revise.revise(draft.id(), "x", "y", "z", office)))
                .isInstanceOf(DocumentMoved.class);
    }

    @Test
    void sixteenSignOffsAtOnceLeaveNoGap() throws Exception {
        List<OfficialDocument> drafts = IntStream.range(0, 16)
                .mapToObj(i -> decision(name(List.of(another(i)))))
                .toList();
        drafts.forEach(draft -> once(() -> check.check(draft.id(), "", office)));
        var pool = Executors.newFixedThreadPool(16);
        List<Callable<String>> signing = new ArrayList<>();
        drafts.forEach(draft -> signing.add(() -> steps.run(() -> sign.sign(draft.id(), "", leader))));

        for (var signed : pool.invokeAll(signing)) {
            signed.get();
        }
        pool.shutdown();

        assertThat(numbers.list(tenant.city.id(), 2026))
                .extracting(TakenNumber::numberNo)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void changedPaperIsNoticed() {
        OfficialDocument draft = decision(name(tenant.villages));
        issueWholly(draft);
        OfficialDocument issued = documents.see(draft.id(), office);

        database.sql("update stored_pdf set content = :other where sha256 = :sha256")
                .param("other", new byte[] {1})
                .param("sha256", issued.pdfSha256())
                .update();

        assertThatThrownBy(() -> documents.pdf(issued)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void titleIsSweptOnceWhenItsYearHasCome() {
        CampaignAct act = name(List.of(tenant.village()));
        issueWholly(decision(act));
        Designation title = designations.ofAct(act.id()).get(0);
        once(() -> naming.takeEffect(title.dossierId()));

        clock.moveTo(LocalDate.of(2028, 12, 31));
        sweep.sweep();
        assertThat(designations.get(title.id()).state()).isEqualTo(TitleState.ACTIVE);
        clock.moveTo(LocalDate.of(2029, 1, 1));
        sweep.sweep();
        sweep.sweep();

        assertThat(designations.get(title.id()).state()).isEqualTo(TitleState.RE_REVIEW_DUE);
        assertThat(designations.get(title.id()).promotion()).isEqualTo(PromotionState.NONE);
        assertThat(database.sql("select number from dossier where designation_id = :id order by number")
                        .param("id", title.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "GC-P-2026-" + tenant.town.code() + "-0001", "GC-R-2029-" + tenant.town.code() + "-0001");
    }

    private CampaignAct name(List<Unit> villages) {
        CampaignAct act = new CampaignAct(
                UUID.randomUUID().toString(),
                campaign.id(),
                "naming",
                tenant.city.id(),
                tenant.city.name(),
                leader.memberId(),
                leader.memberName(),
                "",
                anyClock.instant());
        once(() -> effect().begin(act, List.of()));
        villages.forEach(village -> apply(act, village));
        return act;
    }

    private void apply(CampaignAct act, Unit village) {
        WaitingDossier waiting = waiting(act, village);
        once(() -> effect().apply(act, waiting));
    }

    private WaitingDossier waiting(CampaignAct act, Unit village) {
        Dossier dossier = steps.run(() -> starter.start(
                new DossierStart(
                        campaign.id(),
                        campaign.programmeVersionId(),
                        "green-community",
                        campaign.series(tenant.town.code()),
                        village,
                        tenant.town.id(),
                        null,
                        null,
                        "P1"),
                tenant.townOffice()));
        return new WaitingDossier(
                UUID.randomUUID().toString(),
                campaign.id(),
                "naming",
                dossier.id(),
                dossier.number(),
                dossier.processInstanceId(),
                village.id(),
                village.path(),
                village.name(),
                9250L,
                anyClock.instant(),
                act.id(),
                RowOutcome.LISTED,
                RowState.CHOSEN,
                null,
                null,
                null);
    }

    private Unit another(int number) {
        return tenants.village(tenant.town, number);
    }

    private ActEffect effect() {
        return effects.stream()
                .filter(each -> each.key().equals("naming"))
                .findFirst()
                .orElseThrow();
    }

    private OfficialDocument decision(CampaignAct act) {
        return documents.open(act.id(), NamingDecision.PAPER).orElseThrow();
    }

    private void issueWholly(OfficialDocument draft) {
        once(() -> check.check(draft.id(), "内容无误", office));
        once(() -> sign.sign(draft.id(), "同意", leader));
        once(() -> seal.seal(draft.id(), 3, tenant.actor(tenant.city, Role.CITY_OFFICE, 1)));
        once(() -> issue.issue(draft.id(), office));
    }

    private void once(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static CampaignPlan plan(String programme) {
        return CampaignPlans.of(programme, "绿色社区创建活动", 30, Map.of());
    }
}
