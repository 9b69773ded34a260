package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    /** "12345678901234567890" of RFC 6238, appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The table of the appendix, its last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void areThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void serveOneStepBeforeAndAfter() {
        Instant now = Instant.ofEpochSecond(1111111111);
        String code = OneTimeCodes.at(SECRET, now);

        assertThat(OneTimeCodes.step(SECRET, code, now)).hasValue(1111111111 / 30);
        assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(30))).isPresent();
        assertThat(OneTimeCodes.step(SECRET, code, now.minusSeconds(30))).isPresent();
        assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(60))).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, code, now.minusSeconds(60))).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void everySecretIsNewAndHas160Bits() {
        assertThat(OneTimeCodes.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(OneTimeCodes.secret());
    }
}
