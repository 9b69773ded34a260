package org.tongchuang.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;

/** The open work of others that somebody may ask for: of colleagues, and of the units below where he watches over them. */
@Component
public class WatchedWork {

    private final TaskMapper mapper;
    private final Rights rights;

    WatchedWork(TaskMapper mapper, Rights rights) {
        this.mapper = mapper;
        this.rights = rights;
    }

    /** Whether there can be any for him. */
    public boolean isAny(Actor actor) {
        return rights.may(actor, Action.URGE_TASK, Subject.at(actor.unitPath()));
    }

    /** The most urgent first; neither his own, nor what a person was given from the start, as an assessor's scoring. */
    public List<Task> list(Actor actor, WatchedQuery query, int limit, int offset) {
        return isAny(actor)
                ? mapper.listWatched(
                        Scope.of(actor), Scope.of(actor, Action.URGE_TASK), Holder.all(actor), query, limit, offset)
                : List.of();
    }

    /** How many there are, at most {@link Worklist#CAP}. */
    public int count(Actor actor, WatchedQuery query) {
        return isAny(actor)
                ? mapper.countWatched(
                        Scope.of(actor), Scope.of(actor, Action.URGE_TASK), Holder.all(actor), query, Worklist.CAP)
                : 0;
    }
}
