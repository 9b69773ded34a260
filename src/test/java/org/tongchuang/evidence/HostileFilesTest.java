package org.tongchuang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.evidence.HostileFiles.Hostile;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.OneDatabaseIsEnough;
import org.tongchuang.testing.SignedIn;

/** T7, T8: of more than three hundred files handed in by the page, each is refused, or shown without what was in it. */
@DatabaseTest
@OneDatabaseIsEnough
class HostileFilesTest {

    /** Start, application 0, tables, frame, restart interval, scan: what a bare JPEG consists of. */
    private static final Set<Integer> BARE = Set.of(0xD8, 0xE0, 0xDB, 0xC0, 0xC4, 0xDD, 0xDA);

    private static final List<String> INDICATORS = List.of("GC-A1", "GC-A2", "GC-A3");

    @Autowired
    MockMvc mvc;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    Evidence evidence;

    @Autowired
    MovableClock clock;

    EvidenceStory story;

    @BeforeEach
    void village() {
        clock.reset();
        story = new EvidenceStory(beans);
    }

    @Test
    void noneOfTheseIsKept() throws Exception {
        List<Hostile> files = HostileFiles.never();
        Set<String> kept = new TreeSet<>();

        for (Hostile file : files) {
            MockHttpServletResponse answer = handIn(file, "GC-A1");
            if (answer.getStatus() != 422) {
                kept.add(answer.getStatus() + " " + file.name());
            }
        }

        assertThat(files).hasSizeGreaterThan(400);
        assertThat(kept).isEmpty();
        assertThat(evidence.list(story.dossier.id(), story.clerk)).isEmpty();
    }

    @Test
    void whatIsKeptIsDefused() throws Exception {
        List<Hostile> files = HostileFiles.defused();
        Set<String> refused = new TreeSet<>();
        for (int i = 0; i < files.size(); i++) {
            MockHttpServletResponse answer = handIn(files.get(i), INDICATORS.get(i % INDICATORS.size()));
            if (answer.getStatus() >= 400) {
                refused.add(files.get(i).name());
            }
        }
        List<EvidenceFile> kept = evidence.list(story.dossier.id(), story.clerk);

        assertThat(refused).isEmpty();
        assertThat(kept).hasSizeGreaterThan(20);
        for (EvidenceFile file : kept) {
            assertThat(file.name()).doesNotContainPattern("[\\p{Cntrl}/\\\\\\u202A-\\u202E\\u2066-\\u2069]");
            assertThat(file.name().length()).isLessThanOrEqualTo(200);
            for (String copy : List.of("", "/thumbnail")) {
                MockHttpServletResponse shown = mvc.perform(
                                get("/files/" + file.id() + copy).with(SignedIn.as(story.clerk)))
                        .andReturn()
                        .getResponse();
                assertThat(shown.getContentType()).isEqualTo("image/jpeg");
                assertThat(shown.getHeader("Content-Disposition")).doesNotContain("\r", "\n");
                assertThat(markers(shown.getContentAsByteArray()))
                        .as(file.name())
                        .isSubsetOf(BARE);
                assertThat(new String(shown.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("31.2304N", "Exif", "adobe", "Photoshop");
            }
        }
    }

    private MockHttpServletResponse handIn(Hostile file, String indicator) throws Exception {
        return mvc.perform(multipart("/dossiers/" + story.dossier.id() + "/evidence/" + indicator)
                        .file(new MockMultipartFile("file", file.name(), "image/jpeg", file.content()))
                        .with(csrf())
                        .with(SignedIn.as(story.clerk)))
                .andReturn()
                .getResponse();
    }

    /** Up to the scan: metadata of whatever kind has a marker of its own. */
    private static List<Integer> markers(byte[] jpg) {
        List<Integer> markers = new ArrayList<>(List.of(jpg[1] & 0xFF));
        for (int at = 2; markers.get(markers.size() - 1) != 0xDA; ) {
            markers.add(jpg[at + 1] & 0xFF);
            at += 2 + ByteBuffer.wrap(jpg).getChar(at + 2);
        }
        return markers;
    }
}
