package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.notification.Notifications;
import org.tongchuang.people.Actor;
import org.tongchuang.people.KeepRoles;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.talk.CopyDossier;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** A number beside an entry is that of the rows one finds behind it, whoever looks. */
@DatabaseTest
class MenuCountsTest {

    /** By the entry that has a number: where its rows are, and what each has that the others haven't. */
    private static final Map<String, Behind> ROWS = Map.of(
            "/tasks", new Behind("/tasks", "id=\"task-"),
            "/copies", new Behind("/copies", "action=\"/copies/"),
            "/messages", new Behind("/messages", "<tr role=\"row\" class=\"unread\">"),
            "/incidents", new Behind("/incidents", "action=\"/incidents/"),
            "/notices", new Behind("/notices", "href=\"/notices/objections/"),
            "/extensions", new Behind("/extensions", "href=\"/extensions/"),
            "/units", new Behind("/role-proposals", "/confirm\""));

    @Autowired
    ObjectProvider<NavCount> counts;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    Stage stage;

    @Autowired
    CopyDossier copy;

    @Autowired
    KeepRoles roles;

    @Autowired
    Notifications notifications;

    @Autowired
    WholeStep steps;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    @BeforeEach
    void someOfEach() {
        clock.reset();
        tenant = tenants.create();
        Actor clerk = tenant.clerk();
        Dossier dossier = stage.set("green-community", tenant);
        copy.copy(dossier.id(), null, "", Set.of(clerk.memberId()), tenant.townOffice());
        Actor first = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        roles.grant(
                first, tenant.clerk().memberId(), tenant.town.id(), Role.TOWN_OFFICE, ChinaTime.today(clock), null, "");
        steps.run(() -> {
            notifications.tell(
                    List.of(tenant.clerk().memberId()),
                    tenant.village().id(),
                    "notification.task.due-today",
                    List.of("一", "二", "三"),
                    "/tasks");
            return "";
        });
    }

    @Test
    void everyNumberIsComparedWithItsRows() {
        assertThat(counts.stream().map(NavCount::href)).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }

    @Test
    void numbersAreThoseOfTheRows() throws Exception {
        int seen = 0;
        for (Actor actor : List.of(
                tenant.clerk(),
                tenant.townOffice(),
                tenant.cityOffice(),
                tenant.administrator(),
                tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR))) {
            String home = page("/", actor);
            for (var entry : ROWS.entrySet()) {
                int said = number(entry.getKey(), home);
                int rows = page(entry.getValue().address(), actor)
                                .split(Pattern.quote(entry.getValue().mark()), -1)
                                .length
                        - 1;
                assertThat(said).as(entry.getKey() + " for " + actor.roles()).isEqualTo(rows);
                seen += said;
            }
        }
        assertThat(seen).as("tasks, copies, messages, a proposal").isGreaterThan(2);
    }

    private static int number(String href, String page) {
        Matcher entry = Pattern.compile("href=\"" + href + "\"(?: aria-[^>]*)?>(?s:(?:(?!</a>).)*?)<b[^>]*>(\\d+)</b>")
                .matcher(page);
        return entry.find() ? Integer.parseInt(entry.group(1)) : 0;
    }

    private String page(String address, Actor actor) throws Exception {
        var answer =
                mvc.perform(get(address).with(SignedIn.as(actor))).andReturn().getResponse();
        assertThat(answer.getStatus()).isIn(200, 403, 404);
        return answer.getStatus() == 200 ? answer.getContentAsString() : "";
    }

    private record Behind(String address, String mark) {}
}
