package org.tongchuang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equalScoresShareAPlaceAndTheLineFallsBehindThem() {
        assertThat(ranked(2, 9500L, 9000L, 9000L, 8000L))
                .extracting(RankedDossier::place, RankedDossier::tied, RankedDossier::inside)
                .containsExactly(
                        tuple(1, false, true), tuple(2, true, true), tuple(2, true, true), tuple(4, false, false));
    }

    @Test
    void withoutScoresNobodyIsRankedAndNobodyIsOutside() {
        assertThat(ranked(1, null, null))
                .extracting(RankedDossier::place, RankedDossier::tied, RankedDossier::inside)
                .containsExactly(tuple(null, false, true), tuple(null, false, true));
    }

    private static List<RankedDossier> ranked(int quotaLeft, Long... scores) {
        List<WaitingDossier> sorted =
                Stream.of(scores).map(RankingTest::waiting).toList();
        return new Ranking(sorted).inside(quotaLeft, Map.of(), dossier -> Optional.empty());
    }

    private static WaitingDossier waiting(Long score) {
        return new WaitingDossier(
                "w",
                "c",
                "naming",
                "d",
                "GC-2026-ZT-0001",
                "p",
                "u",
                "/1/",
                "示例村",
                score,
                null,
                null,
                null,
                RowState.WAITING,
                null,
                null,
                null);
    }
}
