package org.tongchuang.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Absence;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;
import org.tongchuang.people.Units;

/** What can be handed over, and what was. */
@Component
@Transactional(readOnly = true)
public class HandOvers {

    /** More than one person has open; what is left over is handed over next. */
    public static final int MOST = 200;

    private static final int SHOWN = 20;

    private final HandOverMapper mapper;
    private final Members members;
    private final Units units;
    private final Absences absences;
    private final Rights rights;

    HandOvers(HandOverMapper mapper, Members members, Units units, Absences absences, Rights rights) {
        this.mapper = mapper;
        this.members = members;
        this.units = units;
        this.absences = absences;
        this.rights = rights;
    }

    /** Whose tasks this actor may hand over: his own, and those of the people he watches over. */
    public List<Load> loads(Actor actor) {
        return mapper.listLoads(actor.unitPath()).stream()
                .filter(load -> isHis(load.memberId(), load.unitId(), actor) || mayPassIn(load.unitPath(), actor))
                .toList();
    }

    /** His tasks and those that he prepares for colleagues, the most urgent first; at most {@link #MOST}. */
    public List<Task> taken(String memberId, String unitId, String role, Actor actor) {
        requireReach(memberId, unitId, actor);
        return mapper.listTaken(memberId, org.tongchuang.worklist.Holder.member(memberId), unitId, role, MOST);
    }

    /** For whom he stands in there, today or later. */
    public List<Absence> standIns(String memberId, String unitId, Actor actor) {
        requireReach(memberId, unitId, actor);
        return absences.stoodInBy(memberId, unitId);
    }

    /** Who could take them over. */
    public List<Holder> colleagues(String memberId, String unitId, String role) {
        return members.holders(unitId, role).stream()
                .filter(one -> !one.memberId().equals(memberId))
                .toList();
    }

    /** The newest ones of the units that this actor watches over, and his own. */
    public List<HandOver> recent(Actor actor) {
        return mapper.listSeen(Scope.of(actor, Action.PASS_ON_TASK), mayPassIn(actor.unitPath(), actor), SHOWN);
    }

    public HandOver see(String id, Actor actor) {
        return mapper.find(id).filter(one -> maySee(one, actor)).orElseThrow(HandOverMissing::new);
    }

    public List<HandOverRow> rows(HandOver handOver) {
        return mapper.listRows(handOver.id());
    }

    public List<HandOverStandIn> standIns(HandOver handOver) {
        return mapper.listStandIns(handOver.id());
    }

    private void requireReach(String memberId, String unitId, Actor actor) {
        if (!isHis(memberId, unitId, actor) && !mayPassIn(units.get(unitId).path(), actor)) {
            throw new HandOverMissing();
        }
    }

    private boolean maySee(HandOver one, Actor actor) {
        return List.of(one.fromMember(), one.toMember(), one.madeBy()).contains(actor.memberId())
                || mayPassIn(units.get(one.unitId()).path(), actor);
    }

    private static boolean isHis(String memberId, String unitId, Actor actor) {
        return memberId.equals(actor.memberId()) && unitId.equals(actor.unitId());
    }

    private boolean mayPassIn(String unitPath, Actor actor) {
        return rights.may(actor, Action.PASS_ON_TASK, Subject.at(unitPath));
    }
}
