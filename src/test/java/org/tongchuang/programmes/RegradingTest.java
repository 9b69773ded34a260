package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.Naming;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.web.WholeStep;

/** A community that is named again in another grade has the move in the history of its new title. */
@DatabaseTest
@ExtendWith(Curtain.class)
class RegradingTest {

    private static final String PROGRAMME = "green-community";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Naming naming;

    @Autowired
    Designations designations;

    @Autowired
    WholeStep whole;

    @Autowired
    JdbcTemplate database;

    private Map<String, Object> named;

    @BeforeEach
    void nameACommunity() {
        Dossier dossier = stage.set(PROGRAMME);
        play.play(scenarios.get(PROGRAMME, "straight-to-the-title"), new Story(dossier));
        named = database.queryForMap("select * from designation where dossier_id = ?", dossier.id());
    }

    @ParameterizedTest
    @CsvSource({"创无毒, 保无毒, 创无毒 → 保无毒", "保无毒, 创达标, 保无毒 → 创达标", "保无毒, 保无毒,", ", 保无毒,"})
    void moveUpOrDownIsInTheHistory(String before, String now, String told) {
        copy(Map.of("dossier_id", UUID.randomUUID().toString(), "state", "EXPIRED"), before);
        String dossierId = stage.set(PROGRAMME).id();
        Map<String, Object> fresh = new HashMap<>(Map.of("dossier_id", dossierId));
        fresh.put("effective_at", null);
        String title = copy(fresh, now);

        whole.run(() -> {
            naming.takeEffect(dossierId);
            return title;
        });

        assertThat(database.queryForList(
                        "select detail from designation_event where designation_id = ? and kind = 'REGRADED'",
                        String.class,
                        title))
                .isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(designations.get(title).fullName()).endsWith("（" + now + "）");
    }

    /** The same title again, as another naming would have made it. */
    private String copy(Map<String, Object> changes, String grade) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> row = new HashMap<>();
        named.forEach((column, given) -> row.put(column.toLowerCase(Locale.ROOT), given));
        row.put("effective_at", Timestamp.from(Instant.parse("2025-12-01T00:00:00Z")));
        row.putAll(changes);
        row.put("id", id);
        row.put("number", "TG-D-" + id.substring(0, 8));
        row.put("token", id.substring(0, 22));
        row.put("grade_name", grade);
        new SimpleJdbcInsert(database).withTableName("designation").execute(row);
        return id;
    }
}
