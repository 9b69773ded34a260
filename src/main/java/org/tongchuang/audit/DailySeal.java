package org.tongchuang.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links the heads of all chains into one row a day, bound to the day before. Its hash goes to the log, where a
 * database administrator can't change it.
 */
@Component
public class DailySeal {

    private static final Logger LOG = LoggerFactory.getLogger(DailySeal.class);

    private final SealMapper seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DailySeal(SealMapper seals, ApplicationEventPublisher events, Clock clock) {
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /** Seals today; a second call on one day changes nothing. */
    @Transactional
    public void seal() {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        if (seals.find(today).isEmpty()) {
            sealOn(today);
        }
    }

    /** The first day whose seal no longer fits what it sealed, or empty. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> findFirstBroken() {
        var previous = Sha256.NOTHING;
        for (var seal : seals.listSeals()) {
            var sealed = seals.listHeadsOf(seal.sealedOn());
            if (!seal.previousHash().equals(previous) || !seal.covers(sealed)) {
                return Optional.of(seal.sealedOn());
            }
            previous = seal.hash();
        }
        return Optional.empty();
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Seal> list() {
        return seals.listSeals().stream()
                .sorted(Comparator.comparing(Seal::sealedOn).reversed())
                .toList();
    }

    private void sealOn(LocalDate today) {
        var heads = seals.listUnsealedHeads();
        var seal = Seal.over(today, heads, seals.findLast().map(Seal::hash).orElse(Sha256.NOTHING));
        seals.insert(seal);
        heads.forEach(head -> seals.insertHead(head, today));
        LOG.info("Audit sealed for {}: {} chains, seal {}", today, seal.heads(), seal.hash());
        events.publishEvent(new DaySealed(seal));
    }
}
