package org.tongchuang.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.programme.Manifest;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

/** What an order's forms can't judge by themselves: its day isn't over, and somebody else is there to verify it. */
@Component
class OrderComplete implements CompletionCheck {

    private final FollowUpOrderMapper mapper;
    private final Dossiers dossiers;
    private final OrderKinds kinds;
    private final Owners owners;
    private final Members members;
    private final Clock clock;

    OrderComplete(
            FollowUpOrderMapper mapper,
            Dossiers dossiers,
            OrderKinds kinds,
            Owners owners,
            Members members,
            Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.kinds = kinds;
        this.owners = owners;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public List<Missing> missing(Task task, Map<String, Object> answers, Actor actor) {
        return switch (task.step()) {
            case OrderSteps.WRITE ->
                mapper.find(task.part())
                        .map(order -> unwritable(task, order, answers))
                        .orElse(List.of());
            case OrderSteps.VERIFY -> past(task, answers, "orderDueAgain");
            default -> List.of();
        };
    }

    private List<Missing> unwritable(Task task, FollowUpOrder order, Map<String, Object> answers) {
        Dossier dossier = dossiers.get(order.dossierId());
        Manifest.Order kind = kinds.get(dossier, order.kind());
        List<Missing> missing = new ArrayList<>(past(task, answers, "orderDue"));
        Optional.ofNullable(OrderWords.text(answers, "orderOwner"))
                .flatMap(key -> owners.find(dossier, kind, key))
                .filter(owner -> isAlone(order, owner))
                .ifPresent(owner -> missing.add(new Missing(
                        "followup.missing.verifier", List.of(order.verifierUnitName()), place(task, "orderOwner"))));
        return missing;
    }

    /** Whether nobody but the owner could verify it. */
    private boolean isAlone(FollowUpOrder order, Owner owner) {
        List<String> verifiers = members.holders(order.verifierUnitId(), order.verifierRole()).stream()
                .map(holder -> holder.memberId())
                .toList();
        boolean sameRole =
                owner.unit().id().equals(order.verifierUnitId()) && owner.role().equals(order.verifierRole());
        return owner.memberId() == null
                ? sameRole && verifiers.size() < 2
                : verifiers.equals(List.of(owner.memberId()));
    }

    private List<Missing> past(Task task, Map<String, Object> answers, String field) {
        LocalDate day = OrderWords.date(answers, field);
        return day != null && day.isBefore(ChinaTime.today(clock))
                ? List.of(new Missing("followup.missing.due", List.of(), place(task, field)))
                : List.of();
    }

    private static String place(Task task, String field) {
        return "/tasks/" + task.id() + "#f-" + field;
    }
}
