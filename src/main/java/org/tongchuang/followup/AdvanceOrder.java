package org.tongchuang.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.programme.Manifest;

/** What an order's process does between people's steps: takes over what they said. A repeated step changes nothing. */
@Component
public class AdvanceOrder {

    private final FollowUpOrderMapper mapper;
    private final FollowUpOrders orders;
    private final Dossiers dossiers;
    private final Submissions submissions;
    private final OrderKinds kinds;
    private final Owners owners;
    private final OpenOrder open;
    private final OrderRecord trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdvanceOrder(
            FollowUpOrderMapper mapper,
            FollowUpOrders orders,
            Dossiers dossiers,
            Submissions submissions,
            OrderKinds kinds,
            Owners owners,
            OpenOrder open,
            OrderRecord trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.orders = orders;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.kinds = kinds;
        this.owners = owners;
        this.open = open;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Where a model may move an order. */
    public enum Move {
        ISSUED,
        HANDED_IN,
        RETURNED,
        CLOSED
    }

    /** Moves it, and answers how it stands then. */
    @Transactional
    public FollowUpOrder to(String orderId, Move move) {
        FollowUpOrder order = orders.get(orderId);
        switch (move) {
            case ISSUED -> issue(order);
            case HANDED_IN -> handIn(order);
            case RETURNED -> sendBack(order);
            case CLOSED -> close(order);
        }
        return orders.get(orderId);
    }

    private void issue(FollowUpOrder order) {
        Dossier dossier = dossiers.get(order.dossierId());
        Manifest.Order kind = kinds.get(dossier, order.kind());
        Map<String, Object> said = submissions.answers(latest(order, OrderSteps.WRITE));
        Owner owner = owners.find(dossier, kind, OrderWords.text(said, "orderOwner"))
                .orElseGet(() -> owners.usual(dossier, kind, dossier.unitId()));
        NewOrder written = new NewOrder(
                OrderWords.severity(said, "orderSeverity"),
                OrderWords.text(said, "orderFinding"),
                OrderWords.text(said, "orderPlace"),
                OrderWords.text(said, "orderDemand"),
                owner,
                OrderWords.date(said, "orderDue"),
                OrderWords.files(said, "orderBefore"));
        if (open.issue(order, written)) {
            trail.bySystem("order-went-out", order);
        }
    }

    private void handIn(FollowUpOrder order) {
        if (mapper.updateHandedIn(order.id(), order.turn()) == 0) {
            return;
        }
        Submission report = latest(order, OrderSteps.HANDLE);
        Map<String, Object> said = submissions.answers(report);
        mapper.insertTurn(
                order.id(),
                new OrderTurn(
                        order.turn(),
                        report.memberId(),
                        report.memberName(),
                        report.unitName(),
                        OrderWords.text(said, "orderMeasure"),
                        report.submittedAt(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        List<String> files = Stream.of("orderAfter", "orderPapers")
                .flatMap(field -> OrderWords.files(said, field).stream())
                .toList();
        List<OrderPhoto> photos = IntStream.range(0, files.size())
                .mapToObj(place ->
                        new OrderPhoto(order.id(), files.get(place), OrderPhoto.Stage.AFTER, order.turn(), place))
                .toList();
        if (!photos.isEmpty()) {
            mapper.insertPhotos(photos);
        }
        trail.bySystem("order-handed-in", order);
    }

    private void sendBack(FollowUpOrder order) {
        LocalDate later = OrderWords.date(submissions.answers(latest(order, OrderSteps.VERIFY)), "orderDueAgain");
        LocalDate dueOn = later == null ? order.dueOn() : later;
        if (mapper.updateReturned(order.id(), order.turn(), dueOn) == 1) {
            judge(order, false);
            trail.bySystem("order-returned", order);
            events.publishEvent(new OrderReturned(orders.get(order.id())));
        }
    }

    private void close(FollowUpOrder order) {
        List<OrderState> from = List.of(OrderState.HANDED_IN);
        if (mapper.updateEnded(order.id(), from, OrderState.CLOSED, null, clock.instant()) == 1) {
            judge(order, true);
            trail.bySystem("order-closed", order);
        }
    }

    private void judge(FollowUpOrder order, boolean satisfied) {
        Submission verdict = latest(order, OrderSteps.VERIFY);
        mapper.updateTurn(
                order.id(),
                new OrderTurn(
                        order.turn(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        verdict.memberId(),
                        verdict.memberName(),
                        verdict.unitName(),
                        satisfied,
                        OrderWords.text(submissions.answers(verdict), "opinion"),
                        verdict.submittedAt()));
    }

    private Submission latest(FollowUpOrder order, String step) {
        Optional<Submission> newest = submissions.list(order.dossierId()).stream()
                .filter(one -> one.part().equals(order.id()) && one.step().equals(step))
                .max(Comparator.comparingInt(Submission::version));
        return newest.orElseThrow(
                () -> new IllegalStateException("Order " + order.number() + " has no submission of step " + step));
    }
}
