package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;
import org.tongchuang.assessment.SaveScore;
import org.tongchuang.assessment.SheetPicture;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.assessment.SheetTask;
import org.tongchuang.assessment.SheetTasks;
import org.tongchuang.people.Actor;
import org.tongchuang.standard.Indicator;
import org.tongchuang.web.WholeStep;
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
    private final SheetReading reading;
    private final Panels panels;
    private final Cast cast;
    private final SaveScore save;
    private final SamplePapers papers;
    private final WholeStep whole;

    ScoreStep(
            OpenTasks tasks,
            SheetTasks sheets,
            SheetReading reading,
            Panels panels,
            Cast cast,
            SaveScore save,
            SamplePapers papers,
            WholeStep whole) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.reading = reading;
        this.panels = panels;
        this.cast = cast;
        this.save = save;
        this.papers = papers;
        this.whole = whole;
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
            throw new ScenarioFailed("no open task with this sheet");
        }
        wanted.forEach(sheet -> fill(sheet, told.get("fill"), actor(sheet.task(), story, told)));
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

    private void fill(SheetTask sheet, JsonNode fill, Actor actor) {
        SheetPicture before = reading.forTask(sheet.task().id(), actor);
        papers.handIn(sheet, actor);
        whole.run(() -> {
            sheet.rows().forEach(row -> save(sheet.task(), row, fill.path(row.code()), before, actor));
            return sheet;
        });
    }

    private void save(Task task, Indicator row, JsonNode wanted, SheetPicture before, Actor actor) {
        int revision = before.revisions().getOrDefault(row.code(), 0);
        save.save(task.id(), row.code(), SampleScore.of(row, wanted), revision, actor);
    }
}
