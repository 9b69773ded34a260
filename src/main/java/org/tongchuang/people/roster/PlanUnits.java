package org.tongchuang.people.roster;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tongchuang.people.KeepUnits;
import org.tongchuang.people.NewUnit;
import org.tongchuang.people.Unit;

/** Judges a roster's rows of units. */
@Component
class PlanUnits {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final int NAME = 100;

    private final RosterWords words;
    private final KeepUnits keep;

    PlanUnits(RosterWords words, KeepUnits keep) {
        this.words = words;
        this.keep = keep;
    }

    void plan(RosterRow row, Places places, Set<String> seen, RosterPlan plan) {
        var kind = words.kind(row.text("kind"));
        var level = words.level(row.text("level"));
        if (!CODE.matcher(row.text("code")).matches() || !isName(row) || kind.isEmpty() || level.isEmpty()) {
            refuse(row, "unit-fields", plan);
            return;
        }
        if (!seen.add(row.text("code"))) {
            refuse(row, "twice", plan);
            return;
        }
        var wanted = new NewUnit(row.text("code"), row.text("name"), row.text("nameEn"), kind.get(), level.get(), null);
        var there = places.there(wanted.code());
        if (there.isPresent()) {
            change(row, wanted, there.get(), places, plan);
        } else if (places.isTaken(wanted.code())) {
            refuse(row, "code-taken", plan);
        } else {
            create(row, wanted, places, plan);
        }
    }

    private void change(RosterRow row, NewUnit wanted, Unit there, Places places, RosterPlan plan) {
        if (isMoved(row, wanted, there, places)) {
            refuse(row, "unit-fixed", plan);
        } else if (wanted.name().equals(there.name()) && wanted.nameEn().equals(there.nameEn())) {
            plan.add(planned(row, Verdict.UNCHANGED, ""), taking -> {});
        } else {
            plan.add(
                    planned(row, Verdict.CHANGED, "", there.name()),
                    taking -> keep.rename(taking.actor(), there.id(), wanted.name(), wanted.nameEn()));
        }
    }

    private void create(RosterRow row, NewUnit wanted, Places places, RosterPlan plan) {
        var parent = places.find(row.text("parent"));
        if (parent.isEmpty()) {
            refuse(row, "no-parent", plan);
        } else if (!wanted.fitsBelow(parent.get().unit())) {
            refuse(row, "misplaced", plan);
        } else {
            places.plan(new Unit("", wanted.code(), wanted.name(), "", wanted.kind(), wanted.level(), "", "", true));
            plan.add(
                    planned(row, Verdict.NEW, ""),
                    taking -> taking.made(wanted.code(), made(wanted, parent.get(), taking)));
        }
    }

    private String made(NewUnit wanted, Place parent, Taking taking) {
        var unit = new NewUnit(
                wanted.code(), wanted.name(), wanted.nameEn(), wanted.kind(), wanted.level(), taking.idOf(parent));
        return keep.create(taking.actor(), unit).id();
    }

    /** An empty parent says nothing: the administrator's own unit has one that is out of reach. */
    private static boolean isMoved(RosterRow row, NewUnit wanted, Unit there, Places places) {
        var parent = row.text("parent");
        return wanted.kind() != there.kind()
                || wanted.level() != there.level()
                || (!parent.isEmpty()
                        && places.find(parent)
                                .filter(place -> place.unit().id().equals(there.parentId()))
                                .isEmpty());
    }

    private static boolean isName(RosterRow row) {
        return !row.text("name").isEmpty()
                && row.text("name").length() <= NAME
                && row.text("nameEn").length() <= NAME;
    }

    private static void refuse(RosterRow row, String why, RosterPlan plan) {
        plan.add(planned(row, Verdict.REFUSED, why), taking -> {});
    }

    private static PlannedRow planned(RosterRow row, Verdict verdict, String why, String... arguments) {
        var title = (row.text("code") + " " + row.text("name")).strip();
        return new PlannedRow("UNITS", row.number(), title, verdict, why, List.of(arguments));
    }
}
