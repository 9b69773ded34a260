package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.talk.CopyRow;
import org.tongchuang.web.Refusal;

/** Offices by chance hold a dossier and let it go on, give a task more time or don't, and copies of it are sent and read. */
final class OfficeDetours {

    private static final String REASON = "等一等再办。";

    private final OfficeActs more;
    private final Acts acts;
    private final Random chance;
    private final Doing doing;
    private final Actor office;

    OfficeDetours(OfficeActs more, Random chance, Doing doing, Actor office) {
        this.more = more;
        this.acts = more.acts();
        this.chance = chance;
        this.doing = doing;
        this.office = office;
    }

    /** Does an act as a page would, and looks whether all records agree then. */
    interface Doing {

        void did(String what, Task task, Runnable act);
    }

    void detour(Task task, Actor actor) {
        switch (chance.nextInt(3)) {
            case 0 -> heldAndGoesOn(task);
            case 1 -> moreTime(task, actor);
            default -> copied(task, chance.nextBoolean() ? actor : office);
        }
    }

    /** Within the day, so that nothing has waited. */
    private void heldAndGoesOn(Task task) {
        Dossier dossier = more.dossiers().get(task.dossierId());
        Task before = now(task);
        Map<String, List<TaskTimers.Ending>> endings = endings(dossier);
        if (!acts.holds.mayHold(dossier, office)
                || !tried(
                        "hold",
                        task,
                        () -> acts.holding.hold(dossier.id(), acts.holds.least(dossier), REASON, office))) {
            return;
        }
        assertThat(now(task).isHeld()).isEqualTo(!acts.extensions.isElsewhere(task));
        doing.did("resume", task, () -> acts.resuming.resume(dossier.id(), REASON, office));
        assertThat(now(task)).isEqualTo(before);
        assertThat(endings(dossier)).isEqualTo(endings);
    }

    /** When the process ends which of its tasks. */
    private Map<String, List<TaskTimers.Ending>> endings(Dossier dossier) {
        return acts.tasks.openOf(dossier.id()).stream().collect(Collectors.toMap(Task::id, more.timers()::of));
    }

    private void moreTime(Task task, Actor actor) {
        Task before = now(task);
        LocalDate day = acts.extensions.proposed(before, ChinaTime.today(more.clock()));
        if (!acts.timeAsking.mayAsk(before, actor)
                || acts.timeAsking.against(before, actor).isPresent()
                || !tried("ask for time", task, () -> acts.timeAsking.ask(task.id(), day, REASON, actor))) {
            return;
        }
        TaskExtension request = acts.extensions.open(task).orElseThrow();
        decider(request, before).ifPresent(decider -> decided(request, before, day, decider));
    }

    /** A day that would move a deadline of the process isn't given: the scenario counts on its own. */
    private void decided(TaskExtension request, Task task, LocalDate day, Actor decider) {
        if (chance.nextBoolean() && acts.extensions.moving(task, day).isEmpty()) {
            doing.did("grant time", task, () -> acts.timeGranting.grant(request.id(), day, REASON, decider));
            assertThat(ChinaTime.dayOf(now(task).dueAt())).isEqualTo(day);
        } else {
            Instant due = task.dueAt();
            doing.did("refuse time", task, () -> acts.timeRefusing.refuse(request.id(), REASON, decider));
            assertThat(now(task).dueAt()).isEqualTo(due);
        }
        assertThat(acts.extensions.open(task)).isEmpty();
    }

    private Optional<Actor> decider(TaskExtension request, Task task) {
        return TaskExtensions.OFFICES.stream()
                .sorted()
                .flatMap(role -> more.members().holders(request.deciderId(), role).stream())
                .map(one -> acts.actors.of(one.memberId(), request.deciderId()))
                .filter(one -> acts.extensions.mayDecide(request, task, one))
                .findFirst();
    }

    private void copied(Task task, Actor sender) {
        Dossier dossier = more.dossiers().get(task.dossierId());
        if (!more.dossiers().isSeen(dossier.id(), sender) || !more.copying().mayCopy(dossier, sender)) {
            return;
        }
        Task about = more.comments().isOpenTo(now(task), sender) ? now(task) : null;
        List<Actor> others = more.comments().others(dossier, about, sender);
        if (others.isEmpty()) {
            return;
        }
        Actor receiver = others.get(chance.nextInt(others.size()));
        String taskId = about == null ? null : about.id();
        doing.did("copy", task, () -> more.copying()
                .copy(dossier.id(), taskId, REASON, Set.of(receiver.memberId()), sender));
        List<CopyRow> unread = unread(dossier, receiver);
        assertThat(unread).isNotEmpty();
        if (chance.nextBoolean()) {
            doing.did("read", task, () -> more.reading().read(unread.get(0).id(), receiver));
            assertThat(unread(dossier, receiver)).hasSize(unread.size() - 1);
        }
    }

    private List<CopyRow> unread(Dossier dossier, Actor receiver) {
        return more.copies().received(dossier, receiver).stream()
                .filter(CopyRow::isUnread)
                .toList();
    }

    /** Whether it was done; where the process ends the step by itself it is refused, and nothing has changed. */
    private boolean tried(String what, Task task, Runnable act) {
        Task before = now(task);
        try {
            doing.did(what, task, act);
            return true;
        } catch (HoldRefused | EndsByItself refused) {
            assertThat(refused).isInstanceOf(Refusal.class);
            assertThat(now(task)).isEqualTo(before);
            return false;
        }
    }

    private Task now(Task task) {
        return acts.tasks.get(task.id());
    }
}
