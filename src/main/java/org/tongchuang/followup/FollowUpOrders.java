package org.tongchuang.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** The door to follow-up orders. */
@Component
public class FollowUpOrders {

    /** Counting stops here. */
    public static final int CAP = 1000;

    private final FollowUpOrderMapper mapper;

    FollowUpOrders(FollowUpOrderMapper mapper) {
        this.mapper = mapper;
    }

    /** An order, whoever asks: for use cases that have judged the asker's right by a task of it. */
    public FollowUpOrder get(String id) {
        return find(id).orElseThrow(() -> new OrderMissing(id));
    }

    public Optional<FollowUpOrder> find(String id) {
        return mapper.find(id);
    }

    public Optional<FollowUpOrder> byNumber(String number) {
        return mapper.findByNumber(number);
    }

    /** An order as this actor may see it; one that he may not see is missing to him. */
    public FollowUpOrder see(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).orElseThrow(() -> new OrderMissing(id));
    }

    public List<FollowUpOrder> list(Actor actor, OrderQuery query, int limit, int offset) {
        return mapper.listVisible(Scope.of(actor), query, limit, offset);
    }

    /** How many this actor sees, at most {@value #CAP}. */
    public int count(Actor actor, OrderQuery query) {
        return mapper.countVisible(Scope.of(actor), query, CAP);
    }

    /** One order of each kind that this actor sees. */
    public List<FollowUpOrder> kinds(Actor actor) {
        return mapper.listKinds(Scope.of(actor));
    }

    /** All orders of a dossier in the order of their numbers, whoever asks. */
    public List<FollowUpOrder> ofDossier(String dossierId) {
        return mapper.listOfDossier(dossierId);
    }

    public List<OrderTurn> turns(String orderId) {
        return mapper.listTurns(orderId);
    }

    public List<OrderPhoto> photos(String orderId) {
        return mapper.listPhotos(orderId);
    }
}
