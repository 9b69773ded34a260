package org.tongchuang.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver of each style is sent, and how it knows that it comes from us. */
final class WebhookBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WebhookBody() {}

    static String of(Webhook.Style style, OutboxMessage message) {
        String said = message.subject() + "\n" + message.body();
        return style == Webhook.Style.JSON
                ? write(ordered(
                        "id",
                        message.id(),
                        "at",
                        message.addedAt().toString(),
                        "text",
                        message.subject(),
                        "link",
                        message.body()))
                : write(ordered("msgtype", "text", "text", Map.of("content", said)));
    }

    /** HMAC-SHA256 over the time, a dot and the body, so that neither can be exchanged or sent again later. */
    static String signature(String secret, long seconds, String body) {
        return "sha256=" + HexFormat.of().formatHex(hmac(secret, seconds + "." + body));
    }

    /** DingTalk's robots want the signature of the time in the address; the others are called as they are. */
    static URI address(Webhook.Line line, long millis) {
        if (line.style() != Webhook.Style.DINGTALK || line.secret().isEmpty()) {
            return URI.create(line.address());
        }
        String sign = Base64.getEncoder().encodeToString(hmac(line.secret(), millis + "\n" + line.secret()));
        String more = "timestamp=" + millis + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8);
        return URI.create(line.address() + (line.address().contains("?") ? "&" : "?") + more);
    }

    /** Robots answer 200 to what they refuse too, and say so in errcode. */
    static boolean isTaken(Webhook.Style style, int status, String answer) {
        boolean fine = status >= 200 && status < 300;
        return style == Webhook.Style.JSON
                ? fine
                : fine && answer.replaceAll("\\s", "").contains("\"errcode\":0");
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String write(Map<String, Object> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
