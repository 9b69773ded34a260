package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchuang.evidence.Samples;

/** What people do at their tasks about one village, on the pages and with nothing but the pages. */
final class Desk {

    private static final Pattern BOUND = Pattern.compile("[≥≤]\\s*([0-9.]+)");
    private static final int LOOKS = 200;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int ROWS_BELOW = 12;

    /** Whether the box with the focus lies between the bar above and the one below. */
    private static final String IN_SIGHT =
            """
            () => {
                const box = document.activeElement.getBoundingClientRect();
                return box.top >= document.querySelector('.tc-top').getBoundingClientRect().bottom
                    && box.bottom <= document.querySelector('.tc-bar').getBoundingClientRect().top;
            }""";

    private static final String FILES =
            """
            ({names, content}) => {
                const files = new DataTransfer();
                const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0));
                names.forEach(name => files.items.add(new File([bytes, name], name, {type: 'image/jpeg'})));
                return files;
            }""";

    private final String village;

    Desk(String village) {
        this.village = village;
    }

    /** Finds the village's first task in the person's list, where it may still be on its way, and opens it. */
    void openTask(Visit visit) {
        Locator first = visit.page().locator(".tc-main-cell a").first();
        for (int look = 0; look < LOOKS; look++) {
            visit.open("/tasks?q=" + village);
            if (first.count() > 0) {
                first.click();
                visit.page().waitForURL(url -> url.contains("/tasks/"));
                visit.page().waitForFunction(FormFiller.AT_REST);
                return;
            }
            visit.page().waitForTimeout(100);
        }
        throw new AssertionError("no task came");
    }

    boolean hasTask(Visit visit) {
        visit.open("/tasks?q=" + village);
        return visit.page().locator(".tc-main-cell a").count() > 0;
    }

    /** Opens the task, fills in its form, name after name and answer after answer, and hands it in. */
    void handIn(Visit visit, String shot, String... namesAndAnswers) {
        openTask(visit);
        visit.shot("task-" + shot);
        answer(visit, namesAndAnswers);
    }

    /** The same for the task that is open. */
    void answer(Visit visit, String... namesAndAnswers) {
        Page page = visit.page();
        page.waitForFunction(FormFiller.AT_REST);
        for (int i = 0; i < namesAndAnswers.length; i += 2) {
            fill(page, namesAndAnswers[i], namesAndAnswers[i + 1]);
        }
        page.waitForFunction(FormFiller.AT_REST);
        page.locator(".tc-bar .btn-primary").click();
        page.waitForURL(url -> url.contains("done="));
    }

    /** Opens the score sheet of the open task, gives every row its best, and comes back. */
    void scoreEverything(Visit visit, String shot) {
        Page page = visit.page();
        String task = page.url();
        page.locator("a[href*='/sheets/']").first().click();
        page.locator("select[name^='gate.']").all().forEach(gate -> gate.selectOption("true"));
        page.locator("input[data-score]").all().forEach(score -> score.fill(score.getAttribute("data-max")));
        page.locator("input[name^='measured.']").all().forEach(found -> found.fill(bound(found)));
        page.locator("textarea.say").first().focus();
        assertThat(page.locator(".tc-bar")).containsText("已全部评完");
        visit.shot("sheet-" + shot);
        page.navigate(task);
    }

    /** On a slow line the sheet is there before its scripts are; what is chosen meanwhile is saved with them. */
    void chooseBeforeTheScriptsCome(Visit visit) {
        Page page = visit.page();
        String task = page.url();
        List<Route> held = new ArrayList<>();
        page.route("**/htmx.org/**", held::add);
        page.locator("a[href*='/sheets/']").first().click();
        Locator gate = page.locator("select[name^='gate.']").first();
        gate.selectOption("true");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(page.locator("#sheet-saved")).containsText("已保存");
        page.unrouteAll();
        page.reload();
        assertThat(gate).hasValue("true");
        page.navigate(task);
    }

    /** The first rows of the sheet without a mouse: m is the full score, arrows change it, r leads to the remark. */
    void scoreByKeys(Visit visit) {
        Page page = visit.page();
        String task = page.url();
        page.locator("a[href*='/sheets/']").first().click();
        Locator boxes = page.locator("input[data-score]");
        Locator first = boxes.nth(0);
        Locator second = boxes.nth(1);
        Locator remark = page.locator("tr:has(input[data-score])").first().locator("textarea");
        String most = new BigDecimal(first.getAttribute("data-max")).setScale(1).toPlainString();
        String open = page.locator("#sheet-chips .tc-chip").nth(1).innerText();

        first.focus();
        page.keyboard().press("m");
        assertThat(first).hasValue(most);
        page.keyboard().press("ArrowDown");
        assertThat(first).hasValue(new BigDecimal(most).subtract(HALF).toPlainString());
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(first).hasValue(most);
        page.keyboard().press("r");
        assertThat(remark).isFocused();
        page.keyboard().type("mr 有据可查");
        assertThat(remark).hasValue("mr 有据可查");
        assertThat(first).hasValue(most);
        page.keyboard().press("Tab");
        assertThat(page.locator("tr:has(input[data-score])").nth(1).locator("*:focus"))
                .hasCount(1);
        second.focus();
        page.keyboard().press("Shift+Enter");
        assertThat(first).isFocused();
        page.keyboard().press("Enter");
        assertThat(second).isFocused();

        assertThat(page.locator("#sheet-saved")).containsText("已保存");
        assertThat(page.locator("#sheet-chips .tc-chip").nth(1)).not().hasText(open);
        assertThat(second).isFocused();
        for (int row = 0; row < ROWS_BELOW; row++) {
            page.keyboard().press("Enter");
        }
        page.waitForCondition(() -> (Boolean) page.evaluate(IN_SIGHT));
        page.reload();
        assertThat(first).hasValue(most);
        assertThat(remark).hasValue("mr 有据可查");
        page.navigate(task);
    }

    /** Lets go of files over a place, as if they came from a folder on the screen. */
    void drop(Visit visit, Locator place, String... names) {
        JSHandle files = visit.page()
                .evaluateHandle(
                        FILES,
                        Map.of("names", names, "content", Base64.getEncoder().encodeToString(Samples.jpg())));
        place.dispatchEvent("dragover", Map.of("dataTransfer", files));
        assertThat(place).hasClass(Pattern.compile("over"));
        place.dispatchEvent("drop", Map.of("dataTransfer", files));
    }

    private static String bound(Locator measured) {
        Matcher bound = BOUND.matcher(measured.getAttribute("aria-label"));
        if (!bound.find()) {
            throw new AssertionError("no bound in " + measured.getAttribute("aria-label"));
        }
        return bound.group(1);
    }

    private static void fill(Page page, String name, String answer) {
        if (page.locator("input[type=file][name='_file." + name + "']").count() > 0) {
            upload(page, name, answer);
            return;
        }
        Locator field = page.locator("#task-form [name='" + name + "']");
        switch ((String) field.first().evaluate("field => field.type")) {
            case "radio" -> field.and(page.locator("[value='" + answer + "']")).check();
            case "checkbox" -> field.all().forEach(Locator::check);
            case "select-one" -> field.selectOption(new SelectOption().setLabel(answer));
            default -> field.fill(answer);
        }
    }

    private static void upload(Page page, String name, String fileName) {
        page.locator("input[type=file][name='_file." + name + "']")
                .setInputFiles(new FilePayload(fileName, "image/jpeg", Samples.jpg()));
        assertThat(page.locator(".tc-files")).containsText(fileName);
    }
}
