package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.DailySeal;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;

/** T4: nobody has to look; the transaction takes the faults away again. */
@DatabaseTest
@Transactional
class NightlyCheckTest {

    @Autowired
    Traces traces;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    DailySeal seals;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    private final String mail = UUID.randomUUID().toString();

    private Tenant tenant;
    private Actor top;
    private Actor below;

    @BeforeEach
    void twoAdministrators() {
        tenant = tenants.create();
        top = tenants.member(tenant.city, Role.UNIT_ADMINISTRATOR);
        below = tenants.member(tenant.town, Role.UNIT_ADMINISTRATOR);
    }

    @Test
    void aFaultStandsOnTheDeskOfTheTopmostAdministratorsInTheMorning() throws Exception {
        somethingIsWrong();

        nightly.run();

        assertThat(traces.told(top)).containsExactly("notification.check.faults");
        assertThat(traces.told(below)).isEmpty();
        assertThat(nightly.faults(nightly.last().orElseThrow()))
                .anyMatch(fault -> fault.subject().equals(mail));
        mvc.perform(get("/consistency/summary").with(SignedIn.as(top)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tc-st late")));
    }

    @Test
    void sealsCanBePrinted() throws Exception {
        seals.seal();

        mvc.perform(get("/consistency/seals").with(SignedIn.as(top)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(seals.list().get(0).hash())));
    }

    @Test
    void othersSeeNeither() throws Exception {
        for (String page : List.of("/consistency/summary", "/consistency/seals")) {
            mvc.perform(get(page).with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
        }
    }

    private void somethingIsWrong() {
        sql.sql(
                        "insert into outbox_message (id, kind, recipient_id, subject, body, state, tries, added_at, next_try_at)"
                                + " values (?, 'MAIL', 'm', 's', 'b', 'WAITING', 0, '2020-01-01 00:00:00', '2020-01-01 00:00:00')")
                .param(mail)
                .update();
    }
}
