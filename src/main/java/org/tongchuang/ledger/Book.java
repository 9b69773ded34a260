package org.tongchuang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest.Sensitivity;

/**
 * One ledger of one unit in one year. Roles and sensitivity are those it was opened with.
 *
 * @param lastNumber the number of its newest row; rows are numbered from 1 without gaps
 * @param archiveOn the day from which it is closed
 * @param archivedAt when it was closed; null while rows can be written
 */
public record Book(
        String id,
        String programmeKey,
        String ledgerKey,
        String unitId,
        String unitPath,
        String unitName,
        int bookYear,
        String keeperRole,
        String checkerRole,
        Sensitivity sensitivity,
        int lastNumber,
        LocalDate openedOn,
        LocalDate archiveOn,
        Instant archivedAt) {

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** Whether this member writes its rows. */
    public boolean isKeptBy(Actor actor) {
        return unitId.equals(actor.unitId()) && actor.holds(keeperRole);
    }

    /** Whether this member checks it from above. */
    public boolean isCheckedBy(Actor actor) {
        return !unitId.equals(actor.unitId()) && unitPath.startsWith(actor.unitPath()) && actor.holds(checkerRole);
    }

    /** Whether its rows hold what may be told about persons, so that lists show it veiled. */
    public boolean isPersonal() {
        return sensitivity.compareTo(Sensitivity.P2) >= 0;
    }

    /** The chain of its acts. */
    String chain() {
        return "ledger:" + id;
    }
}
