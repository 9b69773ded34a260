package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.tongchuang.evidence.Samples;

/**
 * Fills in a task's form by what the page offers: from above to below, and again when an answer has brought up further
 * fields. A field that never comes is a fault.
 */
final class FormFiller {

    /** What can be answered, in the page's order: the name, the kind of box, and whether others depend on it. */
    private static final String OFFERED =
            """
            () => {
                const drives = field => field.closest('[hx-trigger=change][hx-post*=_refresh]') !== null;
                const list = set => ({name: set.id.slice(2), kind: 'list', drives: true});
                const file = box => ({name: box.name.slice(6), kind: 'file', drives: false});
                const field = box => ({name: box.name, kind: box.type, drives: drives(box)});
                return [...document.querySelectorAll(
                        '#form-body fieldset:has(> ol), #form-body [name]:not([type=hidden]):not(button)')]
                    .map(box => box.matches('fieldset') ? list(box) : box.type === 'file' ? file(box) : field(box));
            }""";

    static final String AT_REST =
            "() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')";

    private final Page page;
    private final Map<String, JsonNode> open = new LinkedHashMap<>();

    FormFiller(Page page) {
        this.page = page;
    }

    void fill(JsonNode answers) {
        put("", answers);
        while (!open.isEmpty()) {
            List<Box> offered = offered();
            if (!fill(offered)) {
                throw new AssertionError("%s offers no %s but %s".formatted(page.url(), open, offered));
            }
        }
    }

    private void put(String at, JsonNode answers) {
        answers.properties().forEach(answer -> open.put(at + answer.getKey(), answer.getValue()));
    }

    private List<Box> offered() {
        return ((List<?>) page.evaluate(OFFERED))
                .stream().map(box -> Box.of((Map<?, ?>) box)).toList();
    }

    /** Answers what is asked, up to the first answer that may bring up other questions; false if nothing was. */
    private boolean fill(List<Box> offered) {
        boolean filled = false;
        for (Box box : offered) {
            JsonNode answer = open.remove(box.name());
            if (answer != null) {
                fill(box, answer);
                filled = true;
            }
            if (answer != null && box.drives()) {
                return true;
            }
        }
        return filled;
    }

    private void fill(Box box, JsonNode answer) {
        Locator field = page.locator("#form-body [name='" + box.name() + "']:not([type=hidden])");
        switch (box.kind()) {
            case "list" -> rows(box.name(), answer);
            case "file" -> upload(box.name(), answer);
            case "radio" -> check(valued(box.name(), answer.asText()));
            case "checkbox" -> tick(field, answer);
            case "select-one" -> field.selectOption(answer.asText());
            default -> field.fill(answer.asText());
        }
        if (box.drives() && !box.kind().equals("list")) {
            field.first().blur();
            page.waitForFunction(AT_REST);
        }
    }

    /** A click that falls into a refresh of the form is given once more, as a person would. */
    private void check(Locator radio) {
        page.waitForFunction(AT_REST);
        try {
            radio.check();
        } catch (PlaywrightException lost) {
            page.waitForFunction(AT_REST);
            radio.check();
        }
    }

    /** As many rows as there are answers: what is missing is added, what is too much taken away. */
    private void rows(String list, JsonNode rows) {
        Locator shown = page.locator("fieldset[id='f-" + list + "'] > ol > li");
        int count = shown.count();
        for (; count < rows.size(); count++) {
            press("button[name=_add][value='" + list + "']");
        }
        for (; count > rows.size(); count--) {
            press("button[name=_remove][value='" + list + "." + (count - 1) + "']");
        }
        assertThat(shown).hasCount(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            put(list + "[" + row + "].", rows.get(row));
        }
    }

    private void press(String button) {
        page.locator("#form-body " + button).click();
        page.waitForFunction(AT_REST);
    }

    private void tick(Locator boxes, JsonNode answer) {
        for (Locator box : boxes.all()) {
            String value = box.getAttribute("value");
            box.setChecked(answer.isArray() ? holds(answer, value) : answer.asBoolean());
        }
    }

    private static boolean holds(JsonNode answers, String value) {
        return StreamSupport.stream(answers.spliterator(), false)
                .anyMatch(answer -> answer.asText().equals(value));
    }

    private Locator valued(String name, String value) {
        return page.locator("#form-body [name='" + name + "'][value='" + value + "']");
    }

    private void upload(String name, JsonNode wanted) {
        Locator drop = page.locator("#form-body .tc-drop:has([name='_file." + name + "'])");
        Locator there = page.locator("#form-body fieldset:has(> .tc-drop [name='_file." + name + "']) > .tc-files li");
        for (int number = 1; number <= wanted.size(); number++) {
            drop.locator("input").setInputFiles(new FilePayload("现场" + number + ".jpg", "image/jpeg", Samples.jpg()));
            assertThat(there).hasCount(number);
            page.waitForFunction(AT_REST);
        }
    }

    /** One that can be answered. */
    private record Box(String name, String kind, boolean drives) {

        static Box of(Map<?, ?> box) {
            return new Box((String) box.get("name"), (String) box.get("kind"), (Boolean) box.get("drives"));
        }
    }
}
