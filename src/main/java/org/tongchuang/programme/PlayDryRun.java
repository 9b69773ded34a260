package org.tongchuang.programme;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Plays a dry run that waits, in the background: in a child process that is killed when its time is up. */
@Component
public class PlayDryRun implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PlayDryRun.class);
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final DryRunMapper mapper;
    private final ExternalFolders folders;
    private final DryRuns dryRuns;
    private final ChildProduct child;
    private final BrokenRun reasons;
    private final Clock clock;
    private final ExecutorService background = Executors.newSingleThreadExecutor(PlayDryRun::thread);
    private volatile Process playing;

    PlayDryRun(
            DryRunMapper mapper,
            ExternalFolders folders,
            DryRuns dryRuns,
            ChildProduct child,
            BrokenRun reasons,
            Clock clock) {
        this.mapper = mapper;
        this.folders = folders;
        this.dryRuns = dryRuns;
        this.child = child;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** Takes up the run that waits, if there is one and nobody else has. */
    public void takeUp() {
        mapper.findWaiting()
                .filter(run -> mapper.updateBegun(run.id()) == 1)
                .ifPresent(run -> background.execute(() -> play(run)));
    }

    private void play(DryRun run) {
        DryRunResult result = new DryRunResult(mapper, run.id());
        try {
            ProgrammeFolder folder = folders.ready(run.programmeKey());
            if (folder.digestWithScenarios().equals(run.digest())) {
                play(folder, result);
            } else {
                result.broke(reasons.changed());
            }
        } catch (IOException | RuntimeException fault) {
            result.broke(reasons.notStarted(fault));
            LOG.error("Dry run {} of {} broke off", run.id(), run.programmeKey(), fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            result.end(clock.instant());
        }
    }

    private void play(ProgrammeFolder folder, DryRunResult result) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("tongchuang-dry-run").toRealPath();
        try {
            write(folder, home.resolve("folder"));
            playing = child.start(home.resolve("folder"), home);
            CompletableFuture<Process> end = playing.onExit()
                    .orTimeout(dryRuns.limit().toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionally(late -> {
                        result.timeIsUp();
                        return playing.destroyForcibly();
                    });
            listen(playing, result);
            int status = end.join().waitFor();
            if (!result.isComplete()) {
                String log = Files.readString(ChildProduct.log(home));
                result.broke(result.isLate() ? reasons.late(dryRuns.limit()) : reasons.ended(status, log));
                LOG.warn("The product of the dry run of {} ended with {}:\n{}", folder.key(), status, log);
            }
        } finally {
            destroyChild();
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void listen(Process product, DryRunResult result) throws IOException {
        try (BufferedReader lines = product.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("{")) { // whatever else gets there was said by no dry run
                    result.hear(JSON.readValue(line, DryRunLine.class));
                }
            }
        }
    }

    private static void write(ProgrammeFolder folder, Path directory) throws IOException {
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The child doesn't outlive the product that asked. */
    @Override
    public void destroy() {
        background.shutdownNow();
        destroyChild();
    }

    private void destroyChild() {
        if (playing != null) {
            playing.destroyForcibly();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "dry-run");
        thread.setDaemon(true);
        return thread;
    }
}
