package org.tongchuang.followup.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.EvidenceFile;
import org.tongchuang.followup.CancelOrder;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.FollowUpOrders;
import org.tongchuang.followup.OrderPhoto;
import org.tongchuang.followup.OrderTurn;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Puts one order together: what it says, before beside after, and turn by turn what was done and judged. */
@Component
class OrderPage {

    private final FollowUpOrders orders;
    private final OrderLines lines;
    private final Evidence evidence;
    private final Tasks tasks;
    private final CancelOrder cancel;

    OrderPage(FollowUpOrders orders, OrderLines lines, Evidence evidence, Tasks tasks, CancelOrder cancel) {
        this.orders = orders;
        this.lines = lines;
        this.evidence = evidence;
        this.tasks = tasks;
        this.cancel = cancel;
    }

    void fill(FollowUpOrder order, Actor actor, Model model) {
        List<OrderPhoto> photos = orders.photos(order.id());
        Map<String, EvidenceFile> files =
                evidence.seen(photos.stream().map(OrderPhoto::fileId).toList(), actor).stream()
                        .collect(Collectors.toMap(EvidenceFile::id, Function.identity()));
        List<OrderTurn> turns = orders.turns(order.id());
        model.addAttribute("line", lines.of(order, actor));
        model.addAttribute("item", order);
        model.addAttribute("before", shown(photos, files, OrderPhoto.Stage.BEFORE, 1));
        model.addAttribute(
                "turns",
                turns.stream()
                        .map(turn -> new Turn(turn, shown(photos, files, OrderPhoto.Stage.AFTER, turn.turn())))
                        .toList());
        model.addAttribute("mayCancel", cancel.may(order, actor));
        model.addAttribute("ownWork", isOwnWork(order, turns, actor));
        model.addAttribute("task", mine(order, actor));
    }

    /** The task of the order that is this reader's now, if one is. */
    private String mine(FollowUpOrder order, Actor actor) {
        return order.isOpen()
                ? tasks.openOf(order.dossierId()).stream()
                        .filter(task -> task.part().equals(order.id()) && tasks.isHolder(task, actor))
                        .findFirst()
                        .map(Task::id)
                        .orElse(null)
                : null;
    }

    private static boolean isOwnWork(FollowUpOrder order, List<OrderTurn> turns, Actor actor) {
        return order.isOpen()
                && actor.unitId().equals(order.verifierUnitId())
                && actor.holds(order.verifierRole())
                && (actor.memberId().equals(order.ownerId())
                        || turns.stream().anyMatch(turn -> turn.fixedBy().equals(actor.memberId())));
    }

    private static List<EvidenceFile> shown(
            List<OrderPhoto> photos, Map<String, EvidenceFile> files, OrderPhoto.Stage stage, int turn) {
        return photos.stream()
                .filter(photo -> photo.stage() == stage && photo.turn() == turn)
                .map(photo -> files.get(photo.fileId()))
                .filter(file -> file != null)
                .toList();
    }

    /** A turn with the files that show what was done in it. */
    public record Turn(OrderTurn turn, List<EvidenceFile> after) {}
}
