package org.tongchuang.notice;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.worklist.Tasks;

/** Who may know of an objection: the office above the unit complained of, and of its members the one who handles it. */
@Component
class Handlers {

    private final NoticeMapper notices;
    private final Dossiers dossiers;
    private final Submissions submissions;
    private final Tasks tasks;
    private final Rights rights;

    Handlers(NoticeMapper notices, Dossiers dossiers, Submissions submissions, Tasks tasks, Rights rights) {
        this.notices = notices;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.tasks = tasks;
        this.rights = rights;
    }

    /** The host's members with the right, unless they have an interest in the dossier. */
    boolean mayHandle(Objection objection, Actor actor) {
        return may(Action.HANDLE_OBJECTION, objection, actor);
    }

    /** The host's head, under the same conditions. */
    boolean mayExtend(Objection objection, Actor actor) {
        return may(Action.EXTEND_VERIFICATION, objection, actor);
    }

    /** Whether this actor may take in what comes on paper about the row. */
    boolean mayEnter(PublicNotice notice, NoticeRow row, Actor actor) {
        return may(Action.HANDLE_OBJECTION, notice, row, actor);
    }

    private boolean may(Action action, Objection objection, Actor actor) {
        NoticeRow row = notices.findRow(objection.rowId()).orElseThrow();
        PublicNotice notice = notices.find(objection.noticeId()).orElseThrow();
        return may(action, notice, row, actor);
    }

    private boolean may(Action action, PublicNotice notice, NoticeRow row, Actor actor) {
        boolean conflicted = dossiers.isExcluded(row.dossierId(), actor);
        return actor.unitId().equals(notice.hostId())
                && !actor.unitId().equals(row.unitId())
                && rights.may(actor, action, Subject.at(row.unitPath()).conflicted(conflicted));
    }

    /** Whether the actor has the objection in hand, or had. */
    boolean handles(Objection objection, Actor actor) {
        NoticeRow row = notices.findRow(objection.rowId()).orElseThrow();
        return mayHandle(objection, actor) && (hasTask(objection, row, actor) || handedIn(objection, row, actor));
    }

    private boolean hasTask(Objection objection, NoticeRow row, Actor actor) {
        return tasks.openOf(row.dossierId()).stream()
                .anyMatch(task ->
                        task.part().equals(objection.id()) && actor.memberId().equals(task.assigneeId()));
    }

    private boolean handedIn(Objection objection, NoticeRow row, Actor actor) {
        return submissions.list(row.dossierId()).stream()
                .anyMatch(one ->
                        one.part().equals(objection.id()) && one.memberId().equals(actor.memberId()));
    }
}
