package org.tongchuang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.web.WholeStep;

@DatabaseTest
@PastTheGuards({"audit_chain", "audit_entry", "audit_seal", "audit_seal_head"})
class AuditTrailTest {

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditMapper rows;

    @Autowired
    FactsText facts;

    @Autowired
    ChainProof proof;

    @Autowired
    AuditSentence sentences;

    @Autowired
    DailySeal seals;

    @Autowired
    WholeStep steps;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    final String chain = "dossier:" + UUID.randomUUID();

    @BeforeEach
    void fiveActs() {
        for (int version = 1; version <= 5; version++) {
            record(version);
        }
    }

    @AfterEach
    void leaveAWholeRecord() {
        database.sql("delete from audit_seal_head").update();
        database.sql("delete from audit_seal").update();
        database.sql("delete from audit_entry where chain like ?")
                .param(chain + "%")
                .update();
        database.sql("delete from audit_chain where chain like ?")
                .param(chain + "%")
                .update();
        clock.reset();
    }

    @Test
    void whatWasRecordedIsReadBackNewestFirst() {
        var entries = audit.entries(chain, 2, 1);

        assertThat(entries).extracting(AuditEntry::number).containsExactly(4L, 3L);
        var entry = entries.get(0);
        assertThat(entry.facts()).containsEntry("version", "4").containsEntry("role", "label:people.role.town-office");
        assertThat(entry.memberName()).isEqualTo("林小范");
        assertThat(entry.at()).isEqualTo(MovableClock.START);
        assertThat(audit.count(chain)).isEqualTo(5);
    }

    @Test
    void aWholeChainIsIntact() {
        assertThat(audit.verify(chain)).isEqualTo(new ChainVerdict(chain, 5, 0, ""));
    }

    @Test
    void recordingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> audit.record(act(6))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anActThatIsRolledBackLeavesNoGap() {
        assertThatThrownBy(() -> steps.run(() -> {
                    audit.record(act(6));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        record(6);

        assertThat(audit.verify(chain)).isEqualTo(new ChainVerdict(chain, 6, 0, ""));
    }

    @Test
    void anotherNodeMayGoOnWithTheSameChain() {
        var other = new AuditTrail(rows, facts, proof, new KeptHeads(), clock);

        for (int version = 6; version < 10; version += 2) {
            var act = act(version);
            steps.run(() -> {
                other.record(act);
                return "";
            });
            record(version + 1);
        }

        assertThat(audit.verify(chain)).isEqualTo(new ChainVerdict(chain, 9, 0, ""));
        assertThat(audit.entries(chain, 9, 0))
                .extracting(one -> one.facts().get("version"))
                .containsExactly("9", "8", "7", "6", "5", "4", "3", "2", "1");
    }

    @Test
    void actsAtTheSameMomentStandInOneRow() throws Exception {
        var fresh = chain + "-fresh";
        var people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> acts = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<Boolean>) () -> steps.run(() -> {
                        audit.record(act(fresh, i));
                        return true;
                    }))
                    .toList();
            for (var done : people.invokeAll(acts)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(audit.verify(fresh)).isEqualTo(new ChainVerdict(fresh, 20, 0, ""));
        assertThat(audit.entries(fresh, 20, 0))
                .extracting(AuditEntry::number)
                .containsExactlyElementsOf(
                        LongStream.iterate(20, n -> n - 1).limit(20).boxed().collect(Collectors.toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chain         | 'dossier:elsewhere'",
                "entry_no      | 33",
                "acted_at      | '2026-01-01 00:00:00'",
                "verb          | 'another'",
                "member_id     | 'another'",
                "member_name   | '别人'",
                "unit_id       | 'another'",
                "unit_name     | '别处'",
                "facts         | '{}'",
                "previous_hash | repeat('a', 64)",
                "hash          | repeat('a', 64)"
            })
    void aChangeOfAnyColumnIsFound(String column, String changed) {
        database.sql("update audit_entry set " + column + " = " + changed + " where chain = ? and entry_no = 3")
                .params(chain)
                .update();

        try {
            assertThat(audit.verify(chain).firstBroken()).isEqualTo(3);
            assertThat(audit.listBroken()).extracting(ChainVerdict::chain).contains(chain);
        } finally {
            database.sql("delete from audit_entry where chain = 'dossier:elsewhere'")
                    .update();
        }
    }

    @Test
    void aMissingEntryIsFound() {
        database.sql("delete from audit_entry where chain = ? and entry_no = 2")
                .param(chain)
                .update();

        assertThat(audit.verify(chain)).isEqualTo(new ChainVerdict(chain, 1, 2, "gap"));
    }

    @Test
    void anEntryCutOffAtTheEndIsFound() {
        database.sql("delete from audit_entry where chain = ? and entry_no = 5")
                .param(chain)
                .update();

        assertThat(audit.verify(chain)).isEqualTo(new ChainVerdict(chain, 4, 5, "head"));
    }

    @Test
    void aChangedHeadIsFound() {
        database.sql("update audit_chain set hash = repeat('a', 64) where chain = ?")
                .param(chain)
                .update();

        assertThat(audit.verify(chain).fault()).isEqualTo("head");
    }

    @Test
    void aChainCutBackWithItsHeadContradictsTheSeal() {
        seals.seal();
        cutBackToFour();

        assertThat(audit.verify(chain)).isEqualTo(new ChainVerdict(chain, 4, 5, "seal"));
    }

    @Test
    void aChainThatVanishesWholeIsFoundByTheSeal() {
        seals.seal();
        database.sql("delete from audit_entry where chain = ?").param(chain).update();
        database.sql("delete from audit_chain where chain = ?").param(chain).update();

        assertThat(audit.listBroken()).contains(new ChainVerdict(chain, 0, 5, "seal"));
    }

    @Test
    void sealsFollowEachOtherDayByDayAndOnceADay() {
        seals.seal();
        seals.seal();
        clock.advance(Duration.ofDays(1));
        record(6);
        seals.seal();

        assertThat(seals.findFirstBroken()).isEmpty();
        assertThat(database.sql("select count(1) from audit_seal")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "update audit_seal set hash = repeat('a', 64)",
                "update audit_seal set previous_hash = repeat('a', 64)",
                "update audit_seal set heads = heads + 1",
                "update audit_seal_head set hash = repeat('a', 64)",
                "update audit_seal_head set entry_no = entry_no + 100",
                "delete from audit_seal_head"
            })
    void aChangeOfASealIsFound(String tampering) {
        seals.seal();

        database.sql(tampering).update();

        assertThat(seals.findFirstBroken()).isPresent();
    }

    @Test
    void anEntryReadsAsASentenceInTheReadersLanguage() {
        var granted = new AuditEntry(
                chain,
                1,
                MovableClock.START,
                "role-granted",
                "m",
                "白测试",
                "u",
                "示例市",
                Map.of("member", "何$1样例", "unit", "柳溪村", "role", "label:people.role.community-clerk"));

        assertThat(sentences.of(granted, Locale.SIMPLIFIED_CHINESE)).isEqualTo("白测试（示例市）授予何$1样例柳溪村的岗位“村（社区）经办人”。");
        assertThat(sentences.of(granted, Locale.ENGLISH))
                .isEqualTo("白测试 (示例市) gave 何$1样例 the role Community clerk in 柳溪村.");
    }

    private void cutBackToFour() {
        database.sql("delete from audit_entry where chain = ? and entry_no = 5")
                .param(chain)
                .update();
        database.sql(
                        """
                        update audit_chain set entry_no = 4, hash =
                            (select hash from audit_entry where chain = ? and entry_no = 4)
                        where chain = ?""")
                .params(chain, chain)
                .update();
    }

    private void record(int version) {
        steps.run(() -> {
            audit.record(act(version));
            return true;
        });
    }

    private Act act(int version) {
        return act(chain, version);
    }

    private static Act act(String chain, int version) {
        return new Act(
                chain,
                "submitted",
                "member-1",
                "林小范",
                "unit-1",
                "示例镇",
                Map.of("version", Integer.toString(version), "role", "label:people.role.town-office"));
    }
}
