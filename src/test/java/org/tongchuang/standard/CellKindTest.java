package org.tongchuang.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "BANDS # 94=6; 90=3 # [{\"value\":94,\"score\":6},{\"value\":90,\"score\":3}]",
                "CHOICES # very* 很满意 | Very satisfied; fair 一般 | Neither # "
                        + "[{\"key\":\"very\",\"text\":\"很满意\",\"textEn\":\"Very satisfied\",\"counts\":true},"
                        + "{\"key\":\"fair\",\"text\":\"一般\",\"textEn\":\"Neither\"}]",
                "WORDS # P1、P2 # [\"P1\",\"P2\"]",
                "FLAG # 是 # true",
                "NUMBER # 0.5 # 0.5",
                "COMPARISON # >= # \">=\""
            })
    void whatIsWrittenIsReadAgain(CellKind kind, String cell, String json) {
        assertThat(EditionTree.write(kind.parse(cell))).isEqualTo(json);
        assertThat(kind.print(kind.parse(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"COMPARISON, ≥, >=", "COMPARISON, 区间, between", "NUMBER, 80%, 80", "WORDS, 'P1，P2；P3', P1、P2、P3"})
    void chineseSignsCountAsWell(CellKind kind, String typed, String meant) {
        assertThat(kind.print(kind.parse(typed))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"BANDS, 94", "BANDS, 94=six", "CHOICES, very satisfied", "NUMBER, many", "FLAG, perhaps"})
    void whatCannotBeMeantIsRefused(CellKind kind, String typed) {
        assertThatThrownBy(() -> kind.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
