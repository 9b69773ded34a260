package org.tongchuang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Basis;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.worklist.EngineTasks;
import org.tongchuang.worklist.HandedInFiles;

@DatabaseTest
class EvidenceTest {

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    @Autowired
    FileHomes homes;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    KeepFile keepFile;

    @Autowired
    Evidence evidence;

    @Autowired
    ReusedPictures reused;

    @Autowired
    EvidenceMapper mapper;

    @Autowired
    FileStore store;

    @Autowired
    Filing filing;

    @Autowired
    UploadRule rule;

    @Autowired
    EvidenceConsistency consistency;

    @Autowired
    FilesAgree agree;

    @Autowired
    SweepFiles sweep;

    @Autowired
    HandedInFiles handedIn;

    @Autowired
    Dossiers dossiers;

    @Autowired
    EngineTasks tasks;

    @Autowired
    AuditTrail audit;

    @Autowired
    MovableClock clock;

    @TempDir
    Path elsewhere;

    EvidenceStory story;
    Actor clerk;

    @BeforeEach
    void village() {
        clock.reset();
        story = new EvidenceStory(beans);
        clerk = story.clerk;
    }

    @Test
    void anUploadIsAFileAndThenARow() throws IOException {
        byte[] content = Samples.photograph(6);

        EvidenceFile file =
                keepFile.forField(story.task.id(), EvidenceStory.FIELD, "a/宣传栏.jpg", resource(content), clerk);

        assertThat(store.place(file.sha256())).hasBinaryContent(content);
        assertThat(store.place(file.viewSha256())).exists();
        assertThat(store.place(file.thumbnailSha256())).exists();
        assertThat(mapper.find(file.id())).contains(file);
        assertThat(file.name()).isEqualTo("宣传栏.jpg");
        assertThat(file.slot()).isEqualTo("form:" + story.task.id() + ":" + EvidenceStory.FIELD);
        assertThat(file.place()).isEqualTo("制定宣传方案 · 宣传方案");
        assertThat(file.unitName()).isEqualTo(story.tenant.village().name());
        assertThat(verbs()).startsWith("file-kept");
    }

    @Test
    void theSameBytesInTheSamePlaceAreOneFile() {
        EvidenceFile first = atIndicator("GC-A1", "一.pdf", Samples.pdf());

        assertThat(atIndicator("GC-A1", "二.pdf", Samples.pdf()).id()).isEqualTo(first.id());
        assertThat(atIndicator("GC-A2", "二.pdf", Samples.pdf()).id()).isNotEqualTo(first.id());
        assertThat(evidence.countByIndicator(story.dossier.id())).containsOnlyKeys("GC-A1", "GC-A2");
    }

    @Test
    void aFileIsSupersededAndNeverDeleted() {
        EvidenceFile old = atIndicator("GC-A1", "旧.png", Samples.png());

        EvidenceFile fresh = keepFile.forIndicator(
                story.dossier.id(), "", "GC-A1", "新.pdf", resource(Samples.pdf()), old.id(), clerk);

        EvidenceFile superseded = evidence.see(old.id(), clerk);
        assertThat(superseded.supersededBy()).isEqualTo(fresh.id());
        assertThat(superseded.supersededAt()).isEqualTo(clock.instant());
        assertThat(store.place(old.sha256())).exists();
        assertThat(evidence.countByIndicator(story.dossier.id())).containsEntry("GC-A1", 1);
        assertThatThrownBy(() -> keepFile.forIndicator(
                        story.dossier.id(), "", "GC-A1", "又.docx", resource(Samples.docx()), old.id(), clerk))
                .isInstanceOf(FileSuperseded.class);

        evidence.takeBack(fresh.id(), clerk);
        assertThat(evidence.see(fresh.id(), clerk).isCurrent()).isFalse();
        assertThat(evidence.countByIndicator(story.dossier.id())).isEmpty();
        assertThat(verbs()).startsWith("file-taken-back", "file-replaced", "file-kept");
    }

    @Test
    void aFailingDiskLeavesNoRow() throws IOException {
        Path occupied = Files.writeString(elsewhere.resolve("occupied"), "not a directory");
        EvidenceSettings settings =
                new EvidenceSettings(occupied, DataSize.ofMegabytes(20), 3, 3, DataSize.ofGigabytes(1), 40);
        FileStore broken = new FileStore(settings);
        KeepFile onABrokenDisk =
                new KeepFile(rule, broken, new Inspection(settings), new Pictures(broken, settings), filing, settings);
        int before = verbs().size();

        assertThatThrownBy(() -> onABrokenDisk.forField(
                        story.task.id(), EvidenceStory.FIELD, "方案.pdf", resource(Samples.pdf()), clerk))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("no-room");

        assertThat(mapper.listOfDossier(story.dossier.id())).isEmpty();
        assertThat(verbs()).hasSize(before);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws IOException {
        List<String> before = store.listBefore(EVER);

        assertThatThrownBy(() -> atIndicator("GC-A1", "图.jpg", Samples.text("<html>" + UUID.randomUUID())))
                .isInstanceOf(FileRefused.class);

        assertThat(store.listBefore(EVER)).hasSameSizeAs(before);
        assertThat(mapper.listOfDossier(story.dossier.id())).isEmpty();
    }

    @Test
    void anIndicatorTakesOnlySoMany() {
        for (int i = 0; i < 30; i++) {
            atIndicator("GC-A1", i + ".pdf", Samples.joined(Samples.pdf(), Samples.text("%" + i)));
        }

        assertThatThrownBy(() -> atIndicator("GC-A1", "再.png", Samples.png())).hasMessageContaining("too-many");
    }

    @Test
    void unitThatHasTakenAllItsRoomIsToldAndLosesNothing() throws IOException {
        EvidenceFile kept = atIndicator("GC-A1", "方案.pdf", Samples.pdf());
        EvidenceSettings tight =
                new EvidenceSettings(elsewhere, DataSize.ofMegabytes(20), 3, 3, DataSize.ofBytes(kept.bytes()), 40);
        FileStore disk = new FileStore(tight);
        KeepFile full = new KeepFile(
                rule,
                disk,
                new Inspection(tight),
                new Pictures(disk, tight),
                new Filing(mapper, tight, homes, audit, clock),
                tight);

        assertThatThrownBy(() ->
                        full.forField(story.task.id(), EvidenceStory.FIELD, "又.pdf", resource(Samples.pdf()), clerk))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("quota");

        assertThat(mapper.listOfDossier(story.dossier.id())).containsExactly(kept);
        assertThat(disk.listBefore(EVER)).isEmpty();
        assertThat(evidence.room(clerk).taken()).isEqualTo(DataSize.ofBytes(kept.bytes()));
    }

    @Test
    void pictureUsedForAnotherTaskVillageOrYearIsPointedOutToWhoJudges() {
        EvidenceStory neighbour = new EvidenceStory(beans);
        byte[] photograph = Samples.scene(7, 900, "png");
        EvidenceFile first = keepFile.forIndicator(
                neighbour.dossier.id(), "", "GC-B1", "原.png", resource(photograph), null, neighbour.clerk);
        EvidenceFile again = atIndicator("GC-A1", "小.jpg", Samples.scene(7, 400, "jpg"));
        atIndicator("GC-A2", "别的.png", Samples.scene(8, 900, "png"));

        assertThat(reused.of(story.dossier.id(), story.tenant.townOffice()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.file()).isEqualTo(again);
                    assertThat(one.known()).isEmpty();
                    assertThat(one.unknown()).isOne();
                });
        assertThat(reused.of(neighbour.dossier.id(), neighbour.tenant.townOffice()))
                .extracting(Reuse::file)
                .containsExactly(first);
        assertThat(reused.of(story.dossier.id(), clerk)).isEmpty();

        EvidenceFile moved = atIndicator("GC-A3", "又.jpg", Samples.scene(7, 500, "jpg"));

        assertThat(reused.of(story.dossier.id(), story.tenant.townOffice()))
                .filteredOn(one -> one.file().equals(again))
                .flatExtracting(Reuse::known)
                .containsExactly(moved);
    }

    @Test
    void onlyWhoHasAnOpenTaskThereMayAddAndOnlyToItsPart() {
        assertThatThrownBy(() -> at(story.dossier.id(), "", story.tenant.cityOffice()))
                .isInstanceOf(UploadNotOffered.class);
        assertThatThrownBy(() -> at(story.dossier.id(), "another", clerk)).isInstanceOf(UploadNotOffered.class);
        assertThatThrownBy(() -> at(story.dossier.id(), "", story.sibling)).hasMessageContaining("dossier.missing");
        assertThatThrownBy(() ->
                        keepFile.forField(story.task.id(), "publicityAims", "方案.pdf", resource(Samples.pdf()), clerk))
                .isInstanceOf(UploadNotOffered.class);

        tasks.cancelled(story.task.engineTaskId());

        assertThatThrownBy(() -> at(story.dossier.id(), "", clerk)).isInstanceOf(UploadNotOffered.class);
    }

    @Test
    void aSiblingVillageAndWhoeverIsExcludedDontLearnOfAFile() {
        EvidenceFile file = atIndicator("GC-A1", "方案.pdf", Samples.pdf());
        assertThat(evidence.see(file.id(), story.tenant.townOffice())).isEqualTo(file);

        assertThatThrownBy(() -> evidence.see(file.id(), story.sibling)).isInstanceOf(FileMissing.class);
        assertThat(evidence.seen(List.of(file.id()), story.sibling)).isEmpty();
        assertThatThrownBy(() -> evidence.see(file.id(), story.tenant.administrator()))
                .isInstanceOf(FileMissing.class);

        dossiers.exclude(story.dossier.id(), story.tenant.townOffice().memberId(), "亲属");
        assertThatThrownBy(() -> evidence.see(file.id(), story.tenant.townOffice()))
                .isInstanceOf(FileMissing.class);
    }

    @Test
    void aSignOffRestsOnTheHashesOfWhatWasThere() {
        EvidenceFile answer =
                keepFile.forField(story.task.id(), EvidenceStory.FIELD, "方案.pdf", resource(Samples.pdf()), clerk);
        EvidenceFile standing = atIndicator("GC-A1", "图.png", Samples.png());
        evidence.takeBack(atIndicator("GC-A2", "错.docx", Samples.docx()).id(), clerk);

        assertThat(handedIn.of(story.task, List.of(answer.id())))
                .containsExactlyInAnyOrder(
                        new Basis(Basis.Kind.FILE, answer.id(), answer.sha256()),
                        new Basis(Basis.Kind.FILE, standing.id(), standing.sha256()));
    }

    @Test
    void answersMayNotNameAFileOfAnotherDossier() {
        EvidenceFile file = atIndicator("GC-A1", "方案.pdf", Samples.pdf());
        var other = story.task(story.dossierOf(story.tenant.village()), "");

        assertThatThrownBy(() -> handedIn.of(other, List.of(file.id()))).isInstanceOf(FileOfAnother.class);
        assertThatThrownBy(() -> handedIn.of(story.task, List.of("no-such-file")))
                .isInstanceOf(FileOfAnother.class);
    }

    @Test
    void consistencyNamesWhatIsMissingChangedOrNobodys() throws IOException {
        EvidenceFile lost = atIndicator("GC-A1", "丢.pdf", unique());
        EvidenceFile swapped = atIndicator("GC-A2", "换.pdf", unique());
        String orphan = store.keep(unique());
        Files.delete(store.place(lost.sha256()));
        Files.write(store.place(swapped.sha256()), Samples.jpg());

        assertThat(consistency.rowsWithoutFile())
                .contains(fault(EvidenceConsistency.Kind.ROW_WITHOUT_FILE, lost))
                .doesNotContain(fault(EvidenceConsistency.Kind.ROW_WITHOUT_FILE, swapped));
        assertThat(consistency.changedFiles()).contains(fault(EvidenceConsistency.Kind.FILE_CHANGED, swapped));
        assertThat(consistency.filesWithoutRow(EVER))
                .contains(new EvidenceConsistency.Fault(EvidenceConsistency.Kind.FILE_WITHOUT_ROW, "", orphan))
                .noneMatch(fault -> fault.path().equals(swapped.sha256()));
        assertThat(consistency.filesWithoutRow(Instant.EPOCH)).isEmpty();
    }

    @Test
    void sweepRemovesOldFilesThatNoRowNamesAndNothingElse() throws IOException {
        EvidenceFile kept = atIndicator("GC-A1", "留.pdf", unique());
        String old = store.keep(unique());
        String young = store.keep(unique());
        Instant limit = Instant.parse("2020-01-02T00:00:00Z");
        for (String hash : List.of(kept.sha256(), old)) {
            Files.setLastModifiedTime(store.place(hash), FileTime.from(limit.minusSeconds(1)));
        }
        assertThat(agree.violations())
                .contains(new Inconsistency("file-has-its-evidence", old))
                .doesNotContain(new Inconsistency("file-has-its-evidence", kept.sha256()));

        assertThat(sweep.sweepBefore(limit)).isPositive();

        assertThat(store.place(old)).doesNotExist();
        assertThat(store.place(young)).exists();
        assertThat(store.place(kept.sha256())).exists();
        assertThat(agree.violations()).extracting(Inconsistency::subject).doesNotContain(old, young);
    }

    @Test
    void rowWithoutItsFileIsAnInconsistency() throws IOException {
        EvidenceFile lost = atIndicator("GC-A1", "丢.pdf", unique());
        assertThat(agree.violations()).doesNotContain(new Inconsistency("evidence-has-its-file", lost.id()));

        Files.delete(store.place(lost.sha256()));

        assertThat(agree.violations()).contains(new Inconsistency("evidence-has-its-file", lost.id()));
    }

    private static EvidenceConsistency.Fault fault(EvidenceConsistency.Kind kind, EvidenceFile file) {
        return new EvidenceConsistency.Fault(kind, file.id(), file.sha256());
    }

    private static byte[] unique() {
        return Samples.joined(Samples.pdf(), Samples.text("%" + UUID.randomUUID()));
    }

    private EvidenceFile atIndicator(String code, String name, byte[] content) {
        return keepFile.forIndicator(story.dossier.id(), "", code, name, resource(content), null, clerk);
    }

    private void at(String dossierId, String part, Actor actor) {
        keepFile.forIndicator(dossierId, part, "GC-A1", "方案.pdf", resource(Samples.pdf()), null, actor);
    }

    private List<String> verbs() {
        return audit.entries("dossier:" + story.dossier.id(), 50, 0).stream()
                .map(AuditEntry::verb)
                .toList();
    }

    private static ByteArrayResource resource(byte[] content) {
        return new ByteArrayResource(content);
    }
}
