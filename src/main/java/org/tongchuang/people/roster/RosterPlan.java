package org.tongchuang.people.roster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All that taking a roster would do, row by row. */
public final class RosterPlan {

    private final List<PlannedRow> rows = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    /** What a row does when it is taken. */
    interface Effect {
        void on(Taking taking);
    }

    void add(PlannedRow row, Effect effect) {
        rows.add(row);
        effects.add(effect);
    }

    void carryOut(Taking taking) {
        effects.forEach(effect -> effect.on(taking));
    }

    public List<PlannedRow> rows() {
        return rows;
    }

    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    public boolean changesAnything() {
        return count(Verdict.NEW) + count(Verdict.CHANGED) > 0;
    }

    /** Two plans are the same if they say the same of every row. */
    public String digest() {
        return UUID.nameUUIDFromBytes(rows.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
