package org.tongchuang.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** The engine's own FEEL library, so that conditions mean in these tests what they mean in the product. */
final class RealFeel implements Feel {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    @Override
    public Object value(String expression, Map<String, Object> context) {
        var result = engine.evaluateExpression(body(expression), new HashMap<>(context));
        if (result.isFailure()) {
            throw new IllegalArgumentException(result.failure().message());
        }
        return result.result();
    }

    @Override
    public Optional<String> fault(String expression) {
        var parsed = engine.parseExpression(body(expression));
        return parsed.isFailure() ? Optional.of(parsed.failure().message()) : Optional.empty();
    }

    private static String body(String expression) {
        return expression.startsWith("=") ? expression.substring(1) : expression;
    }
}
