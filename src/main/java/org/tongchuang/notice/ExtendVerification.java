package org.tongchuang.notice;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Term;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.MoreTime;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** More time for verifying an objection: once, before the time is over, by the head of the office, with a reason. */
@Component
public class ExtendVerification implements MoreTime {

    private final ObjectionMapper objections;
    private final ExtensionMapper mapper;
    private final NoticeMapper notices;
    private final Handlers handlers;
    private final SealedWords words;
    private final Tasks tasks;
    private final NoticeProperties settings;
    private final AuditTrail audit;
    private final Clock clock;

    ExtendVerification(
            ObjectionMapper objections,
            ExtensionMapper mapper,
            NoticeMapper notices,
            Handlers handlers,
            SealedWords words,
            @Lazy Tasks tasks,
            NoticeProperties settings,
            AuditTrail audit,
            Clock clock) {
        this.objections = objections;
        this.mapper = mapper;
        this.notices = notices;
        this.handlers = handlers;
        this.words = words;
        this.tasks = tasks;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public VerificationExtension extend(String objectionId, String reason, Actor head) {
        Objection objection = find(objectionId, head);
        if (!handlers.mayExtend(objection, head)) {
            throw ExtensionRefused.notTheHead();
        }
        NoticeRow row = notices.findRow(objection.rowId()).orElseThrow();
        notices.lockRow(row.id());
        mapper.find(objectionId).ifPresent(given -> {
            throw ExtensionRefused.already(given);
        });
        Task task = verification(objection, row).orElseThrow(ExtensionRefused::notVerifying);
        requireInTime(task, head);
        VerificationExtension extension = extension(objection, task, reason, head);
        mapper.insert(extension);
        record(extension, row, head);
        return extension;
    }

    /** What was granted, for those who may know of the objection. */
    public Optional<VerificationExtension> find(Objection objection) {
        return mapper.find(objection.id());
    }

    public String reason(VerificationExtension extension) {
        return words.reason(extension);
    }

    /** The open verification; empty if it isn't being verified. */
    public Optional<Task> verification(Objection objection) {
        return verification(objection, notices.findRow(objection.rowId()).orElseThrow());
    }

    public int workDays() {
        return settings.extensionWorkDays();
    }

    /** Whether this actor could grant more time now. */
    public boolean mayExtend(Objection objection, Actor actor) {
        return handlers.mayExtend(objection, actor)
                && mapper.find(objection.id()).isEmpty()
                && verification(objection)
                        .filter(task -> !clock.instant().isAfter(task.dueAt()))
                        .isPresent();
    }

    /** The objection as those of its office may know of it; to anybody else it is missing. */
    public Objection find(String objectionId, Actor actor) {
        return objections
                .find(objectionId)
                .filter(one -> handlers.mayHandle(one, actor) || handlers.mayExtend(one, actor))
                .orElseThrow(() -> new ObjectionMissing(objectionId));
    }

    @Override
    public Optional<Term> granted(Task task) {
        return task.part().isEmpty()
                ? Optional.empty()
                : mapper.find(task.part())
                        .filter(extension -> !task.openedAt().isAfter(extension.grantedAt()))
                        .map(extension -> Term.workDays(extension.workDays()));
    }

    /** What is done about an objection is due by the rules of objections. */
    @Override
    public boolean keeps(Task task) {
        return !task.part().isEmpty() && objections.find(task.part()).isPresent();
    }

    /** An admitted objection has one open task, its verification. */
    private Optional<Task> verification(Objection objection, NoticeRow row) {
        return objection.state() == Objection.State.ADMITTED
                ? tasks.openOf(row.dossierId()).stream()
                        .filter(task -> task.part().equals(objection.id()))
                        .findFirst()
                : Optional.empty();
    }

    private void requireInTime(Task task, Actor head) {
        if (head.memberId().equals(task.assigneeId())) {
            throw ExtensionRefused.own();
        }
        if (clock.instant().isAfter(task.dueAt())) {
            throw ExtensionRefused.late(ChinaTime.dayOf(task.dueAt()));
        }
    }

    private VerificationExtension extension(Objection objection, Task task, String reason, Actor head) {
        int workDays = settings.extensionWorkDays();
        return new VerificationExtension(
                objection.id(),
                workDays,
                ChinaTime.dayOf(task.dueAt()),
                ChinaTime.dayOf(tasks.postpone(task, Term.workDays(workDays))),
                words.reason(objection.id(), reason),
                head.memberId(),
                head.memberName(),
                clock.instant());
    }

    /** Without the reason: the one complained of reads these records. */
    private void record(VerificationExtension extension, NoticeRow row, Actor head) {
        audit.record(new Act(
                "dossier:" + row.dossierId(),
                "verification-extended",
                head.memberId(),
                head.memberName(),
                head.unitId(),
                head.unitName(),
                Map.of(
                        "before", extension.beforeOn().toString(),
                        "after", extension.afterOn().toString())));
    }
}
