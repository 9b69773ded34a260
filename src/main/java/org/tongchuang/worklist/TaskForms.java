package org.tongchuang.worklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Answers;
import org.tongchuang.dossier.Basis;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Draft;
import org.tongchuang.form.Drafts;
import org.tongchuang.form.FormJudge;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Judgement;
import org.tongchuang.form.Submission;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;

/** The form of a task: its schema in the task's programme version, and what is known before anything is typed. */
@Component
public class TaskForms {

    /** The property of a field that is never filled in from an earlier answer. */
    private static final String FRESH = "fresh";

    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Submissions submissions;
    private final FormJudge judge;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Delegations delegations;
    private final ObjectProvider<KnownFacts> facts;
    private final ObjectProvider<HandedInFiles> files;

    TaskForms(
            Programmes programmes,
            ProgrammeContents contents,
            Submissions submissions,
            FormJudge judge,
            Drafts drafts,
            Tasks tasks,
            Delegations delegations,
            ObjectProvider<KnownFacts> facts,
            ObjectProvider<HandedInFiles> files) {
        this.programmes = programmes;
        this.contents = contents;
        this.submissions = submissions;
        this.judge = judge;
        this.drafts = drafts;
        this.tasks = tasks;
        this.delegations = delegations;
        this.facts = facts;
        this.files = files;
    }

    public FormSchema schema(Task task) {
        return contents.schema(task.programmeVersionId(), task.formId());
    }

    /**
     * Earlier answers of the dossier by key, so that nothing is asked twice, overlaid by what other modules know. Fields
     * that say so are asked afresh every time.
     */
    public Map<String, Object> known(Task task) {
        Map<String, Object> known = new LinkedHashMap<>(submissions.known(task.dossierId(), task.part()));
        schema(task).fields().forEach((path, field) -> {
            if (Boolean.parseBoolean(field.property(FRESH))) {
                known.remove(path);
            }
        });
        String form = contents.form(task.programmeVersionId(), task.formId());
        facts.forEach(source -> {
            Set<String> asked = source.names().stream().filter(form::contains).collect(Collectors.toSet());
            known.putAll(asked.isEmpty() ? Map.of() : source.of(task, asked));
        });
        return known;
    }

    Judgement judge(Task task, Map<String, List<String>> posted) {
        return judge.judge(schema(task), posted, known(task));
    }

    Judgement judge(Task task, String json) {
        return judge.judge(schema(task), json, known(task));
    }

    Answers answers(Task task, Map<String, Object> accepted) {
        return new Answers(
                task.dossierId(),
                task.part(),
                task.step(),
                task.round(),
                task.id(),
                task.name(),
                task.formId(),
                accepted);
    }

    /** The files that the sign-off rests on. */
    List<Basis> files(Task task, Map<String, Object> accepted) {
        List<String> named = schema(task).filesIn(accepted);
        return files.stream().flatMap(store -> store.of(task, named).stream()).toList();
    }

    /** The answers that the manifest lets through to the engine; nothing else ever gets there. */
    Map<String, Object> routing(Task task, Map<String, Object> accepted) {
        return programmes.get(task.programmeVersionId()).manifest().routed(accepted);
    }

    /** What was typed at the actor's desk; whoever prepares the task for its owner goes on with the owner's. */
    public Optional<Draft> draft(Task task, Actor actor) {
        return drafts.find(draftKey(task.id()), tasks.isDelegate(task, actor) ? task.assigneeId() : actor.deskId());
    }

    /**
     * Keeps what was typed, unjudged. Owner and delegate have one draft, which one of them writes at a time.
     *
     * @throws WithDelegate if somebody else prepares it just now
     */
    @Transactional
    public Instant saveDraft(Task task, Submission typed, Actor actor) {
        Optional<Delegation> open = delegations.open(task);
        String desk = actor.deskId();
        if (open.isPresent() && desk.equals(task.assigneeId())) {
            throw new WithDelegate(task, open.get());
        }
        if (open.isPresent() && tasks.isDelegate(task, actor)) {
            delegations.begun(open.get());
            desk = task.assigneeId();
        }
        return drafts.save(draftKey(task.id()), desk, typed);
    }

    /**
     * Lets a colleague go on with what its holder had typed. What he has typed himself stays, but not where somebody has
     * prepared it for the holder.
     */
    void passDraft(Task task, String memberId, boolean prepared) {
        String key = draftKey(task.id());
        if (task.assigneeId() != null && (prepared || drafts.find(key, memberId).isEmpty())) {
            drafts.find(key, task.assigneeId()).ifPresent(draft -> drafts.save(key, memberId, draft.typed()));
        }
    }

    /** Whether anybody has typed something. */
    boolean isBegun(Task task) {
        return drafts.isAny(draftKey(task.id()));
    }

    /** Whether all that anybody has typed would find its field in another form. */
    boolean draftsGoOn(Task task, FormSchema next) {
        FormSchema now = schema(task);
        return drafts.typed(draftKey(task.id())).stream().allMatch(typed -> now.goesOn(typed, next));
    }

    private static String draftKey(String taskId) {
        return "task:" + taskId;
    }

    /** A task that comes back is another one; what its member had typed comes along. */
    void carryDraft(Task from, Task to, String memberId) {
        drafts.find(draftKey(from.id()), memberId)
                .ifPresent(draft -> drafts.save(draftKey(to.id()), memberId, draft.typed()));
    }

    /** Gives up what its author has handed in since; what others had typed when he was quicker stays theirs. */
    void discardDraft(HandedIn done) {
        drafts.discard(draftKey(done.taskId()), done.memberId());
    }
}
