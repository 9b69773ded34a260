package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.tongchuang.programme.ProgrammeProperties.DryRunSettings;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.ProductClassPath;

/** Dry runs that come to no end by themselves. One that passes is in the browser's story of a new programme. */
@DatabaseTest
class PlayDryRunTest {

    private static final int LOOKS = 600;

    @Autowired
    ExternalFolders folders;

    @Autowired
    DryRunMapper runs;

    @Autowired
    ProgrammeProperties properties;

    @Autowired
    BuiltInFiles builtIn;

    @Autowired
    ExternalActs acts;

    @Autowired
    ApplicationContext context;

    @Autowired
    BrokenRun reasons;

    @Autowired
    Clock clock;

    private final String key = DroppedFolder.anyKey();

    private Path directory;

    @BeforeEach
    void aFolder() {
        directory = properties.directory().toAbsolutePath();
        new DroppedFolder(directory, key, builtIn).drop();
        runs.updateBrokenOff(clock.instant().plus(Duration.ofDays(1)), clock.instant());
    }

    @AfterEach
    void leaveNothing() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    void itIsKilledWhenItsTimeIsUp() throws InterruptedException {
        DryRun ended = played(new DryRunSettings(Duration.ofSeconds(1), "256m", ProductClassPath.get()));

        assertThat(ended.state()).isEqualTo(DryRun.State.TIMED_OUT);
        assertThat(ended.reason()).contains("已停止", "请减少情景或步骤");
        assertThat(ended.endedAt()).isNotNull();
        assertThat(runs.countGoingOn()).isZero();
    }

    @Test
    void productThatDoesNotStartBreaksItOff() throws InterruptedException {
        DryRun ended = played(new DryRunSettings(Duration.ofMinutes(1), "256m", directory.toString()));

        assertThat(ended.state()).isEqualTo(DryRun.State.BROKEN_OFF);
        assertThat(ended.isPassed()).isFalse();
        assertThat(ended.reason()).contains("提前结束（退出码 1）", "技术信息");
    }

    /** Tried with 24 MB; a product that fights for its memory takes too long for every build. */
    @Test
    void productThatUsesUpItsMemorySaysSo() {
        assertThat(reasons.ended(3, "Terminating due to java.lang.OutOfMemoryError: Java heap space"))
                .startsWith("试运行用完了给它的内存");
    }

    private DryRun played(DryRunSettings settings) throws InterruptedException {
        ProgrammeProperties limited = new ProgrammeProperties(
                properties.directory(), false, properties.mostFiles(), properties.mostBytes(), settings);
        DryRuns dryRuns = new DryRuns(runs, folders, acts, limited, clock);
        PlayDryRun play = new PlayDryRun(runs, folders, dryRuns, new ChildProduct(context, limited), reasons, clock);
        String digest = folders.ready(key).digestWithScenarios();
        runs.insert(new DryRun(
                UUID.randomUUID().toString(),
                key,
                digest,
                DryRun.State.WAITING,
                "nobody",
                "某人",
                clock.instant(),
                null,
                null));
        play.takeUp();
        for (int look = 0; look < LOOKS; look++) {
            DryRun run = runs.findNewest(key, digest).orElseThrow();
            if (!run.isGoingOn()) {
                play.destroy();
                return run;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the dry run goes on for ever");
    }
}
