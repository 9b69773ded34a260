package org.tongchuang.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.EvidenceFile;
import org.tongchuang.evidence.EvidenceStory;
import org.tongchuang.evidence.KeepFile;
import org.tongchuang.evidence.Samples;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;

@DatabaseTest
class FilePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    KeepFile keepFile;

    @Autowired
    Evidence evidence;

    @Autowired
    AuditTrail audit;

    @Autowired
    MovableClock clock;

    EvidenceStory story;
    String slot;

    @BeforeEach
    void village() {
        clock.reset();
        story = new EvidenceStory(beans);
        slot = "/dossiers/" + story.dossier.id() + "/evidence/GC-A1";
    }

    @Test
    void aSiblingVillageFindsNothingAtAnyAddress() throws Exception {
        EvidenceFile file = kept("宣传栏.jpg", Samples.photograph(1));
        List<String> addresses = List.of(
                "/files/" + file.id(),
                "/files/" + file.id() + "/original",
                "/files/" + file.id() + "/thumbnail",
                "/files/" + file.id() + "/preview",
                "/dossiers/" + story.dossier.id() + "/evidence",
                slot,
                slot + "?part=" + story.sibling.memberId());

        for (String address : addresses) {
            read(story.sibling, address).andExpect(status().isNotFound());
        }
        for (String address : addresses.subList(0, 6)) {
            read(story.clerk, address).andExpect(status().isOk());
        }
        mvc.perform(upload(slot, "一.pdf", Samples.pdf()).with(SignedIn.as(story.sibling)))
                .andExpect(status().isNotFound());
        mvc.perform(post(slot + "/" + file.id() + "/take-back").with(csrf()).with(SignedIn.as(story.sibling)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/files/" + file.id())).andExpect(status().is3xxRedirection());
    }

    @Test
    void aPictureIsShownWithoutItsPositionAndNothingCanRun() throws Exception {
        EvidenceFile file = kept("宣传 栏\".jpg", Samples.photograph(6));

        byte[] shown = read(story.tenant.townOffice(), "/files/" + file.id())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("sandbox")))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("inline")))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain(Samples.POSITION);
    }

    @Test
    void theOriginalOfAPictureIsForFewAndEachTakingIsNoted() throws Exception {
        byte[] content = Samples.photograph(6);
        EvidenceFile file = kept("宣传栏.jpg", content);
        String original = "/files/" + file.id() + "/original";

        read(story.tenant.townOffice(), original).andExpect(status().isNotFound());
        byte[] taken = read(story.tenant.cityOffice(), original)
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(taken).isEqualTo(content);
        assertThat(audit.entries("dossier:" + story.dossier.id(), 1, 0).get(0).verb())
                .isEqualTo("file-original-taken");
    }

    @Test
    void officeFilesAreOnlyDownloaded() throws Exception {
        EvidenceFile file = kept("名单.docx", Samples.docx());

        read(story.clerk, "/files/" + file.id())
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")));
        read(story.clerk, "/files/" + file.id() + "/thumbnail").andExpect(status().isNotFound());
        assertThat(page(story.clerk, "/files/" + file.id() + "/preview"))
                .contains("不能在页面里预览", file.sha256(), "名单.docx");
    }

    @Test
    void anIndicatorTakesSeveralAtOnceAndSaysOfEachRefusedOneWhy() throws Exception {
        String answer = mvc.perform(upload(slot, "一.pdf", Samples.pdf())
                        .file(new MockMultipartFile("file", "二.jpg", "image/jpeg", Samples.text("<svg/>")))
                        .header("HX-Request", "true")
                        .with(SignedIn.as(story.clerk)))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer)
                .contains("一.pdf", "没有上传“二.jpg”：文件内容不是 JPG", "材料 1 个", "hx-post=")
                .doesNotContain("<html", "<form");
        assertThat(evidence.countByIndicator(story.dossier.id())).containsEntry("GC-A1", 1);
        mvc.perform(upload(slot, "三.png", Samples.png()).with(SignedIn.as(story.clerk)))
                .andExpect(status().is3xxRedirection());
        assertThat(page(story.clerk, slot)).contains("三.png", "<form", "_csrf");
        assertThat(page(story.tenant.cityOffice(), slot)).contains("三.png").doesNotContain("type=\"file\"");
        assertThat(page(story.clerk, "/dossiers/" + story.dossier.id() + "/evidence"))
                .contains("一.pdf", "三.png", "GC-A1");
    }

    @Test
    void aTaskPageTakesFilesAndKeepsWhatWasTyped() throws Exception {
        String answer = mvc.perform(onTask("方案.pdf", Samples.pdf())
                        .file(new MockMultipartFile(
                                "_file." + EvidenceStory.FIELD, "坏.pdf", "application/pdf", Samples.jpg()))
                        .param("_upload", "1")
                        .header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        EvidenceFile file = evidence.list(story.dossier.id(), story.clerk).get(0);
        assertThat(answer)
                .contains("value=\"" + file.id() + "\"", "方案.pdf", "没有上传“坏.pdf”", "让每户都知道")
                .doesNotContain("<html");
        assertThat(page(story.clerk, "/tasks/" + story.task.id())).contains(file.id(), "让每户都知道", "evidence");
    }

    @Test
    void withoutScriptTheWholePageComesBack() throws Exception {
        String answer = mvc.perform(onTask("方案.exe", Samples.text("MZ")))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).contains("<html", "没有上传“方案.exe”：只收 JPG", "让每户都知道");
        assertThat(evidence.list(story.dossier.id(), story.clerk)).isEmpty();
    }

    private MockMultipartHttpServletRequestBuilder onTask(String name, byte[] content) {
        MockMultipartHttpServletRequestBuilder request = multipart("/tasks/" + story.task.id())
                .file(new MockMultipartFile("_file." + EvidenceStory.FIELD, name, "application/octet-stream", content))
                .file(new MockMultipartFile(
                        "_file." + EvidenceStory.FIELD, "", "application/octet-stream", new byte[0]));
        request.param("_command", UUID.randomUUID().toString())
                .param("publicityAims", "让每户都知道绿色社区创建")
                .with(csrf())
                .with(SignedIn.as(story.clerk));
        return request;
    }

    private static MockMultipartHttpServletRequestBuilder upload(String address, String name, byte[] content) {
        MockMultipartHttpServletRequestBuilder request =
                multipart(address).file(new MockMultipartFile("file", name, "application/octet-stream", content));
        request.with(csrf());
        return request;
    }

    private EvidenceFile kept(String name, byte[] content) {
        return keepFile.forIndicator(
                story.dossier.id(), "", "GC-A1", name, new ByteArrayResource(content), null, story.clerk);
    }

    private ResultActions read(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(actor)));
    }

    private String page(Actor actor, String address) throws Exception {
        return read(actor, address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
