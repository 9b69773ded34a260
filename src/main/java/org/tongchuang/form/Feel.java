package org.tongchuang.form;

import java.util.Map;

/** What forms need of FEEL; the engine's own FEEL library answers. */
public interface Feel {

    /**
     * The value of an expression such as {@code =households >= 500 or residents >= 1500}.
     *
     * @return null, Boolean, Number, String, LocalDate, or a List or Map of these
     * @throws IllegalArgumentException if the expression can't be read
     */
    Object value(String expression, Map<String, Object> context);

    /** Why the expression can't be read, or empty if it can. */
    java.util.Optional<String> fault(String expression);
}
