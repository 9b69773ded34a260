package org.tongchuang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The accessibility judge. It goes into a page once and is asked for faults alone; its own builder brings it anew each
 * time, opens a second page to put frames together that we don't have, and hands back all that passed.
 */
final class Axe {

    private static final String IS_THERE = "() => window.axe !== undefined";

    private static final String SERIOUS =
            """
            async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false})).violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => `${rule.id} ${rule.help} ${rule.nodes.map(node => node.html)}`)""";

    private Axe() {}

    /** The serious faults of a page as it stands, against the accessibility guidelines. */
    static List<?> faults(Page page) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(SERIOUS);
    }
}
