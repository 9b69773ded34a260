package org.tongchuang.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.programme.DryRunLine;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Shelf;

/** Plays all scenarios of the folder of a dry run, says how each went, and ends with status 0 if all passed. */
@Component
@Profile("dry-run")
class PlayFolder implements ApplicationRunner {

    private final Scenarios scenarios;
    private final Programmes programmes;
    private final Shelf shelf;
    private final GatherTroupe troupes;
    private final SetStage stage;
    private final PlayScenario play;
    private final PlainReason reasons;
    private final StoryClock clock;
    private final ConfigurableApplicationContext context;
    private final Path directory;
    private final DryRunReport report = new DryRunReport();
    private final AtomicInteger number = new AtomicInteger();

    PlayFolder(
            Scenarios scenarios,
            Programmes programmes,
            Shelf shelf,
            GatherTroupe troupes,
            SetStage stage,
            PlayScenario play,
            PlainReason reasons,
            StoryClock clock,
            ConfigurableApplicationContext context,
            @Value("${tongchuang.programmes.directory}") Path directory) {
        this.scenarios = scenarios;
        this.programmes = programmes;
        this.shelf = shelf;
        this.troupes = troupes;
        this.stage = stage;
        this.play = play;
        this.reasons = reasons;
        this.clock = clock;
        this.context = context;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> faults = shelf.leftOut().entrySet().stream()
                .flatMap(programme -> programme.getValue().stream())
                .toList();
        faults.forEach(fault -> report.say(DryRunLine.fault(fault)));
        List<Scenario> all = scenarios.in(directory).stream()
                .filter(scenario -> !shelf.leftOut().containsKey(scenario.programme()))
                .toList();
        report.say(DryRunLine.plan(all.stream().map(PlayFolder::name).toList()));
        long passed = all.stream().filter(this::passes).count();
        report.say(DryRunLine.about("done", null));
        boolean well = faults.isEmpty() && !all.isEmpty() && passed == all.size();
        System.exit(SpringApplication.exit(context, () -> well ? 0 : 1));
    }

    private boolean passes(Scenario scenario) {
        report.say(DryRunLine.about("playing", name(scenario)));
        try {
            clock.reset();
            Troupe troupe =
                    troupes.gather(programmes.current(scenario.programme()).manifest(), number.incrementAndGet());
            Dossier dossier = stage.set(scenario, troupe);
            play.play(scenario, new Story(dossier));
            report.say(DryRunLine.about("passed", name(scenario)));
            return true;
        } catch (RuntimeException fault) {
            report.say(reasons.failed(name(scenario), fault));
            return false;
        }
    }

    private static String name(Scenario scenario) {
        return scenario.programme() + "/" + scenario.name();
    }
}
