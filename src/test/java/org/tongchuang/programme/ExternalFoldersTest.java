package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Folders that somebody drops into the external directory while the product runs. */
@DatabaseTest
@Transactional
class ExternalFoldersTest {

    @Autowired
    ExternalFolders folders;

    @Autowired
    DryRuns dryRuns;

    @Autowired
    DryRunMapper runs;

    @Autowired
    ProposeFolder propose;

    @Autowired
    SettleFolder settle;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeLoading loading;

    @Autowired
    ProgrammeProperties properties;

    @Autowired
    BuiltInFiles builtIn;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @Autowired
    Tenants tenants;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc pages;

    private final String key = DroppedFolder.anyKey();

    private Path directory;
    private DroppedFolder dropped;
    private Tenant tenant;
    private Actor first;
    private Actor second;

    @BeforeEach
    void anEmptyDirectory() throws IOException {
        directory = properties.directory().toAbsolutePath();
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory.resolve("bpmn"));
        dropped = new DroppedFolder(directory, key, builtIn);
        tenant = tenants.create();
        first = tenant.administrator();
        second = tenant.actor(tenant.city, Role.UNIT_ADMINISTRATOR, 1);
    }

    @AfterEach
    void leaveNothing() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    void whatLiesThereIsSeenAndNotInUse() {
        dropped.drop();

        loading.afterSingletonsInstantiated();

        ExternalFolder folder = folders.see(key, first);
        assertThat(folder.state()).isEqualTo(ExternalFolder.State.NEW);
        assertThat(folder.findings()).isEmpty();
        assertThat(folder.stories()).hasSize(1);
        assertThat(folders.list(first)).containsExactly(folder);
        assertThat(programmes.find(key)).isEmpty();
    }

    @Test
    void twoAdministratorsSwitchItOn() {
        dropped.drop();
        FolderProposal proposal = proposed();

        assertThatThrownBy(() -> settle.switchOn(key, proposal.id(), first))
                .isInstanceOf(SecondAdministratorNeeded.class);
        assertThat(programmes.find(key)).isEmpty();
        settle.switchOn(key, proposal.id(), second);

        ProgrammeVersion on = programmes.current(key, tenant.village().path());
        assertThat(on.version()).isEqualTo(1);
        assertThat(folders.see(key, first).state()).isEqualTo(ExternalFolder.State.ON);
        assertThat(audit.entries("unit:" + tenant.city.id(), 10, 0))
                .extracting(entry -> entry.verb())
                .contains("programme-proposed", "programme-switched-on");
        assertThatThrownBy(() -> settle.switchOn(key, proposal.id(), second)).isInstanceOf(ProposalSettled.class);
    }

    @Test
    void secondAdministratorIsToldThatItWaits() {
        dropped.drop();
        proposed();

        assertThat(told(second)).containsExactly("/programmes/external/" + key);
        assertThat(told(first)).isEmpty();
    }

    private List<String> told(Actor administrator) {
        return database.sql(
                        "select link from message where member_id = ? and label_key = 'notification.folder.proposed'")
                .param(administrator.memberId())
                .query(String.class)
                .list();
    }

    @Test
    void laterChangeOfTheFolderChangesNothingUntilItIsSwitchedOnAgain() {
        dropped.drop();
        settle.switchOn(key, proposed().id(), second);
        ProgrammeVersion on = programmes.current(key);

        dropped.change("forms/" + key + "/labels_zh_CN.properties", "programme.name=两步示例", "programme.name=三步示例");

        assertThat(folders.see(key, first).findings())
                .extracting(Finding::labelKey)
                .containsExactly("programme.finding.changedWithoutVersion");
        dropped.change("bpmn/" + key + "/programme.yml", "version: 1", "version: 2");
        loading.afterSingletonsInstantiated();
        assertThat(folders.see(key, first).state()).isEqualTo(ExternalFolder.State.CHANGED);
        assertThat(programmes.current(key)).isEqualTo(on);
        settle.switchOn(key, proposed().id(), second);
        assertThat(programmes.current(key).name()).isEqualTo("三步示例");
    }

    @Test
    void onlyWhatHasPassedADryRunIsProposed() {
        dropped.drop();
        String digest = folders.see(key, first).digest();

        assertThatThrownBy(() -> propose.propose(key, digest, "试用", first)).isInstanceOf(DryRunNeeded.class);
        played(DryRun.State.FAILED);
        assertThatThrownBy(() -> propose.propose(key, digest, "试用", first)).isInstanceOf(DryRunNeeded.class);
        played(DryRun.State.PASSED);
        dropped.change("bpmn/" + key + "/scenarios/returned-once.yml", "participants: 120", "participants: 121");
        assertThatThrownBy(() -> propose.propose(key, digest, "试用", first)).isInstanceOf(FolderChanged.class);
        String weaker = folders.see(key, first).digest();
        assertThatThrownBy(() -> propose.propose(key, weaker, "试用", first)).isInstanceOf(DryRunNeeded.class);
    }

    @Test
    void whatHasChangedSinceItWasProposedIsNotSwitchedOn() {
        dropped.drop();
        FolderProposal proposal = proposed();

        dropped.change("forms/" + key + "/labels_zh_CN.properties", "programme.name=两步示例", "programme.name=三步示例");

        assertThatThrownBy(() -> settle.switchOn(key, proposal.id(), second)).isInstanceOf(FolderChanged.class);
        assertThatThrownBy(() -> settle.refuse(key, proposal.id(), " ", second)).isInstanceOf(ReasonNeeded.class);
        settle.refuse(key, proposal.id(), "文件改动过", second);
        assertThat(propose.history(folders.see(key, first), first))
                .extracting(FolderProposal::state, FolderProposal::reason)
                .containsExactly(tuple(FolderProposal.State.REFUSED, "文件改动过"));
        assertThat(programmes.find(key)).isEmpty();
    }

    @Test
    void oneDryRunAtATimeAndALostOneStandsInNobodysWay() {
        dropped.drop();
        dryRuns.ask(key, first);

        assertThatThrownBy(() -> dryRuns.ask(key, second)).isInstanceOf(DryRunBusy.class);
        runs.updateBrokenOff(clock.instant().plus(Duration.ofMinutes(1)), clock.instant());
        assertThat(dryRuns.newest(folders.see(key, first)).orElseThrow().state())
                .isEqualTo(DryRun.State.BROKEN_OFF);
        assertThat(dryRuns.ask(key, second).state()).isEqualTo(DryRun.State.WAITING);
    }

    @Test
    void nobodyBelowTheTopAndNoOfficeManagesThem() {
        dropped.drop();

        for (Actor other : List.of(tenant.cityOffice(), tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR))) {
            assertThat(folders.mayManage(other)).isFalse();
            assertThatThrownBy(() -> folders.list(other)).isInstanceOf(ExternalClosed.class);
            assertThatThrownBy(() -> dryRuns.ask(key, other)).isInstanceOf(ExternalClosed.class);
            assertThatThrownBy(() -> propose.propose(key, "", "试用", other)).isInstanceOf(ExternalClosed.class);
            assertThatThrownBy(() -> settle.switchOn(key, "x", other)).isInstanceOf(ExternalClosed.class);
        }
    }

    @Test
    void whatBelongsToAnotherProgrammeIsRefused() {
        dropped.drop();
        dropped.change("bpmn/" + key + "/programme.yml", "numberPrefix: X", "numberPrefix: GC #");
        dropped.write("bpmn/green-community/programme.yml", "key: green-community\n");

        assertThat(folders.see(key, first).findings())
                .extracting(Finding::element, Finding::labelKey)
                .containsExactly(tuple("numberPrefix", "programme.finding.prefixTaken"));
        assertThat(folders.see("green-community", first).state()).isEqualTo(ExternalFolder.State.REFUSED);
    }

    @Test
    void linksOddNamesAndTooMuchAreNotRead() throws IOException {
        dropped.drop();
        Files.createSymbolicLink(directory.resolve("forms/" + key + "/secret.txt"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(directory.resolve("bpmn/linked"), directory.resolve("bpmn/" + key));
        dropped.write("forms/" + key + "/-rf", "x");
        dropped.write("bpmn/Große Kampagne/programme.yml", "x");
        ExternalDirectory small = new ExternalDirectory(
                new ProgrammeProperties(directory, false, 2, DataSize.ofMegabytes(1), null), builtIn);
        ExternalDirectory light = new ExternalDirectory(
                new ProgrammeProperties(directory, false, 100, DataSize.ofBytes(500), null), builtIn);

        assertThat(labels(folders.see(key, first).findings()))
                .contains("programme.finding.link", "programme.finding.fileName");
        assertThat(labels(folders.see("linked", first).findings())).contains("programme.finding.link");
        assertThat(labels(folders.see("Große Kampagne", first).findings()))
                .containsExactly("programme.finding.folderName");
        assertThat(labels(small.read(key).findings())).contains("programme.finding.tooMany");
        assertThat(labels(light.read(key).findings())).contains("programme.finding.tooLarge");
        for (String path : List.of("../" + key, "..", "shared", key + "/scenarios")) {
            assertThatThrownBy(() -> folders.see(path, first)).isInstanceOf(FolderMissing.class);
        }
    }

    @Test
    void pagesShowWhatIsThereAndNothingUnescaped() throws Exception {
        dropped.drop();
        dropped.change("forms/" + key + "/labels_zh_CN.properties", "programme.name=两步示例", "programme.name=<b>粗</b>");
        dropped.write("bpmn/<img src=x onerror=alert(1)>/programme.yml", "x");

        pages.perform(get("/programmes/external").with(SignedIn.as(first)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("&lt;img src=x onerror=alert(1)&gt;")))
                .andExpect(content().string(Matchers.containsString("&lt;b&gt;粗&lt;/b&gt;")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<img src=x"))));
        pages.perform(get("/programmes/external/" + key).with(SignedIn.as(first)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString("<b>粗"))));
        pages.perform(get("/programmes/external").with(SignedIn.as(tenant.cityOffice())))
                .andExpect(status().isForbidden());
    }

    private static List<String> labels(List<Finding> findings) {
        return findings.stream().map(Finding::labelKey).toList();
    }

    private FolderProposal proposed() {
        played(DryRun.State.PASSED);
        return propose.propose(key, folders.see(key, first).digest(), "用于试点", first);
    }

    private void played(DryRun.State state) {
        DryRun run = dryRuns.ask(key, first);
        assertThat(runs.updateBegun(run.id())).isEqualTo(1);
        assertThat(runs.updateEnded(run.id(), state, null, clock.instant().plusMillis(1)))
                .isEqualTo(1);
    }
}
