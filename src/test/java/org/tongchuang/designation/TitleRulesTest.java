package org.tongchuang.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongchuang.designation.TitleState.ACTIVE;
import static org.tongchuang.designation.TitleState.CANCELLED;
import static org.tongchuang.designation.TitleState.RECTIFYING;
import static org.tongchuang.designation.TitleState.REVOKED;
import static org.tongchuang.designation.TitleState.REVOKING;
import static org.tongchuang.designation.TitleState.RE_REVIEWING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TitleRulesTest {

    static final LocalDate NAMED = LocalDate.of(2026, 12, 8);

    @Test
    void byCalendarYearAWholeYearsTitlesAreDueTogether() {
        Validity validity = Validity.of("calendar-year", 3);

        assertThat(validity.dueFrom(NAMED)).isEqualTo(LocalDate.of(2029, 1, 1));
        assertThat(validity.dueFrom(LocalDate.of(2026, 1, 2))).isEqualTo(LocalDate.of(2029, 1, 1));
    }

    @Test
    void byAnniversaryEachTitleHasItsDay() {
        Validity validity = Validity.of("anniversary", 3);

        assertThat(validity.dueFrom(NAMED)).isEqualTo(LocalDate.of(2029, 12, 8));
        assertThat(validity.dueFrom(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void lateReviewDoesNotLengthenTheTitle() {
        Validity validity = Validity.of("calendar-year", 3);

        assertThat(validity.dueAfter(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 5, 4)))
                .isEqualTo(LocalDate.of(2032, 1, 1));
        assertThat(validity.dueAfter(LocalDate.of(2029, 1, 1), LocalDate.of(2033, 5, 4)))
                .isEqualTo(LocalDate.of(2036, 1, 1));
    }

    @Test
    void modeThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> Validity.of("for-ever", 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Validity.of("anniversary", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void droppedRevocationGivesBackWhatWasBefore() {
        Standing rectifying = Standing.of(RECTIFYING).proposed(false);

        assertThat(rectifying.state()).isEqualTo(REVOKING);
        assertThat(rectifying.dropped()).isEqualTo(Standing.of(RECTIFYING));
    }

    @Test
    void revocationThatEndsAReReviewIsDroppedToAnActiveTitle() {
        assertThat(Standing.of(RECTIFYING).proposed(true).dropped()).isEqualTo(Standing.of(ACTIVE));
    }

    @Test
    void reReviewDuringARevocationDoesNotEndIt() {
        Standing revoking = Standing.of(RE_REVIEWING).proposed(false).becomes(ACTIVE);

        assertThat(revoking.state()).isEqualTo(REVOKING);
        assertThat(revoking.dropped()).isEqualTo(Standing.of(ACTIVE));
        assertThat(revoking.becomes(REVOKED)).isEqualTo(Standing.of(REVOKED));
    }

    @Test
    void endedTitleNeverComesBack() {
        for (TitleState over : new TitleState[] {REVOKED, CANCELLED, TitleState.EXPIRED}) {
            assertThat(Standing.of(over).becomes(ACTIVE)).isEqualTo(Standing.of(over));
            assertThat(Standing.of(over).proposed(false)).isEqualTo(Standing.of(over));
            assertThat(over.isHeld()).isFalse();
        }
        assertThat(RECTIFYING.isHeld()).isTrue();
    }

    @Test
    void rectificationTakesOneToSixMonths() {
        LocalDate ordered = LocalDate.of(2029, 3, 5);
        RectificationLimit three = new RectificationLimit(3);

        assertThat(three.allows(ordered, LocalDate.of(2029, 6, 5))).isTrue();
        assertThat(three.allows(ordered, LocalDate.of(2029, 6, 6))).isFalse();
        assertThat(three.allows(ordered, LocalDate.of(2029, 4, 5))).isTrue();
        assertThat(three.allows(ordered, LocalDate.of(2029, 4, 4))).isFalse();
        assertThat(three.within(ordered, LocalDate.of(2031, 1, 1))).isEqualTo(LocalDate.of(2029, 6, 5));
        assertThat(new RectificationLimit(9).latest(ordered)).isEqualTo(LocalDate.of(2029, 9, 5));
    }

    @Test
    void fraudBarsLongerThanFailure() {
        assertThat(Ground.RECTIFICATION_FAILED.barYears()).isEqualTo(2);
        assertThat(Ground.REVIEW_REFUSED.barYears()).isEqualTo(2);
        assertThat(Ground.FALSE_MATERIAL.barYears()).isEqualTo(3);
    }

    @Test
    void provinceIsAskedOnceAndOnlyItAnswers() {
        assertThat(PromotionState.NONE.isOpenTo(PromotionState.SELECTED)).isTrue();
        assertThat(PromotionState.PROVINCE_NOT_NAMED.isOpenTo(PromotionState.SELECTED))
                .isTrue();
        assertThat(PromotionState.RECOMMENDED.isOpenTo(PromotionState.SELECTED)).isFalse();
        assertThat(PromotionState.PROVINCE_NAMED.isOpenTo(PromotionState.SELECTED))
                .isFalse();
        assertThat(PromotionState.NONE.isOpenTo(PromotionState.RECOMMENDED)).isFalse();
        assertThat(PromotionState.SELECTED.isOpenTo(PromotionState.PROVINCE_NAMED))
                .isFalse();
        assertThat(PromotionState.RECOMMENDED.isOpenTo(PromotionState.PROVINCE_NAMED))
                .isTrue();
    }
}
