package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.tongchuang.assessment.Typed;

/**
 * Fills in a score sheet box by box and in haste: a row may still be on its way when the next is left. What a ledger or a
 * survey has found has no box, and is not asked.
 */
final class SheetFiller {

    private final Page page;

    SheetFiller(Page page) {
        this.page = page;
    }

    void fill(Map<String, Typed> rows) {
        rows.forEach(this::fill);
        page.locator("a.tc-brand").first().focus();
        assertThat(page.locator("#sheet-status")).containsText("已全部评完");
    }

    private void fill(String code, Typed typed) {
        if (!typed.gate().isEmpty()) {
            page.locator(named("gate", code)).selectOption(typed.gate());
        }
        if (!typed.score().isEmpty()) {
            page.locator(named("score", code)).fill(typed.score());
        }
        Locator measured = page.locator(named("measured", code));
        if (!typed.measured().isEmpty() && measured.count() > 0) {
            measured.fill(typed.measured());
        }
        if (!typed.remark().isEmpty()) {
            page.locator(named("remark", code)).fill(typed.remark());
        }
    }

    private static String named(String box, String code) {
        return "[name='" + box + "." + code + "']";
    }
}
