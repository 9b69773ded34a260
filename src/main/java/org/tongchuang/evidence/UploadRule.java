package org.tongchuang.evidence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.AwaitedMessage;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.IncomingMessages;
import org.tongchuang.dossier.Parts;
import org.tongchuang.form.FieldKind;
import org.tongchuang.form.FormSchema;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskForms;
import org.tongchuang.worklist.Tasks;

/**
 * Who may put a file where. Only whoever fills in an open task of the dossier may, and only into that task's own part: what
 * was handed in doesn't change behind the back of those who judge it. And whoever records a letter from outside, while it
 * is awaited.
 */
@Component
class UploadRule {

    private final Dossiers dossiers;
    private final Parts parts;
    private final Tasks tasks;
    private final TaskForms forms;
    private final IncomingMessages incoming;
    private final Rights rights;

    UploadRule(Dossiers dossiers, Parts parts, Tasks tasks, TaskForms forms, IncomingMessages incoming, Rights rights) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.tasks = tasks;
        this.forms = forms;
        this.incoming = incoming;
        this.rights = rights;
    }

    /** A place in a form, and the file types it takes. */
    record Field(Slot slot, String accept) {}

    Field field(String taskId, String name, Actor actor) {
        Task task = tasks.see(taskId, actor);
        String path = path(name);
        var field = asked(forms.schema(task), path)
                .filter(found -> tasks.mayFill(task, actor))
                .orElseThrow(() -> new UploadNotOffered(task.dossierNumber()));
        return new Field(
                Slot.ofField(task, path, field.wording().label()), field.rules().accept());
    }

    /** A place in the form of a letter that the dossier waits for and this actor records. */
    Field letter(String dossierId, String message, String name, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        AwaitedMessage awaited = incoming.require(dossier, message, actor);
        String path = path(name);
        var field = asked(incoming.schema(dossier, awaited), path)
                .orElseThrow(() -> new UploadNotOffered(dossier.number()));
        String place = incoming.name(dossier, message) + " · " + field.wording().label();
        int round = incoming.round(dossier, message);
        return new Field(
                Slot.ofLetter(dossierId, message, round, path, place),
                field.rules().accept());
    }

    private static String path(String name) {
        return name.replaceFirst("\\[\\d{1,6}]", "");
    }

    private static Optional<org.tongchuang.form.Component.Field> asked(FormSchema schema, String path) {
        return Optional.ofNullable(schema.fields().get(path))
                .filter(found -> found.kind() == FieldKind.FILES && schema.asks(path));
    }

    Slot indicator(String dossierId, String part, String code, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!code.matches("[\\w.-]{1,60}") || !mayAdd(dossier, part, actor)) {
            throw new UploadNotOffered(dossier.number());
        }
        return Slot.ofIndicator(dossierId, part, code);
    }

    boolean mayAdd(Dossier dossier, String part, Actor actor) {
        return dossier.isRunning()
                && rights.may(actor, Action.UPLOAD_FILE, subject(dossier, actor))
                && tasks.openOf(dossier.id()).stream()
                        .anyMatch(task -> task.part().equals(part) && tasks.mayFill(task, actor));
    }

    Subject subject(Dossier dossier, Actor actor) {
        return Subject.at(dossier.unitPath())
                .inPart(parts.isDoneBy(dossier.id(), actor.unitId()))
                .onPanel(dossiers.isReader(dossier.id(), actor))
                .conflicted(dossiers.isExcluded(dossier.id(), actor));
    }
}
