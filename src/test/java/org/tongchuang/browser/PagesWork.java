package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tongchuang.assessment.Typed;
import org.tongchuang.people.Actor;
import org.tongchuang.scenario.TaskWork;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.Task;

/**
 * The people of one story at browsers of their own. Whoever comes to a step first does it on its pages; the others with the
 * same step, of other parts or another round, through the use cases: the pages are the same, and each costs seconds.
 */
final class PagesWork implements TaskWork {

    private final Site site;
    private final Tenants tenants;
    private final TaskWork usual;
    private final String programme;
    private final Set<String> seen;
    private final Set<String> walked = new HashSet<>();

    PagesWork(Site site, Tenants tenants, TaskWork usual, String programme, Set<String> seen) {
        this.site = site;
        this.tenants = tenants;
        this.usual = usual;
        this.programme = programme;
        this.seen = seen;
    }

    @Override
    public void handIn(Task task, Answers answers, Actor actor) {
        if (walked.add("task " + task.step())) {
            onItsPage(task, answers, actor);
        } else {
            usual.handIn(task, answers, actor);
        }
    }

    private void onItsPage(Task task, Answers answers, Actor actor) {
        Visit visit = openTask(task, actor);
        Page page = visit.page();
        JsonNode given = answers.with(field -> "file");
        new FormFiller(page).fill(given);
        look(visit, "task", task);
        page.waitForFunction(FormFiller.AT_REST);
        page.locator("#task-form .tc-bar .btn-primary").click();
        page.waitForCondition(
                () -> page.url().contains("done=") || complaint(page).count() > 0);
        if (complaint(page).count() > 0) {
            throw new AssertionError(
                    task.name() + " " + given + ": " + complaint(page).innerText());
        }
        assertThat(page.locator("#tc-just-done")).containsText(task.subjectName());
        visit.close();
    }

    private static Locator complaint(Page page) {
        return page.locator(".tc-sum");
    }

    @Override
    public void score(Task task, Map<String, Typed> rows, Actor actor) {
        if (walked.add("sheet " + task.step())) {
            onItsPage(task, rows, actor);
        } else {
            usual.score(task, rows, actor);
        }
    }

    private void onItsPage(Task task, Map<String, Typed> rows, Actor actor) {
        Visit visit = openTask(task, actor);
        visit.page().locator("main a[href*='/sheets/']").first().click();
        new SheetFiller(visit.page()).fill(rows);
        look(visit, "sheet", task);
        visit.page().locator(".tc-bar .btn-primary").click();
        assertThat(visit.page().locator("#task-form")).isVisible();
        visit.close();
    }

    @Override
    public void declareNoInterest(Task task, Actor assessor) {
        if (!walked.add("declaration")) {
            usual.declareNoInterest(task, assessor);
            return;
        }
        Visit visit = openTask(task, assessor);
        visit.page().locator("[name=interest][value=none]").check();
        Locator form = visit.page().locator("form[action*='/declaration']");
        form.locator("button").click();
        assertThat(form).hasCount(0);
        visit.close();
    }

    /** What somebody has to do stands in his own list of this dossier. */
    private Visit openTask(Task task, Actor actor) {
        Visit visit = open("/tasks?q=" + task.dossierNumber(), actor);
        Page page = visit.page();
        page.locator("#task-" + task.id() + " .tc-main-cell a").click();
        page.waitForURL("**/tasks/" + task.id() + "*");
        page.waitForFunction(FormFiller.AT_REST);
        return visit;
    }

    Visit open(String path, Actor actor) {
        Visit visit = site.visit(tenants.loginName(actor), Tenants.PASSWORD).strict();
        visit.open(path);
        return visit;
    }

    /** Each form is looked at once, whatever stories it is in; programmes share some. */
    private void look(Visit visit, String kind, Task task) {
        boolean shared = Files.exists(Path.of("forms", "shared", task.formId() + ".form"));
        String form = kind + "-" + (shared ? "shared" : programme) + "-" + task.formId();
        if (seen.add(form)) {
            visit.glance(form);
        }
    }
}
