package org.tongchuang.people.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Administration;
import org.tongchuang.people.HeldRole;
import org.tongchuang.people.InitialPassword;
import org.tongchuang.people.KeepMembers;
import org.tongchuang.people.KeepRoles;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.NewMember;
import org.tongchuang.people.Proposals;
import org.tongchuang.people.Role;
import org.tongchuang.people.RoleSettings;
import org.tongchuang.people.Units;

/** Judges a roster's rows of members. */
@Component
class PlanMembers {

    private final RosterWords words;
    private final Members members;
    private final Units units;
    private final Administration administration;
    private final Proposals proposals;
    private final RoleSettings settings;
    private final KeepMembers keep;
    private final KeepRoles roles;

    PlanMembers(
            RosterWords words,
            Members members,
            Units units,
            Administration administration,
            Proposals proposals,
            RoleSettings settings,
            KeepMembers keep,
            KeepRoles roles) {
        this.words = words;
        this.members = members;
        this.units = units;
        this.administration = administration;
        this.proposals = proposals;
        this.settings = settings;
        this.keep = keep;
        this.roles = roles;
    }

    void plan(Actor actor, RosterRow row, Places places, Set<String> seen, RosterPlan plan) {
        var person = PersonRow.of(row);
        var place = places.find(person.unit());
        var fault = fault(person, place, seen);
        if (fault.isPresent()) {
            refuse(row, fault.get(), plan);
            return;
        }
        var wanted = person.roles().stream()
                .map(words::role)
                .flatMap(Optional::stream)
                .toList();
        members.byLoginName(person.loginName())
                .ifPresentOrElse(
                        there -> change(actor, row, person, wanted, there, place.get(), plan),
                        () -> create(row, person, wanted, place.get(), plan));
    }

    private Optional<String> fault(PersonRow person, Optional<Place> place, Set<String> seen) {
        if (!person.isSound()) {
            return Optional.of("member-fields");
        }
        if (!seen.add(person.loginName())) {
            return Optional.of("twice");
        }
        if (place.isEmpty()) {
            return Optional.of("no-unit");
        }
        var unit = place.get().unit();
        return person.roles().stream().allMatch(word -> words.role(word)
                        .filter(role -> unit.active() && Role.fits(role, unit))
                        .isPresent())
                ? Optional.empty()
                : Optional.of("roles");
    }

    private void create(RosterRow row, PersonRow person, List<String> wanted, Place place, RosterPlan plan) {
        plan.add(planned(row, Verdict.NEW, wanted), taking -> {
            var initial = InitialPassword.next();
            var unitId = taking.idOf(place);
            var member = keep.create(
                    taking.actor(),
                    new NewMember(
                            unitId, person.loginName(), person.name(), person.phone(), person.email(), initial, true));
            taking.slip(new Slip(place.unit().name(), member.name(), member.loginName(), initial));
            grant(taking, member, unitId, wanted);
        });
    }

    private void change(
            Actor actor,
            RosterRow row,
            PersonRow person,
            List<String> wanted,
            Member there,
            Place place,
            RosterPlan plan) {
        if (!units.get(there.unitId()).isWithin(actor.unitPath())) {
            refuse(row, "login-taken", plan);
        } else if (!administration.isSubordinate(actor, there.id())) {
            refuse(row, "out-of-reach", plan);
        } else if (!there.unitId().equals(place.unit().id())) {
            refuse(row, "member-unit", plan);
        } else {
            change(row, person, missing(there, wanted), there, plan);
        }
    }

    private void change(RosterRow row, PersonRow person, List<String> missing, Member there, RosterPlan plan) {
        var same = person.name().equals(there.name())
                && person.phone().equals(there.phone())
                && person.email().equals(there.email());
        if (same && missing.isEmpty()) {
            plan.add(planned(row, Verdict.UNCHANGED, missing), taking -> {});
            return;
        }
        plan.add(planned(row, Verdict.CHANGED, missing), taking -> {
            if (!same) {
                keep.change(taking.actor(), there.id(), person.name(), person.phone(), person.email());
            }
            grant(taking, there, there.unitId(), missing);
        });
    }

    /** Roles of the file that are neither held nor proposed; a role that the file leaves out is not ended. */
    private List<String> missing(Member member, List<String> wanted) {
        var held = members.rolesToday(member).stream()
                .filter(role -> role.unitId().equals(member.unitId()))
                .map(HeldRole::role)
                .toList();
        var waiting = proposals.waitingFor(member);
        return wanted.stream()
                .filter(role -> !held.contains(role)
                        && waiting.stream()
                                .noneMatch(proposal -> proposal.role().equals(role)))
                .toList();
    }

    private void grant(Taking taking, Member member, String unitId, List<String> wanted) {
        wanted.forEach(role ->
                roles.grant(taking.actor(), member.id(), unitId, role, administration.today(), null, taking.reason()));
    }

    private PlannedRow planned(RosterRow row, Verdict verdict, List<String> wanted) {
        var weighty =
                wanted.stream().filter(settings.secondAdministrator()::contains).count();
        return planned(row, verdict, weighty == 0 ? "" : "seconds", String.valueOf(weighty));
    }

    private static void refuse(RosterRow row, String why, RosterPlan plan) {
        plan.add(planned(row, Verdict.REFUSED, why), taking -> {});
    }

    private static PlannedRow planned(RosterRow row, Verdict verdict, String why, String... arguments) {
        var title = (row.text("loginName") + " " + row.text("name")).strip();
        return new PlannedRow("MEMBERS", row.number(), title, verdict, why, List.of(arguments));
    }
}
