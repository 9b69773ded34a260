package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tongchuang.notification.Webhook.Style;

class WebhookBodyTest {

    private static final Instant AT = Instant.parse("2026-03-04T01:30:00Z");

    private final OutboxMessage message = new OutboxMessage(
            "m1",
            OutboxMessage.Kind.WEBHOOK,
            "w1",
            "“自查”今天到期",
            "https://example.org/tasks/1",
            OutboxMessage.State.WAITING,
            0,
            AT,
            AT,
            null,
            null,
            null,
            true,
            null);

    @Test
    void eachReceiverReadsItsOwnForm() {
        assertThat(WebhookBody.of(Style.JSON, message))
                .isEqualTo("{\"id\":\"m1\",\"at\":\"2026-03-04T01:30:00Z\",\"text\":\"“自查”今天到期\","
                        + "\"link\":\"https://example.org/tasks/1\"}");
        assertThat(WebhookBody.of(Style.WECOM, message))
                .isEqualTo(WebhookBody.of(Style.DINGTALK, message))
                .isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"“自查”今天到期\\nhttps://example.org/tasks/1\"}}");
    }

    @Test
    void timeAndBodyAreSignedTogether() {
        String signature = WebhookBody.signature("secret", 1, "body");

        assertThat(signature).matches("sha256=[0-9a-f]{64}");
        assertThat(WebhookBody.signature("secret", 2, "body")).isNotEqualTo(signature);
        assertThat(WebhookBody.signature("secret", 1, "bodY")).isNotEqualTo(signature);
        assertThat(WebhookBody.signature("other", 1, "body")).isNotEqualTo(signature);
    }

    @Test
    void aDingTalkRobotFindsTheSignatureInItsAddress() {
        var line = new Webhook.Line("w1", "u1", Style.DINGTALK, "https://oapi.example.org/send?access_token=1", "SEC");

        assertThat(WebhookBody.address(line, 5).toString())
                .matches("https://oapi.example.org/send\\?access_token=1&timestamp=5&sign=[\\w%]+");
        assertThat(WebhookBody.address(new Webhook.Line("w1", "u1", Style.WECOM, "https://a/b?key=1", ""), 5))
                .hasToString("https://a/b?key=1");
    }

    @Test
    void aRobotThatRefusesSaysSoInItsAnswer() {
        assertThat(WebhookBody.isTaken(Style.WECOM, 200, "{\"errcode\": 0, \"errmsg\": \"ok\"}"))
                .isTrue();
        assertThat(WebhookBody.isTaken(Style.WECOM, 200, "{\"errcode\":93000}")).isFalse();
        assertThat(WebhookBody.isTaken(Style.JSON, 204, "")).isTrue();
        assertThat(WebhookBody.isTaken(Style.JSON, 302, "")).isFalse();
    }
}
