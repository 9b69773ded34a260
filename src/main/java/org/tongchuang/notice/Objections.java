package org.tongchuang.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** The door to objections, for those who may know of them. */
@Component
public class Objections {

    private final ObjectionMapper mapper;
    private final NoticeMapper notices;
    private final Handlers handlers;
    private final SealedWords words;
    private final Tasks tasks;

    Objections(ObjectionMapper mapper, NoticeMapper notices, Handlers handlers, SealedWords words, Tasks tasks) {
        this.mapper = mapper;
        this.notices = notices;
        this.handlers = handlers;
        this.words = words;
        this.tasks = tasks;
    }

    /** An objection of one's own office; to anybody else it is missing. */
    public Objection see(String id, Actor actor) {
        return mapper.find(id)
                .filter(one -> handlers.mayHandle(one, actor))
                .orElseThrow(() -> new ObjectionMissing(id));
    }

    /** What is said, for those who have been let see the objection. */
    public String content(Objection objection) {
        return words.content(objection);
    }

    /** The community that it is about. */
    public NoticeRow row(Objection objection) {
        return notices.findRow(objection.rowId()).orElseThrow();
    }

    /** The step that it is at. */
    public Optional<Task> openTask(Objection objection) {
        return tasks.openOf(row(objection).dossierId()).stream()
                .filter(task -> task.part().equals(objection.id()))
                .findFirst();
    }

    /** Those that this actor's office handles; nobody else learns how many there are. */
    public List<Objection> list(String noticeId, Actor actor) {
        return mapper.listOfNotice(noticeId).stream()
                .filter(one -> handlers.mayHandle(one, actor))
                .toList();
    }

    /** Whether a task's part is an objection that this actor handles. */
    public boolean isHandled(String id, Actor actor) {
        return mapper.find(id).filter(one -> handlers.handles(one, actor)).isPresent();
    }

    /** Whether a task's part is an objection that is being verified, and this actor's office does it. */
    public boolean isBeingVerified(String id, Actor actor) {
        return mapper.find(id)
                .filter(one -> one.state() == Objection.State.ADMITTED)
                .filter(one -> handlers.mayHandle(one, actor) || handlers.mayExtend(one, actor))
                .isPresent();
    }

    /** Whether an open objection keeps the dossier where it is, which its own people may know. */
    public boolean holdBack(String dossierId) {
        return mapper.listUnsettledOfDossier(dossierId).stream().anyMatch(Objection::holdsBack);
    }
}
