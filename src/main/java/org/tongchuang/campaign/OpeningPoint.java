package org.tongchuang.campaign;

import java.util.List;

/**
 * One point of the check list before opening.
 *
 * @param rule the rule that asks for it, for example {@code APP-1}
 * @param labelKey what is asked; with {@code .open} behind it, what is missing
 */
public record OpeningPoint(String rule, String labelKey, boolean met, List<Object> arguments) {

    static OpeningPoint of(String rule, String name, boolean met, Object... arguments) {
        return new OpeningPoint(rule, "campaign.check." + name, met, List.of(arguments));
    }
}
