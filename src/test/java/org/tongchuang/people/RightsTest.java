package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Walks role × relation × action against rights.csv, where a cell names the relations in which the role may act. */
class RightsTest {

    private static final Map<Relation, Subject> SUBJECTS = Map.of(
            Relation.OWN, Subject.at("/1/2/"),
            Relation.BELOW, Subject.at("/1/2/5/"),
            Relation.ABOVE, Subject.at("/1/"),
            Relation.BESIDE, Subject.at("/1/23/"),
            Relation.PANEL, Subject.at("/1/23/").onPanel(true),
            Relation.PART, Subject.at("/1/").inPart(true),
            Relation.CONFLICTED, Subject.at("/1/2/").onPanel(true).conflicted(true),
            Relation.NONE, Subject.at("/12/"));

    private final Rights rights = new Rights();

    @Test
    void everyCellIsAsExpectedAllowedOrRefused() throws IOException {
        var expected = expected();
        var differing = new ArrayList<String>();

        for (var role : Role.ALL) {
            for (var relation : Relation.values()) {
                for (var action : Action.values()) {
                    var may = rights.may(holderOf(role), action, SUBJECTS.get(relation));
                    if (may != expected.get(action + " " + role).contains(relation.name())) {
                        differing.add(role + " " + relation + " " + action + " is " + may);
                    }
                }
            }
        }

        assertThat(differing).isEmpty();
        assertThat(expected).hasSize(Role.ALL.size() * Action.values().length);
    }

    @Test
    void whoHoldsNoRoleMayNothing() {
        for (var action : Action.values()) {
            for (var subject : SUBJECTS.values()) {
                assertThat(rights.may(holderOf(), action, subject)).isFalse();
            }
        }
    }

    @Test
    void severalRolesAllowWhatOneOfThemAllows() {
        var both = holderOf(Role.TOWN_OFFICE, Role.UNIT_ADMINISTRATOR);

        assertThat(rights.may(both, Action.JOIN_CAMPAIGN, SUBJECTS.get(Relation.OWN)))
                .isTrue();
        assertThat(rights.may(both, Action.MANAGE_MEMBERS, SUBJECTS.get(Relation.BELOW)))
                .isTrue();
        assertThat(rights.may(both, Action.OPEN_CAMPAIGN, SUBJECTS.get(Relation.OWN)))
                .isFalse();
    }

    @Test
    void aListShowsTheUnitsBelowToThoseWhoMaySeeTheirDossiers() {
        for (var role : Role.ALL) {
            assertThat(Scope.of(holderOf(role)).subtree())
                    .as(role)
                    .isEqualTo(rights.may(holderOf(role), Action.SEE_DOSSIER, SUBJECTS.get(Relation.BELOW)));
        }
    }

    @Test
    void aPathThatBeginsAlikeIsNotBelow() {
        assertThat(Relation.between(holderOf(), Subject.at("/1/23/"))).isEqualTo(Relation.BESIDE);
        assertThat(Relation.between(holderOf(), Subject.at("/12/"))).isEqualTo(Relation.NONE);
    }

    private static Actor holderOf(String... roles) {
        return new Actor("m", "某人", "u", "某单位", "/1/2/", Level.CITY, Set.of(roles));
    }

    private static Map<String, Set<String>> expected() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/people/rights.csv"));
        var roles = List.of(lines.get(0).split(",", -1));
        var cells = new TreeMap<String, Set<String>>();
        for (var line : lines.subList(1, lines.size())) {
            var row = line.split(",", -1);
            for (int i = 1; i < row.length; i++) {
                cells.put(row[0] + " " + roles.get(i), Set.of(row[i].split(" ", -1)));
            }
        }
        return cells;
    }
}
