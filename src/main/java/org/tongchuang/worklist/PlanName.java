package org.tongchuang.worklist;

import org.tongchuang.programme.Texts;

/** A task that is done once for each plan of a dossier says for which. */
public final class PlanName {

    private PlanName() {}

    /**
     * The name with the plan in brackets.
     *
     * @param part of the task; a unit's or a panel member's adds nothing, as that is said beside the task
     */
    public static String behind(String name, String part, Texts texts) {
        return texts.find("plan." + part).map(plan -> name + "（" + plan + "）").orElse(name);
    }
}
