package org.tongchuang.scenario;

import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.SaveScore;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.assessment.SignDeclaration;
import org.tongchuang.assessment.Typed;
import org.tongchuang.evidence.KeepFile;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;

/** Work without pages: what they would call is called. */
@Component
class ThroughUseCases implements TaskWork {

    private static final String WORDING = "本人与参评社区没有利害关系。";

    private final CompleteTask complete;
    private final SaveScore save;
    private final SheetReading reading;
    private final SignDeclaration sign;
    private final KeepFile files;
    private final WholeStep whole;

    ThroughUseCases(
            CompleteTask complete,
            SaveScore save,
            SheetReading reading,
            SignDeclaration sign,
            KeepFile files,
            WholeStep whole) {
        this.complete = complete;
        this.save = save;
        this.reading = reading;
        this.sign = sign;
        this.files = files;
        this.whole = whole;
    }

    @Override
    public void handIn(Task task, Answers answers, Actor actor) {
        String given = answers.with(field -> image(task, field, actor)).toString();
        Completion completion = whole.run(() -> complete.complete(task.id(), given, actor));
        if (completion instanceof Completion.NotYet notYet) {
            throw ScenarioFailed.notTaken(notYet, notYet.faults());
        }
    }

    @Override
    public void score(Task task, Map<String, Typed> rows, Actor actor) {
        Map<String, Integer> revisions = reading.forTask(task.id(), actor).revisions();
        whole.run(() -> {
            rows.forEach((code, typed) -> save.save(task.id(), code, typed, revisions.getOrDefault(code, 0), actor));
            return rows;
        });
    }

    @Override
    public void declareNoInterest(Task task, Actor assessor) {
        whole.run(() -> {
            sign.noInterest(task.id(), WORDING, assessor);
            return task;
        });
    }

    private String image(Task task, String field, Actor actor) {
        var picture = new ByteArrayResource(SamplePicture.png(task.subjectName()));
        return whole.run(() -> files.forField(task.id(), field, "示例照片.png", picture, actor))
                .id();
    }
}
