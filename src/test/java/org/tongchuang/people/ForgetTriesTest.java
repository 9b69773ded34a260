package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
@Transactional
class ForgetTriesTest {

    private static final Instant LONG_AGO = Instant.parse("2020-03-04T04:00:00Z");

    @Autowired
    ForgetTries forget;

    @Autowired
    TriesMapper rows;

    @Test
    void onlyWhatIsOlderIsForgotten() {
        String old = UUID.randomUUID().toString();
        String young = UUID.randomUUID().toString();
        rows.insert(new Tries(old, 3, LONG_AGO));
        rows.insert(new Tries(young, 3, LONG_AGO.plusSeconds(2)));

        assertThat(forget.before(LONG_AGO.plusSeconds(1))).isPositive();

        assertThat(rows.findForUpdate(old)).isEmpty();
        assertThat(rows.findForUpdate(young)).isPresent();
    }
}
