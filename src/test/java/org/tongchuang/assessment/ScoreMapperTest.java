package org.tongchuang.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.programme.Manifest;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.PastTheGuards;

@DatabaseTest
@PastTheGuards({"score_version", "score_version_row"})
@Transactional
class ScoreMapperTest {

    private static final Instant NOW = Instant.parse("2026-03-04T01:30:00Z");

    @Autowired
    ScoreMapper mapper;

    @Autowired
    ScoreProof proof;

    @Autowired
    JdbcTemplate sql;

    private final Column column = Column.of(UUID.randomUUID().toString(), Manifest.Sheet.TOWN);

    @Test
    void rowComesBackAsItWasWritten() {
        Score score = score("GC-C1", new BigDecimal("30.5"), 1);

        assertThat(mapper.insert(column, score)).isOne();

        assertThat(mapper.find(column, "GC-C1").orElseThrow().entry()).isEqualTo(score.entry());
        assertThat(mapper.list(column)).singleElement().satisfies(read -> {
            assertThat(read.rev()).isOne();
            assertThat(read.savedAt()).isEqualTo(NOW);
            assertThat(read.memberName()).isEqualTo("何样例");
        });
        assertThat(mapper.list(new Column(column.dossierId(), Manifest.Sheet.TOWN, "m1")))
                .isEmpty();
    }

    @Test
    void secondWriterOfARowIsToldByTheCount() {
        mapper.insert(column, score("GC-C1", BigDecimal.ONE, 1));

        assertThat(mapper.insert(column, score("GC-C1", BigDecimal.TEN, 1))).isZero();
        Score stored = mapper.find(column, "GC-C1").orElseThrow();
        Score next = new Score(stored.id(), "GC-C1", null, null, BigDecimal.TEN, false, "", 2, "m2", "罗试行", NOW);
        assertThat(mapper.update(next, 1)).isOne();
        assertThat(mapper.update(next, 1)).isZero();
        assertThat(mapper.find(column, "GC-C1").orElseThrow().measured()).isEqualByComparingTo("10");
    }

    @Test
    void versionsAreReadBackAndProved() {
        SheetVersion first = sealed(1, SheetSeal.FIRST);
        SheetVersion second = sealed(2, first.sha256());

        assertThat(mapper.listNewest(column.dossierId()))
                .hasSize(2)
                .allMatch(row -> row.isIn(column) && row.sha256().equals(second.sha256()));
        assertThat(mapper.listVersions(column.dossierId())).containsExactlyInAnyOrder(first, second);
        assertThat(mapper.listRows(first.id())).hasSize(2);
        assertThat(mapper.listDossiersWithVersions()).contains(column.dossierId());
        assertThat(proof.listBroken(column.dossierId())).isEmpty();
        assertThat(proof.listBroken()).noneMatch(broken -> broken.dossierId().equals(column.dossierId()));
    }

    @Test
    void everyChangedColumnOfASealedSheetIsFound() {
        for (String change : List.of(
                "score_version_row set half_points = 6 where half_points is not null and version_id",
                "score_version_row set measured = 33 where measured is not null and version_id",
                "score_version_row set remark = '改' where version_id",
                "score_version_row set not_applicable = true where version_id",
                "score_version set member_name = '改' where id",
                "score_version set round = 7 where id",
                "score_version set version = 9 where id",
                "score_version set part = 'm9' where id",
                "score_version set sealed_at = '2026-03-05 01:30:00' where id")) {
            SheetVersion version = version(UUID.randomUUID().toString(), 1, SheetSeal.FIRST, rows());
            mapper.insertVersion(version);
            mapper.insertVersionRows(version.id(), rows());
            assertThat(proof.listBroken(version.dossierId())).isEmpty();

            sql.update("update " + change + " = ?", version.id());

            assertThat(proof.listBroken(version.dossierId())).as(change).hasSize(1);
        }
    }

    @Test
    void missingVersionBreaksTheChain() {
        SheetVersion first = sealed(1, SheetSeal.FIRST);
        sealed(2, first.sha256());

        sql.update("delete from score_version_row where version_id = ?", first.id());
        sql.update("delete from score_version where id = ?", first.id());

        assertThat(proof.listBroken(column.dossierId())).hasSize(1);
    }

    private SheetVersion sealed(int number, String before) {
        SheetVersion version = version(column.dossierId(), number, before, rows());
        mapper.insertVersion(version);
        mapper.insertVersionRows(version.id(), rows());
        return version;
    }

    private static List<SealedRow> rows() {
        return List.of(
                SealedRow.of("GC-A1", Entry.score("3.5", "缺一份")), SealedRow.of("GC-C1", Entry.measured("30.5", "")));
    }

    private static SheetVersion version(String dossierId, int number, String before, List<SealedRow> rows) {
        SheetVersion open = version(UUID.randomUUID().toString(), dossierId, number, before, "");
        return version(open.id(), dossierId, number, before, SheetSeal.of(open, rows));
    }

    private static SheetVersion version(String id, String dossierId, int number, String before, String sha256) {
        return new SheetVersion(
                id,
                dossierId,
                Manifest.Sheet.TOWN,
                "",
                number,
                "task",
                1,
                "m1",
                "何样例",
                "unit",
                "示例镇",
                NOW,
                before,
                sha256);
    }

    private static Score score(String indicator, BigDecimal measured, int rev) {
        return new Score(
                UUID.randomUUID().toString(), indicator, null, null, measured, false, "看过", rev, "m1", "何样例", NOW);
    }
}
