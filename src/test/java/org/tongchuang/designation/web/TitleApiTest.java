package org.tongchuang.designation.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tongchuang.testing.Bearer;
import org.tongchuang.testing.DatabaseTest;

/** Three titles of one community: one that holds, one revoked, and one whose decision isn't issued yet. */
@DatabaseTest
class TitleApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    final String village = "村" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void titles() {
        title("A", "某政发〔2026〕9号", "ACTIVE");
        title("B", "某政发〔2026〕9号", "REVOKED");
        title("C", null, "ACTIVE");
    }

    @Test
    void everybodyReadsWhatIsPublishedAndNothingElse() throws Exception {
        list("q", village)
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.capped").value(false))
                .andExpect(jsonPath("$.rows[0].number").value(village + "-B"))
                .andExpect(jsonPath("$.rows[0].held").value(false))
                .andExpect(jsonPath("$.rows[1].held").value(true))
                .andExpect(jsonPath("$.rows[1].decision").value("某政发〔2026〕9号"))
                .andExpect(jsonPath("$.rows[1].token").doesNotExist())
                .andExpect(jsonPath("$.rows[1].dossierId").doesNotExist());
    }

    @Test
    void theRegisterIsNarrowedByStateAndPage() throws Exception {
        mvc.perform(get("/api/v1/titles").param("q", village).param("state", "REVOKED"))
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].state").value("REVOKED"));
        mvc.perform(get("/api/v1/titles").param("q", village).param("page", "2"))
                .andExpect(jsonPath("$.rows", hasSize(0)));
        mvc.perform(get("/api/v1/titles").param("state", "STOLEN")).andExpect(status().isBadRequest());
        list("q", "x".repeat(10_000)).andExpect(jsonPath("$.total").value(0));
        list("page", "-7").andExpect(jsonPath("$.page").value(1));
    }

    @Test
    void aTokenThatDoesNotServeIsRefusedHereToo() throws Exception {
        mvc.perform(get("/api/v1/titles").with(Bearer.of("tc_gone"))).andExpect(status().isUnauthorized());
    }

    private ResultActions list(String name, String value) throws Exception {
        return mvc.perform(get("/api/v1/titles").param(name, value)).andExpect(status().isOk());
    }

    private void title(String letter, String decision, String state) {
        String id = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into designation (id, number, unit_id, unit_path, unit_name, town_name, campaign_id, campaign_name,
                          programme_key, programme_version_id, title_name, host_id, host_name, dossier_id, act_id, named_on,
                          token, doc_number, state, promotion, validity_mode, cycle_years, due_on, created_at)
                        values (:id, :number, 'unit', '/', :village, '某镇', 'campaign', '某活动', 'some', 'version', '某称号',
                          'host', '某市', :id, 'act', date '2026-03-04', :token, :decision, :state, 'NONE', 'CALENDAR_YEAR', 3,
                          date '2029-01-01', timestamp '2026-03-04 01:00:00')
                        """)
                .param("id", id)
                .param("number", village + "-" + letter)
                .param("village", village)
                .param("token", id.replace("-", ""))
                .param("decision", decision)
                .param("state", state)
                .update();
    }
}
