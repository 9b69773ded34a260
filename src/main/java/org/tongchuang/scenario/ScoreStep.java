package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;
import org.tongchuang.assessment.SheetTask;
import org.tongchuang.assessment.SheetTasks;
import org.tongchuang.assessment.Typed;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;

/**
 * {@code score: {sheet, as, fill, member}}: fills a column, each row at its best but for those that it names. Panel
 * members score alike, or only the one that it names.
 */
@Component
class ScoreStep implements ScenarioStep {

    private static final String CONSENSUS = "consensus";

    private final OpenTasks tasks;
    private final SheetTasks sheets;
    private final Panels panels;
    private final Cast cast;
    private final ThroughUseCases usual;
    private final SamplePapers papers;

    ScoreStep(
            OpenTasks tasks, SheetTasks sheets, Panels panels, Cast cast, ThroughUseCases usual, SamplePapers papers) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.panels = panels;
        this.cast = cast;
        this.usual = usual;
        this.papers = papers;
    }

    @Override
    public String verb() {
        return "score";
    }

    @Override
    public void play(Story story, JsonNode told) {
        List<SheetTask> wanted = tasks.all(story).stream()
                .map(sheets::of)
                .flatMap(Optional::stream)
                .filter(sheet -> name(sheet).equals(told.get("sheet").asText()))
                .filter(sheet -> isFor(sheet.task(), story, told))
                .toList();
        if (wanted.isEmpty()) {
            throw new ScenarioFailed("no open task with this sheet", "scenario.failed.no-sheet-task");
        }
        wanted.forEach(sheet -> fill(story, sheet, told.get("fill"), actor(sheet.task(), story, told)));
    }

    private static String name(SheetTask sheet) {
        return sheet.agreement() ? CONSENSUS : sheet.sheet().name().toLowerCase(Locale.ROOT);
    }

    private boolean isFor(Task task, Story story, JsonNode told) {
        return !told.has("member")
                || panels.members(panels.latest(story.dossierId()).orElseThrow())
                        .get(told.get("member").asInt() - 1)
                        .memberId()
                        .equals(task.part());
    }

    private Actor actor(Task task, Story story, JsonNode told) {
        return task.assigneeId() == null ? cast.holder(story, told.get("as").asText()) : cast.doer(task);
    }

    private void fill(Story story, SheetTask sheet, JsonNode fill, Actor actor) {
        papers.handIn(sheet, actor);
        Map<String, Typed> rows = new LinkedHashMap<>();
        sheet.rows().forEach(row -> rows.put(row.code(), SampleScore.of(row, fill.path(row.code()))));
        story.work(usual).score(sheet.task(), rows, actor);
    }
}
