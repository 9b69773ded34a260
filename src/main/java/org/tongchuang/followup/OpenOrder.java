package org.tongchuang.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierProcess;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.Manifest;

/** Numbers an order and starts its process. The dossier is locked by who calls this, so that no number is given twice. */
@Component
class OpenOrder {

    private final FollowUpOrderMapper mapper;
    private final OrderKinds kinds;
    private final DossierProcess process;
    private final OrderRecord trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenOrder(
            FollowUpOrderMapper mapper,
            OrderKinds kinds,
            @Lazy DossierProcess process,
            OrderRecord trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.kinds = kinds;
        this.process = process;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** One that its issuer still has to write. */
    FollowUpOrder blank(Dossier dossier, String kind, String issuerRole, Actor issuer) {
        int serial = mapper.lastSerial(dossier.id()) + 1;
        FollowUpOrder order = numbered(dossier, kind, serial, issuerRole, issuer);
        mapper.insert(List.of(order));
        start(List.of(order), false);
        return order;
    }

    /** Those about which everything is known already, however many in one statement of each kind. */
    void written(Dossier dossier, String kind, List<NewOrder> said, String issuerRole, Actor issuer) {
        if (said.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        int last = mapper.lastSerial(dossier.id());
        List<FollowUpOrder> orders = IntStream.range(0, said.size())
                .mapToObj(place -> numbered(dossier, kind, last + 1 + place, issuerRole, issuer)
                        .issued(said.get(place), now))
                .toList();
        mapper.insert(orders);
        List<OrderPhoto> photos = IntStream.range(0, said.size())
                .boxed()
                .flatMap(place -> photos(orders.get(place), said.get(place)))
                .toList();
        if (!photos.isEmpty()) {
            mapper.insertPhotos(photos);
        }
        events.publishEvent(new OrdersIssued(orders));
        start(orders, true);
        orders.forEach(order -> trail.issued(order, issuer));
    }

    /** Gives it to its owner; false if that has been done. */
    boolean issue(FollowUpOrder order, NewOrder said) {
        Instant now = clock.instant();
        if (mapper.updateIssued(order.id(), said, now) == 0) {
            return false;
        }
        if (!said.photos().isEmpty()) {
            mapper.insertPhotos(photos(order, said).toList());
        }
        events.publishEvent(new OrdersIssued(List.of(order.issued(said, now))));
        return true;
    }

    private static Stream<OrderPhoto> photos(FollowUpOrder order, NewOrder said) {
        return IntStream.range(0, said.photos().size())
                .mapToObj(place -> new OrderPhoto(
                        order.id(), said.photos().get(place), OrderPhoto.Stage.BEFORE, order.turn(), place));
    }

    private void start(List<FollowUpOrder> orders, boolean written) {
        mapper.updateProcesses(orders.stream()
                .map(order -> new FollowUpOrderMapper.Begun(order.id(), start(order, written)))
                .toList());
    }

    /** The process asks for the order that its first task is about. */
    private String start(FollowUpOrder order, boolean written) {
        OrderTasks.isAboutToBegin(order);
        try {
            return process.start(order.programmeVersionId(), OrderSteps.MODEL, order.number(), routing(order, written));
        } finally {
            OrderTasks.hasBegun(order);
        }
    }

    private static Map<String, Object> routing(FollowUpOrder order, boolean written) {
        Map<String, Object> routing = new HashMap<>();
        routing.put("dossierId", order.dossierId());
        routing.put("orderId", order.id());
        routing.put("issuer", order.issuerId());
        routing.put("written", written);
        routing.put("owner", order.ownerId());
        routing.put("ownerRole", order.ownerRole());
        routing.put("verifierRole", order.verifierRole());
        return routing;
    }

    private FollowUpOrder numbered(Dossier dossier, String kind, int serial, String issuerRole, Actor issuer) {
        Manifest.Order declared = kinds.get(dossier, kind);
        Unit verifier = kinds.verifier(dossier, declared);
        return new FollowUpOrder(
                UUID.randomUUID().toString(),
                dossier.number() + "-R" + serial,
                serial,
                dossier.id(),
                dossier.number(),
                dossier.unitPath(),
                dossier.unitName(),
                dossier.programmeVersionId(),
                kind,
                OrderState.WRITING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                verifier.id(),
                verifier.name(),
                declared.verify(),
                issuer.memberId(),
                issuer.memberName(),
                issuer.unitId(),
                issuer.unitName(),
                issuerRole,
                null,
                1,
                null,
                clock.instant(),
                null,
                null,
                null);
    }
}
