package org.tongchuang.people;

import static org.tongchuang.people.Action.*;
import static org.tongchuang.people.Relation.ABOVE;
import static org.tongchuang.people.Relation.BELOW;
import static org.tongchuang.people.Relation.OWN;
import static org.tongchuang.people.Relation.PANEL;
import static org.tongchuang.people.Relation.PART;
import static org.tongchuang.people.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The one table of who may do what to what. Pages, lists, files, exports and the API ask here and nowhere else. What
 * isn't in the table is refused; nobody does anything to what they have an interest in.
 */
@Component
public class Rights {

    private static final List<Right> TABLE = List.of(
            // A village or community works on its own dossiers.
            let(COMMUNITY_CLERK, COMMUNITY_HEAD)
                    .whenIts(OWN)
                    .may(SEE_DOSSIER, SEE_TASK, ACT_ON_TASK, SEE_FILE, UPLOAD_FILE, SEE_SCORES, SEE_AUDIT),
            let(COMMUNITY_HEAD).whenIts(OWN).may(EXPORT),
            // A department answers for its own duties.
            let(DEPARTMENT_CONTACT)
                    .whenIts(OWN)
                    .may(SEE_DOSSIER, SEE_TASK, ACT_ON_TASK, SEE_FILE, UPLOAD_FILE, SEE_AUDIT),
            let(COMMUNITY_CLERK, COMMUNITY_HEAD).whenIts(OWN).may(SEE_SURVEY),
            // It countersigns what its government decides; which papers, their drafter says.
            let(DEPARTMENT_CONTACT).whenIts(ABOVE).may(COUNTERSIGN_DOCUMENT),
            // Whoever does a part of a wider dossier sees it, and of its papers those that aren't another unit's part.
            let(COMMUNITY_CLERK, COMMUNITY_HEAD, DEPARTMENT_CONTACT)
                    .whenIts(PART)
                    .may(SEE_DOSSIER, SEE_TASK, ACT_ON_TASK, SEE_FILE, UPLOAD_FILE),
            // A ledger is seen by the unit that keeps it and by the offices above; who writes or checks it, its
            // programme says.
            let(COMMUNITY_CLERK, COMMUNITY_HEAD, DEPARTMENT_CONTACT)
                    .whenIts(OWN)
                    .may(SEE_LEDGER),
            let(TOWN_OFFICE, TOWN_DIRECTOR, TOWN_LEADER, CITY_OFFICE, CITY_LEADER)
                    .whenIts(OWN, BELOW)
                    .may(SEE_LEDGER),
            // A town watches over its communities and acts on its own tasks.
            let(TOWN_OFFICE, TOWN_DIRECTOR, TOWN_LEADER)
                    .whenIts(OWN, BELOW)
                    .may(SEE_DOSSIER, SEE_TASK, SEE_FILE, SEE_SCORES, SEE_AUDIT, SEE_BOARD, EXPORT),
            let(TOWN_OFFICE, TOWN_DIRECTOR, TOWN_LEADER).whenIts(OWN).may(ACT_ON_TASK),
            let(TOWN_OFFICE, TOWN_DIRECTOR).whenIts(OWN, BELOW).may(START_DOSSIER, UPLOAD_FILE),
            let(TOWN_OFFICE, TOWN_DIRECTOR).whenIts(OWN).may(JOIN_CAMPAIGN, SEE_PROGRAMMES),
            // It asks the residents itself: the community that is judged never picks whom.
            let(TOWN_OFFICE, TOWN_DIRECTOR).whenIts(OWN, BELOW).may(RUN_SURVEY, RECORD_FORUM),
            let(TOWN_OFFICE, TOWN_DIRECTOR, TOWN_LEADER).whenIts(OWN, BELOW).may(SEE_SURVEY),
            let(TOWN_DIRECTOR, TOWN_LEADER).whenIts(OWN).may(SIGN_DOCUMENT),
            let(TOWN_DIRECTOR).whenIts(OWN, BELOW).may(EXTEND_VERIFICATION),
            // The office of a dossier sends it to others who see it; who has a task of it does so besides.
            let(TOWN_OFFICE, TOWN_DIRECTOR, CITY_OFFICE).whenIts(OWN, BELOW).may(COPY_DOSSIER),
            // Whoever watches over a task asks for it, and gives it to somebody else of its unit if its holder can't.
            let(COMMUNITY_HEAD).whenIts(OWN).may(URGE_TASK, PASS_ON_TASK),
            let(TOWN_OFFICE, CITY_OFFICE).whenIts(OWN, BELOW).may(URGE_TASK),
            let(TOWN_OFFICE, CITY_OFFICE).whenIts(BELOW).may(PASS_ON_TASK),
            let(TOWN_DIRECTOR, TOWN_LEADER, CITY_LEADER).whenIts(OWN, BELOW).may(URGE_TASK, PASS_ON_TASK),
            // More time is given by the office above; of what is a city's own, by its head.
            let(TOWN_OFFICE, TOWN_DIRECTOR, TOWN_LEADER, CITY_OFFICE, CITY_LEADER)
                    .whenIts(BELOW)
                    .may(GRANT_EXTENSION),
            let(CITY_LEADER).whenIts(OWN).may(GRANT_EXTENSION),
            // Whoever runs a dossier holds it, never whom it is about.
            let(TOWN_OFFICE, TOWN_DIRECTOR, TOWN_LEADER, CITY_OFFICE, CITY_LEADER)
                    .whenIts(BELOW)
                    .may(HOLD_DOSSIER),
            // The head sees to it that somebody does the work of whoever is away, or else the administrator.
            let(COMMUNITY_HEAD, TOWN_LEADER, CITY_LEADER).whenIts(OWN).may(NAME_SUBSTITUTE),
            let(UNIT_ADMINISTRATOR).whenIts(OWN, BELOW).may(NAME_SUBSTITUTE),
            // A supervisor checks what others have done and reads what that takes; scores and figures are the office's.
            let(TOWN_SUPERVISOR).whenIts(OWN, BELOW).may(SEE_DOSSIER, SEE_TASK, SEE_FILE),
            let(TOWN_SUPERVISOR).whenIts(OWN).may(ACT_ON_TASK),
            // A city opens campaigns, acts on lists and names.
            let(CITY_OFFICE, CITY_LEADER)
                    .whenIts(OWN, BELOW)
                    .may(
                            SEE_DOSSIER,
                            SEE_TASK,
                            SEE_FILE,
                            SEE_SCORES,
                            SEE_AUDIT,
                            SEE_BOARD,
                            EXPORT,
                            ACT_ON_LIST,
                            HANDLE_OBJECTION),
            let(CITY_OFFICE, CITY_LEADER).whenIts(OWN).may(ACT_ON_TASK, SEE_PROGRAMMES),
            let(CITY_OFFICE).whenIts(OWN, BELOW).may(START_DOSSIER, UPLOAD_FILE, PUBLISH_NOTICE, RECORD_FORUM),
            let(CITY_OFFICE, CITY_LEADER).whenIts(OWN, BELOW).may(SEE_SURVEY),
            // A photograph as its camera wrote it, with place and time, is for whoever has to prove it genuine.
            let(CITY_OFFICE, CITY_LEADER).whenIts(OWN, BELOW).may(SEE_ORIGINAL),
            let(CITY_OFFICE).whenIts(OWN).may(OPEN_CAMPAIGN, MANAGE_CALENDAR, MANAGE_STANDARDS),
            let(CITY_OFFICE, CITY_LEADER).whenIts(OWN).may(HANDLE_DOCUMENT),
            let(CITY_LEADER).whenIts(OWN).may(SIGN_DOCUMENT),
            // More time for an objection is given by the head of the office that handles it, never by the handler.
            let(CITY_LEADER).whenIts(OWN, BELOW).may(EXTEND_VERIFICATION),
            // Assessors see what they assess; the lead also what is still to be assessed.
            let(CITY_ASSESSOR, CITY_ASSESSOR_LEAD)
                    .whenIts(PANEL)
                    .may(SEE_DOSSIER, SEE_TASK, ACT_ON_TASK, SEE_FILE, UPLOAD_FILE),
            let(CITY_ASSESSOR, CITY_ASSESSOR_LEAD).whenIts(PANEL).may(SEE_SURVEY, RECORD_FORUM),
            let(CITY_ASSESSOR_LEAD).whenIts(OWN, BELOW).may(SEE_SURVEY),
            let(CITY_ASSESSOR, CITY_ASSESSOR_LEAD).whenIts(OWN).may(ACT_ON_TASK),
            let(CITY_ASSESSOR_LEAD).whenIts(PANEL).may(SEE_SCORES),
            let(CITY_ASSESSOR_LEAD).whenIts(OWN, BELOW).may(SEE_DOSSIER, SEE_TASK, SEE_FILE),
            let(PROVINCE_LIAISON).whenIts(OWN, BELOW).may(SEE_DOSSIER, SEE_TASK, SEE_FILE),
            let(PROVINCE_LIAISON).whenIts(OWN).may(ACT_ON_TASK),
            // An administrator looks after units, members and the house, and reads no submitted paper.
            let(UNIT_ADMINISTRATOR)
                    .whenIts(OWN, BELOW)
                    .may(SEE_DOSSIER, SEE_AUDIT, MANAGE_UNITS, MANAGE_MEMBERS, HANDLE_INCIDENT),
            let(UNIT_ADMINISTRATOR)
                    .whenIts(OWN)
                    .may(SEE_PROGRAMMES, MANAGE_PROGRAMMES, MANAGE_CALENDAR, MANAGE_STANDARDS, CHECK_CONSISTENCY),
            // What a campaign asks is known to everybody whom it concerns.
            let(EVERY_ROLE).whenIts(OWN, BELOW, ABOVE).may(SEE_CAMPAIGN));

    /** What whoever stands in may do at all: the tasks, and what it takes to do them. What is held in person stays so. */
    private static final Set<Action> STANDING_IN = EnumSet.of(
            SEE_DOSSIER,
            SEE_TASK,
            ACT_ON_TASK,
            URGE_TASK,
            PASS_ON_TASK,
            SEE_FILE,
            UPLOAD_FILE,
            SEE_SCORES,
            RUN_SURVEY,
            SEE_SURVEY,
            RECORD_FORUM,
            SEE_CAMPAIGN,
            SEE_BOARD,
            SEE_AUDIT);

    public boolean may(Actor actor, Action action, Subject subject) {
        return (!actor.standsIn() || STANDING_IN.contains(action))
                && grants(actor.roles(), Relation.between(actor, subject), action);
    }

    /** Whether the role names substitutes for its unit's others: the head of it. */
    public static boolean isHead(String role) {
        return !role.equals(UNIT_ADMINISTRATOR) && grants(Set.of(role), OWN, NAME_SUBSTITUTE);
    }

    static boolean grants(Set<String> roles, Relation relation, Action action) {
        return TABLE.stream().anyMatch(right -> right.grants(roles, relation, action));
    }

    private static Right.Start let(String... roles) {
        return new Right.Start(Set.of(roles));
    }
}
