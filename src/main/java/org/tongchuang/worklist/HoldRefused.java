package org.tongchuang.worklist;

import java.time.LocalDate;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.web.Refusal;

/** The dossier can't be held, or isn't held any more. */
public class HoldRefused extends Refusal {

    private HoldRefused(Kind kind, String why, Object... about) {
        super(kind, "worklist.refusal.hold-" + why, about);
    }

    static HoldRefused notYours(Dossier dossier) {
        return new HoldRefused(Kind.NOT_ALLOWED, "not-yours", dossier.number());
    }

    static HoldRefused never(Dossier dossier) {
        return new HoldRefused(Kind.RULE_BROKEN, "never", dossier.number());
    }

    static HoldRefused already(Dossier dossier, DossierHold hold) {
        return new HoldRefused(
                Kind.CHANGED_MEANWHILE,
                "already",
                dossier.number(),
                hold.heldName(),
                hold.untilOn().toString());
    }

    static HoldRefused nothingOpen(Dossier dossier) {
        return new HoldRefused(Kind.RULE_BROKEN, "nothing", dossier.number());
    }

    static HoldRefused notADay(Dossier dossier, LocalDate least) {
        return new HoldRefused(Kind.RULE_BROKEN, "day", dossier.number(), least.toString());
    }

    static HoldRefused ends(Task task, LocalDate end) {
        return new HoldRefused(Kind.RULE_BROKEN, "ends", task.dossierNumber(), task.name(), end.toString());
    }

    static HoldRefused over(Dossier dossier) {
        return new HoldRefused(Kind.CHANGED_MEANWHILE, "over", dossier.number());
    }
}
