package org.tongchuang.form;

import java.math.BigDecimal;

/**
 * What a field demands of its value.
 *
 * @param min a number or an expression that gives one; empty for none
 * @param pattern a regular expression that must be found in the text; empty for none
 * @param shape "email", "phone" or empty
 * @param step the value is a multiple of it; null for any value
 * @param accept the file types a file field takes, as in HTML; empty for the store's own list
 */
public record Rules(
        boolean required,
        String min,
        String max,
        Integer minLength,
        Integer maxLength,
        String pattern,
        String shape,
        BigDecimal step,
        String accept,
        boolean multiple) {}
