package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;

@DatabaseTest
class DraftsTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private MovableClock clock;

    private final String key = "task:" + UUID.randomUUID();
    private final String member = UUID.randomUUID().toString();

    @Test
    void comeBackAsTyped() {
        var typed = new Submission(
                Map.of("households", List.of("十二ab 𠮷"), "checks", List.of("size", "bounds")),
                Map.of("dueOn", List.of("下周")));

        drafts.save(key, member, typed);

        assertThat(drafts.find(key, member)).hasValueSatisfying(draft -> {
            assertThat(draft.typed()).isEqualTo(typed);
            assertThat(draft.rev()).isEqualTo(1);
            assertThat(draft.savedAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void areGivenUpWhenNobodyComesBack() {
        drafts.save(key, member, words("first"));

        drafts.forgetBefore(clock.instant());
        assertThat(drafts.find(key, member)).isPresent();

        clock.advance(Duration.ofDays(1));
        drafts.forgetBefore(clock.instant());
        assertThat(drafts.find(key, member)).isEmpty();
    }

    @Test
    void keepTheLastWords() {
        drafts.save(key, member, words("first"));
        clock.advance(Duration.ofMinutes(2));

        var savedAt = drafts.save(key, member, words("second"));

        assertThat(drafts.find(key, member)).hasValue(new Draft(words("second"), 2, savedAt));
    }

    @Test
    void belongToOneMemberAndOneForm() {
        drafts.save(key, member, words("mine"));

        assertThat(drafts.find(key, UUID.randomUUID().toString())).isEmpty();
        assertThat(drafts.find(key + "x", member)).isEmpty();
    }

    @Test
    void areGoneOnceDiscarded() {
        drafts.save(key, member, words("mine"));
        drafts.save(key + "x", member, words("other"));

        drafts.discard(key, member);
        drafts.discard(key, member);

        assertThat(drafts.find(key, member)).isEmpty();
        assertThat(drafts.find(key + "x", member)).isPresent();
    }

    @Test
    void refuseMoreThanAnyFormHolds() {
        drafts.save(key, member, words("kept"));

        assertThatThrownBy(() -> drafts.save(key, member, words("长".repeat(1_000_000))))
                .isInstanceOf(DraftTooLarge.class);
        assertThat(drafts.find(key, member))
                .hasValueSatisfying(draft -> assertThat(draft.typed()).isEqualTo(words("kept")));
    }

    private static Submission words(String words) {
        return new Submission(Map.of("opinion", List.of(words)), Map.of());
    }
}
