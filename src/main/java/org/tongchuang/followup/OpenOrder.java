package org.tongchuang.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
        FollowUpOrder order = numbered(dossier, kind, issuerRole, issuer);
        start(order, false);
        return order;
    }

    /** One about which everything is known already. */
    FollowUpOrder written(Dossier dossier, String kind, NewOrder said, String issuerRole, Actor issuer) {
        FollowUpOrder blank = numbered(dossier, kind, issuerRole, issuer);
        issue(blank, said);
        FollowUpOrder issued = mapper.find(blank.id()).orElseThrow();
        start(issued, true);
        trail.issued(issued, issuer);
        return issued;
    }

    /** Gives it to its owner; false if that has been done. */
    boolean issue(FollowUpOrder order, NewOrder said) {
        Instant now = clock.instant();
        if (mapper.updateIssued(order.id(), said, now) == 0) {
            return false;
        }
        IntStream.range(0, said.photos().size())
                .mapToObj(place -> new OrderPhoto(
                        order.id(), said.photos().get(place), OrderPhoto.Stage.BEFORE, order.turn(), place))
                .forEach(mapper::insertPhoto);
        events.publishEvent(new OrderIssued(mapper.find(order.id()).orElseThrow()));
        return true;
    }

    private void start(FollowUpOrder order, boolean written) {
        Map<String, Object> routing = new HashMap<>();
        routing.put("dossierId", order.dossierId());
        routing.put("orderId", order.id());
        routing.put("issuer", order.issuerId());
        routing.put("written", written);
        routing.put("owner", order.ownerId());
        routing.put("ownerRole", order.ownerRole());
        routing.put("verifierRole", order.verifierRole());
        String instance = process.start(order.programmeVersionId(), OrderSteps.MODEL, order.number(), routing);
        mapper.updateProcess(order.id(), instance);
    }

    private FollowUpOrder numbered(Dossier dossier, String kind, String issuerRole, Actor issuer) {
        Manifest.Order declared = kinds.get(dossier, kind);
        Unit verifier = kinds.verifier(dossier, declared);
        int serial = mapper.lastSerial(dossier.id()) + 1;
        FollowUpOrder order = new FollowUpOrder(
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
        mapper.insert(order);
        return order;
    }
}
