package org.tongchuang.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** What may become a process variable: texts, whole numbers, booleans and dates. Anything else has no place there. */
public final class RoutingValues {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private RoutingValues() {}

    public static Map<String, Object> of(Map<String, Object> routing) {
        Map<String, Object> variables = new HashMap<>();
        routing.forEach((name, given) -> variables.put(name, variable(name, given)));
        return variables;
    }

    private static Object variable(String name, Object given) {
        if (given == null || given instanceof String || given instanceof Boolean || given instanceof Date) {
            return given;
        }
        if (given instanceof Number number) {
            return whole(name, number);
        }
        if (given instanceof LocalDate day) {
            return Date.from(day.atStartOfDay(SHANGHAI).toInstant());
        }
        if (given instanceof Instant instant) {
            return Date.from(instant);
        }
        throw new IllegalArgumentException("Field '" + name + "' can't route: it holds a "
                + given.getClass().getSimpleName() + "; only texts, whole numbers, booleans and dates can");
    }

    private static Long whole(String name, Number number) {
        try {
            return new BigDecimal(number.toString()).longValueExact();
        } catch (ArithmeticException fraction) {
            throw new IllegalArgumentException(
                    "Field '" + name + "' can't route: " + number + " is not a whole number", fraction);
        }
    }
}
