package org.tongchuang.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Mails that were given up, for the administrators above their recipients. */
@Component
public class DeadMails {

    private final OutboxMapper rows;
    private final MailCarrier carrier;
    private final Rights rights;
    private final Clock clock;

    DeadMails(OutboxMapper rows, MailCarrier carrier, Rights rights, Clock clock) {
        this.rows = rows;
        this.carrier = carrier;
        this.rights = rights;
        this.clock = clock;
    }

    public List<OutboxMessage> list(Actor actor, int limit, int offset) {
        demandAdministrator(actor);
        return rows.listDead(actor.unitPath(), limit, offset);
    }

    /** Sends a mail again as if for the first time. */
    @Transactional
    public void revive(Actor actor, String id) {
        demandAdministrator(actor);
        if (rows.updateRevived(id, actor.unitPath(), clock.instant().truncatedTo(ChronoUnit.MILLIS)) == 0) {
            throw new MessageMissing(id);
        }
    }

    public boolean isMailServerMissing() {
        return !carrier.isReady();
    }

    /** At most 100, over all units: how many mails are held up. */
    public int countWaitingMails() {
        return rows.countWaitingMails(Inbox.MANY);
    }

    private void demandAdministrator(Actor actor) {
        if (!rights.may(actor, Action.MANAGE_MEMBERS, Subject.at(actor.unitPath()))) {
            throw new NotAnAdministrator(actor.unitName());
        }
    }
}
