package org.tongchuang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Sessions;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.Worklist;

@DatabaseTest
class OpenListsTest {

    @Autowired
    Worklist worklist;

    @Autowired
    Sessions sessions;

    @Autowired
    Tasks tasks;

    @Autowired
    ClaimTask claims;

    @Autowired
    Tenants tenants;

    @Autowired
    Stage stage;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    final String session = UUID.randomUUID().toString();
    final Line line = new Line();
    Tenant tenant;
    OpenLists lists;

    @BeforeEach
    void someoneHasTheListOpen() {
        clock.reset();
        tenant = tenants.create();
        lists = new OpenLists(worklist, sessions);
        jdbc.update(
                "insert into SPRING_SESSION (PRIMARY_ID, SESSION_ID, CREATION_TIME, LAST_ACCESS_TIME,"
                        + " MAX_INACTIVE_INTERVAL, EXPIRY_TIME) values (?, ?, 0, 0, 1800, ?)",
                session,
                session,
                clock.millis() + 60_000);
        lists.listen(tenant.townOffice(), session, line);
    }

    @AfterEach
    void close() {
        lists.stop();
        jdbc.update("delete from SPRING_SESSION where SESSION_ID = ?", session);
    }

    @Test
    void whoeverHasTheListOpenIsToldOnceOfEachChange() throws Exception {
        lists.look();
        assertThat(line.heard).as("how it stands").hasSize(1);

        var dossier = stage.set("green-community", tenant);
        lists.look();
        lists.look();
        assertThat(line.heard).hasSize(2).doesNotHaveDuplicates();

        Actor colleague =
                tenant.actor(tenant.town, tenant.townOffice().roles().iterator().next(), 1);
        claims.claim(tasks.openOf(dossier.id()).get(0).id(), colleague);
        lists.look();
        assertThat(line.heard).as("as at first").hasSize(3).endsWith(line.heard.get(0));
    }

    @Test
    void whoSignsOutIsLetGo() {
        jdbc.update("delete from SPRING_SESSION where SESSION_ID = ?", session);

        lists.look();

        assertThat(lists.size()).isZero();
        assertThat(line.over).isTrue();
    }

    @Test
    void aListThatWasClosedIsForgottenAndALineIsKeptAlive() {
        for (int i = 0; i < 6; i++) {
            lists.look();
        }
        assertThat(line.heard).hasSize(2);
        assertThat(lists.size()).isOne();

        line.broken = true;
        for (int i = 0; i < 6; i++) {
            lists.look();
        }
        assertThat(lists.size()).isZero();
    }

    @Test
    void nobodyHoldsMoreThanAFewAndAllTogetherNotMoreThanTheNodeBears() {
        for (int i = 0; i < OpenLists.MOST_OF_ONE; i++) {
            lists.listen(tenant.townOffice(), session, new Line());
        }
        assertThat(lists.size()).isEqualTo(OpenLists.MOST_OF_ONE);
        assertThat(line.over).as("the oldest").isTrue();

        for (int i = lists.size(); i < OpenLists.MOST; i++) {
            assertThat(lists.listen(stranger(i), session, new Line())).isPresent();
        }
        assertThat(lists.listen(stranger(0), session, new Line())).isEmpty();
    }

    /** A server that stops waits for what it still answers, and a list's line never ends by itself. */
    @Test
    void linesEndBeforeTheServerStops() {
        var product = new AnnotationConfigApplicationContext();
        product.registerBean(OpenLists.class, () -> lists);
        product.refresh();

        product.publishEvent(new ContextClosedEvent(product));

        assertThat(line.over).isTrue();
        assertThat(lists.size()).isZero();
        product.close();
    }

    private Actor stranger(int number) {
        Actor clerk = tenant.clerk();
        return new Actor(
                "stranger-" + number,
                clerk.memberName(),
                clerk.unitId(),
                clerk.unitName(),
                clerk.unitPath(),
                clerk.unitLevel(),
                clerk.roles());
    }

    /** What the browser would hear. */
    private static final class Line extends SseEmitter {

        private final List<String> heard = new ArrayList<>();
        private boolean broken;
        private boolean over;

        Line() {
            super(0L);
        }

        @Override
        public void send(SseEventBuilder event) throws IOException {
            if (broken) {
                throw new IOException("closed by the browser");
            }
            StringBuilder text = new StringBuilder();
            event.build().forEach(part -> text.append(part.getData()));
            heard.add(text.toString());
        }

        @Override
        public synchronized void complete() {
            over = true;
        }
    }
}
