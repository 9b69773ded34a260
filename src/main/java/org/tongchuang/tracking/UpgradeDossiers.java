package org.tongchuang.tracking;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeMissing;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** Takes the dossiers that were previewed to the newest version of their programme, one by one. */
@Component
public class UpgradeDossiers {

    private final UpgradeMapper mapper;
    private final PlanUpgrade plans;
    private final UpgradeOne one;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final Clock clock;

    UpgradeDossiers(
            UpgradeMapper mapper,
            PlanUpgrade plans,
            UpgradeOne one,
            Dossiers dossiers,
            Programmes programmes,
            Clock clock) {
        this.mapper = mapper;
        this.plans = plans;
        this.one = one;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Writes down which dossiers are to go; nothing is done yet.
     *
     * @return the id of the upgrade
     */
    @Transactional
    public String begin(
            String programmeKey,
            String fromVersionId,
            Map<String, String> renamed,
            List<String> dossierIds,
            Actor actor) {
        ProgrammeVersion to = plans.current(programmeKey, actor);
        if (!programmes.get(fromVersionId).key().equals(programmeKey) || fromVersionId.equals(to.id())) {
            throw new ProgrammeMissing(fromVersionId);
        }
        String id = UUID.randomUUID().toString();
        List<UpgradeRow> rows = new ArrayList<>();
        dossierIds.stream()
                .distinct()
                .limit(PlanUpgrade.MOST)
                .map(each -> dossiers.see(each, actor))
                .forEach(dossier -> rows.add(PlanUpgrade.row(id, rows.size() + 1, dossier, Optional.empty())));
        if (rows.isEmpty()) {
            throw new UpgradeMissing();
        }
        mapper.insert(new Upgrade(
                id,
                fromVersionId,
                to.id(),
                Upgrade.written(renamed),
                actor.unitId(),
                actor.memberId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        mapper.insertRows(rows);
        return id;
    }

    /**
     * An upgrade of this administrator.
     *
     * @throws UpgradeMissing if there is none, or another made it
     */
    public Upgrade see(String id, Actor actor) {
        return mapper.find(id)
                .filter(each -> each.memberId().equals(actor.memberId())
                        && each.unitId().equals(actor.unitId())
                        && plans.may(actor))
                .orElseThrow(UpgradeMissing::new);
    }

    public List<UpgradeRow> rows(Upgrade upgrade) {
        return mapper.listRows(upgrade.id());
    }

    /**
     * Takes the next one; a refusal is kept on its row and doesn't stop the others.
     *
     * @param step runs its work as one transaction; begins outside any transaction
     * @return whether there was one left
     */
    public boolean proceed(Upgrade upgrade, Actor actor, Consumer<Runnable> step) {
        Optional<Integer> next = mapper.findWaiting(upgrade.id());
        next.ifPresent(rowNo -> {
            try {
                step.accept(() -> one.upgrade(upgrade, rowNo, actor));
            } catch (RuntimeException failure) {
                step.accept(() -> one.note(upgrade, rowNo, failure));
            }
        });
        return next.isPresent();
    }
}
