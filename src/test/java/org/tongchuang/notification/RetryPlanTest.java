package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void waitsLongerEachTimeButNeverMoreThanADay() {
        assertThat(RetryPlan.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryPlan.after(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(RetryPlan.after(11)).isEqualTo(Duration.ofMinutes(1024));
        assertThat(RetryPlan.after(12)).isEqualTo(Duration.ofDays(1));
        assertThat(RetryPlan.after(1000)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void givesUpAfterTheFourteenthTry() {
        assertThat(RetryPlan.isOver(13)).isFalse();
        assertThat(RetryPlan.isOver(14)).isTrue();
    }
}
