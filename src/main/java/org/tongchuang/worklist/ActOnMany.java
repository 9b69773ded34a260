package org.tongchuang.worklist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Holder;

/** Does the same with each ticked task, as if its own page had been used, and with no other: docs/decisions/0017. */
@Component
public class ActOnMany {

    private final BatchMapper mapper;
    private final Tasks tasks;
    private final ActOnTicked ticked;
    private final Batches batches;
    private final Clock clock;

    ActOnMany(BatchMapper mapper, Tasks tasks, ActOnTicked ticked, Batches batches, Clock clock) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.ticked = ticked;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Writes down what is to be done with which tasks; nothing is done yet.
     *
     * @return the id of the batch
     * @throws BatchMissing if the actor sees none of them
     * @throws NobodyTakesOver if the colleague can have none of them
     */
    @Transactional
    public String begin(BatchWish wish, Actor actor) {
        String id = UUID.randomUUID().toString();
        List<BatchRow> rows = rows(id, wish, actor);
        Batches.requireSeen(rows);
        mapper.insert(batch(id, wish, actor));
        mapper.insertRows(rows);
        return id;
    }

    /**
     * Does the next one; a refusal is kept on its row and doesn't stop the others.
     *
     * @param step runs its work as one transaction, again if it met another; begins outside any transaction
     * @return whether there was one left
     */
    public boolean proceed(Batch batch, Actor actor, Consumer<Runnable> step) {
        Optional<Integer> next = mapper.findWaiting(batch.id());
        next.ifPresent(rowNo -> actOrNote(batch, rowNo, actor, step));
        return next.isPresent();
    }

    private List<BatchRow> rows(String batchId, BatchWish wish, Actor actor) {
        List<BatchRow> rows = new ArrayList<>();
        for (String id : wish.taskIds()) {
            int number = rows.size() + 1;
            rows.add(tasks.seen(id, actor)
                    .map(task -> BatchRow.of(batchId, number, task, BatchOutcome.WAITING))
                    .orElseGet(() -> BatchRow.missing(batchId, number)));
        }
        return rows;
    }

    private void actOrNote(Batch batch, int rowNo, Actor actor, Consumer<Runnable> step) {
        try {
            step.accept(() -> ticked.act(batch, rowNo, actor));
        } catch (RuntimeException failure) {
            step.accept(() -> ticked.note(batch, rowNo, failure));
        }
    }

    private Batch batch(String id, BatchWish wish, Actor actor) {
        BatchAct act = wish.act();
        Optional<Holder> colleague = act.wantsColleague() ? Optional.of(colleague(wish, actor)) : Optional.empty();
        return new Batch(
                id,
                act,
                actor.unitId(),
                actor.memberId(),
                actor.deskId(),
                colleague.map(Holder::memberId).orElse(null),
                colleague.map(Holder::name).orElse(null),
                act.wantsReason() ? wish.reason() : null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Holder colleague(BatchWish wish, Actor actor) {
        return batches.colleagues(wish, actor).stream()
                .filter(one -> one.memberId().equals(wish.colleagueId()))
                .findFirst()
                .orElseThrow(NobodyTakesOver::new);
    }
}
