package org.tongchuang.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** No mail lies in the outbox without anybody trying: its next try is never long past. */
@Component
class OutboxFlows implements ConsistencyRule {

    private static final Duration STUCK = Duration.ofDays(2);

    private final OutboxMapper mapper;
    private final Clock clock;

    OutboxFlows(OutboxMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Inconsistency> violations() {
        return mapper.listStuck(clock.instant().minus(STUCK)).stream()
                .map(id -> new Inconsistency("mail-moves", id))
                .toList();
    }
}
