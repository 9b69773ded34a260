package org.tongchuang.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.Term;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;

/** The kinds of orders that a dossier's programme declares: who issues and verifies them, and how long they may take. */
@Component
public class OrderKinds {

    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Units units;
    private final Deadlines deadlines;

    OrderKinds(Programmes programmes, ProgrammeContents contents, Units units, Deadlines deadlines) {
        this.programmes = programmes;
        this.contents = contents;
        this.units = units;
        this.deadlines = deadlines;
    }

    /** Whether the dossier's programme has orders at all. */
    public boolean areKnownTo(Dossier dossier) {
        return !manifest(dossier.programmeVersionId()).orders().isEmpty();
    }

    /** The kinds that this actor may issue on the dossier by hand, now. */
    public List<String> issuable(Dossier dossier, Actor actor) {
        return dossier.isRunning()
                ? manifest(dossier.programmeVersionId()).orders().entrySet().stream()
                        .filter(kind ->
                                issuingRole(dossier, kind.getValue(), actor).isPresent())
                        .map(kind -> kind.getKey())
                        .toList()
                : List.of();
    }

    /** What people call a kind. */
    public String name(String programmeVersionId, String kind, Locale locale) {
        return contents.texts(programmeVersionId, locale).text("order." + kind);
    }

    Manifest.Order get(Dossier dossier, String kind) {
        return find(dossier, kind)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The programme of dossier " + dossier.number() + " has no order '" + kind + "'"));
    }

    Optional<Manifest.Order> find(Dossier dossier, String kind) {
        return Optional.ofNullable(
                manifest(dossier.programmeVersionId()).orders().get(kind));
    }

    Manifest manifest(String programmeVersionId) {
        return programmes.get(programmeVersionId).manifest();
    }

    /** The role in which the actor may issue one. */
    Optional<String> issuingRole(Dossier dossier, Manifest.Order kind, Actor actor) {
        return kind.issue().stream()
                .filter(role -> actor.holds(role) && isInLine(dossier, role, actor))
                .findFirst();
    }

    /** Until when it is to be put right if nobody says otherwise. */
    LocalDate usualDue(Dossier dossier, Manifest.Order kind, LocalDate today) {
        return ChinaTime.dayOf(deadlines.due(dossier.unitPath(), today, term(kind.term())));
    }

    Unit verifier(Dossier dossier, Manifest.Order kind) {
        return units.ancestorAt(dossier.unitId(), Role.level(kind.verify()));
    }

    /** A department stands beside its government; an office is the dossier's own of that level. */
    private boolean isInLine(Dossier dossier, String role, Actor actor) {
        return role.startsWith("department:")
                ? dossier.unitPath().startsWith(government(actor.unitPath()))
                : units.ancestorAt(dossier.unitId(), Role.level(role)).id().equals(actor.unitId());
    }

    private static String government(String departmentPath) {
        return departmentPath.substring(0, departmentPath.lastIndexOf('/', departmentPath.length() - 2) + 1);
    }

    private static Term term(Manifest.Term term) {
        if (term.workDays() != null) {
            return Term.workDays(term.workDays());
        }
        return term.days() != null ? Term.days(term.days()) : Term.months(term.months());
    }
}
