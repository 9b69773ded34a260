package org.tongchuang.workflow;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FailedEvaluationResult;
import org.camunda.feel.api.FailedParseResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;
import org.tongchuang.form.Feel;

/** The engine's FEEL, without functions of Java, on the product's clock in Shanghai. */
@Component
class EngineFeel implements Feel {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final FeelEngineApi feel;
    private final Map<String, ParseResult> parsed = new ConcurrentHashMap<>();

    EngineFeel(Clock clock) {
        feel = FeelEngineBuilder.forJava()
                .withEnabledExternalFunctions(false)
                .withClock(() -> clock.instant().atZone(SHANGHAI))
                .build();
    }

    @Override
    public Object value(String expression, Map<String, Object> context) {
        ParseResult parsing = parse(expression);
        if (parsing instanceof FailedParseResult failed) {
            throw new IllegalArgumentException(
                    "FEEL can't read '" + expression + "': " + failed.failure().message());
        }
        EvaluationResult result = feel.evaluate(parsing.parsedExpression(), context);
        if (result instanceof FailedEvaluationResult failed) {
            throw new IllegalArgumentException("FEEL can't work out '" + expression + "': "
                    + failed.failure().message());
        }
        return result.result();
    }

    @Override
    public Optional<String> fault(String expression) {
        return parse(expression) instanceof FailedParseResult failed
                ? Optional.of(failed.failure().message())
                : Optional.empty();
    }

    private ParseResult parse(String expression) {
        return parsed.computeIfAbsent(
                expression, text -> feel.parseExpression(text.startsWith("=") ? text.substring(1) : text));
    }
}
