package org.tongchuang.tracking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.ProgrammeMissing;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.tracking.UpgradeEngine.Place;
import org.tongchuang.worklist.HumanStep;

/**
 * Says what taking dossiers to the newest version of their programme would do. Each dossier is really taken there, in a
 * transaction that is then rolled back: nothing else says so truly whether it can go.
 */
@Component
public class PlanUpgrade {

    /** As many as somebody can look through, and a request can try out; the next ones come next time. */
    public static final int MOST = 100;

    private final UpgradeMapper mapper;
    private final WaitMapper counts;
    private final UpgradeEngine engine;
    private final CarryOver carrying;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final Rights rights;
    private final TransactionTemplate attempt;

    PlanUpgrade(
            UpgradeMapper mapper,
            WaitMapper counts,
            @Lazy UpgradeEngine engine,
            CarryOver carrying,
            Dossiers dossiers,
            Programmes programmes,
            Rights rights,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.counts = counts;
        this.engine = engine;
        this.carrying = carrying;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.rights = rights;
        this.attempt = new TransactionTemplate(transactions);
    }

    public boolean may(Actor actor) {
        return rights.may(actor, Action.HANDLE_INCIDENT, Subject.at(actor.unitPath()));
    }

    /** The older versions of a programme in which the actor sees dossiers under way, the fullest first. */
    public List<VersionCount> versions(String programmeKey, Actor actor) {
        ProgrammeVersion current = current(programmeKey, actor);
        return counts.countRunning(Scope.of(actor)).stream()
                .filter(one -> !one.programmeVersionId().equals(current.id()))
                .filter(one -> programmes.get(one.programmeVersionId()).key().equals(programmeKey))
                .toList();
    }

    /** Each step where dossiers wait with what it becomes, and each dossier with what is against it; nothing stays changed. */
    public UpgradePlan preview(String programmeKey, String fromVersionId, Map<String, String> renamed, Actor actor) {
        ProgrammeVersion to = current(programmeKey, actor);
        ProgrammeVersion from = versions(programmeKey, actor).stream()
                .map(one -> programmes.get(one.programmeVersionId()))
                .filter(version -> version.id().equals(fromVersionId))
                .findFirst()
                .orElseThrow(() -> new ProgrammeMissing(fromVersionId));
        List<String> ids = mapper.listRunning(Scope.of(actor), from.id(), MOST + 1);
        List<UpgradeRow> rows = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (String id : ids.subList(0, Math.min(MOST, ids.size()))) {
            Dossier dossier = dossiers.see(id, actor);
            places.addAll(engine.places(dossier.processInstanceId()));
            rows.add(row(null, rows.size() + 1, dossier, tried(dossier, to, renamed, actor)));
        }
        return new UpgradePlan(from, to, renamed, steps(places, to, renamed), rows, ids.size() > MOST);
    }

    ProgrammeVersion current(String programmeKey, Actor actor) {
        if (!may(actor)) {
            throw new UpgradesClosed();
        }
        return programmes.current(programmeKey, actor.unitPath());
    }

    static UpgradeRow row(String upgradeId, int number, Dossier dossier, Optional<UpgradeBarred> bar) {
        return new UpgradeRow(
                upgradeId,
                number,
                dossier.id(),
                dossier.number(),
                dossier.unitName(),
                bar.isEmpty() ? UpgradeOutcome.WAITING : UpgradeOutcome.REFUSED,
                bar.map(UpgradeBarred::reason).orElse(null),
                bar.map(UpgradeBarred::detail).orElse(null));
    }

    private Optional<UpgradeBarred> tried(
            Dossier dossier, ProgrammeVersion to, Map<String, String> renamed, Actor actor) {
        return attempt.execute(status -> {
            status.setRollbackOnly();
            try {
                dossiers.lockFor(dossier.id(), actor);
                carrying.carry(dossier, to, renamed);
                return Optional.empty();
            } catch (UpgradeBarred bar) {
                return Optional.of(bar);
            }
        });
    }

    private List<UpgradeStep> steps(List<Place> places, ProgrammeVersion to, Map<String, String> renamed) {
        Map<String, List<HumanStep>> models = engine.steps(to.deploymentId());
        Set<String> there = models.values().stream()
                .flatMap(List::stream)
                .map(HumanStep::step)
                .collect(Collectors.toSet());
        Map<List<String>, Long> counted = places.stream()
                .collect(Collectors.groupingBy(
                        place -> List.of(place.model(), place.activity(), place.name(), String.valueOf(place.human())),
                        LinkedHashMap::new,
                        Collectors.counting()));
        List<UpgradeStep> steps = new ArrayList<>();
        counted.forEach((place, waiting) -> {
            String activity = place.get(1);
            boolean gone = Boolean.parseBoolean(place.get(3)) && !there.contains(activity);
            steps.add(new UpgradeStep(
                    place.get(0),
                    activity,
                    place.get(2),
                    waiting.intValue(),
                    gone ? renamed.getOrDefault(activity, "") : activity,
                    gone ? models.getOrDefault(place.get(0), List.of()) : List.of()));
        });
        return steps;
    }
}
