package org.tongchuang.form;

import java.util.List;

/**
 * Where the choices of a field come from.
 *
 * @param fixed the choices written in the form
 * @param source the expression that gives them instead, or an empty text
 */
record Choices(List<Option> fixed, String source) {

    static final Choices NONE = new Choices(List.of(), "");

    Choices {
        fixed = List.copyOf(fixed);
    }
}
