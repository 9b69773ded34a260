package org.tongchuang.notification;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.secret.Seals;

/** Where what a unit's members are told of its work goes besides; its administrators say so. */
@Component
public class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebhookMapper mapper;
    private final OutgoingAddress addresses;
    private final Outbox outbox;
    private final WebhookCarrier carrier;
    private final MailText texts;
    private final Seals seals;
    private final Rights rights;
    private final AuditTrail audit;
    private final Clock clock;

    Webhooks(
            WebhookMapper mapper,
            OutgoingAddress addresses,
            Outbox outbox,
            WebhookCarrier carrier,
            MailText texts,
            Seals seals,
            Rights rights,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.addresses = addresses;
        this.outbox = outbox;
        this.carrier = carrier;
        this.texts = texts;
        this.seals = seals;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Webhook> of(Actor actor) {
        demandAdministrator(actor);
        return mapper.listOf(actor.unitId());
    }

    /** Whether this server may be made to call it. */
    public boolean isAllowed(String address) {
        return addresses.isAllowed(address);
    }

    /**
     * From now on the messages of the actor's unit go there too.
     *
     * @param secret the robot's, if its platform has given one
     * @return what the receiver checks our signature with, readable this once; empty for a robot
     * @throws AddressRefused if this server isn't made to call it
     */
    @Transactional
    public String add(Actor actor, String name, Webhook.Style style, String address, String secret) {
        demandAdministrator(actor);
        if (!isAllowed(address)) {
            throw new AddressRefused();
        }
        String ours = style == Webhook.Style.JSON ? random() : "";
        Webhook hook = new Webhook(
                UUID.randomUUID().toString(),
                actor.unitId(),
                name,
                style,
                URI.create(address).getHost(),
                actor.memberName(),
                now());
        mapper.insert(
                hook,
                seals.seal(address, "webhook-address:" + hook.id()),
                seals.seal(ours.isEmpty() ? secret : ours, "webhook-secret:" + hook.id()));
        record("webhook-added", hook, actor);
        return ours;
    }

    /**
     * Nothing goes there any more, nor what waits.
     *
     * @throws WebhookMissing if the actor's unit has none such, or no more
     */
    @Transactional
    public void end(Actor actor, String id) {
        Webhook hook = own(actor, id);
        if (mapper.updateEnded(id, actor.unitId(), now()) == 0) {
            throw new WebhookMissing(id);
        }
        outbox.dropCalls(id);
        record("webhook-ended", hook, actor);
    }

    /**
     * Sends a word there at once and past what waits, so that one sees whether it arrives. No transaction is held open
     * meanwhile.
     *
     * @throws WebhookMissing if the actor's unit has none such
     */
    public Tried tryOut(Actor actor, String id) {
        Webhook hook = own(actor, id);
        List<String> about = List.of(actor.unitName(), hook.name());
        var told = new Told(List.of(id), actor.unitId(), "notification.webhook.tried", about, "/messages");
        Webhook.Line sealed = sealedLine(id).orElseThrow(() -> new WebhookMissing(id));
        try {
            carrier.carry(outbox.unkept(call(id, told)), open(sealed));
            return new Tried(hook.name(), "");
        } catch (IOException | RuntimeException e) {
            LOG.warn("Webhook {} was tried and not called: {}", id, e.getMessage());
            return new Tried(hook.name(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * What came of a try.
     *
     * @param fault why it didn't arrive; empty if it did
     */
    public record Tried(String name, String fault) {}

    /** Writes what these members are told of a unit's work for the webhooks of this unit, each thing once. */
    void pass(List<Told> all) {
        List<String> memberIds = all.stream()
                .filter(told -> told.unitId() != null)
                .flatMap(told -> told.memberIds().stream())
                .distinct()
                .toList();
        List<WebhookMapper.HookOf> hooks =
                memberIds.isEmpty() ? List.of() : mapper.listOfMembers(memberIds, ChinaTime.today(clock));
        outbox.addCalls(all.stream()
                .flatMap(told -> hooks.stream()
                        .filter(hook -> hook.unitId().equals(told.unitId())
                                && told.memberIds().contains(hook.memberId()))
                        .map(WebhookMapper.HookOf::webhookId)
                        .distinct()
                        .map(id -> call(id, told)))
                .toList());
    }

    /** What goes out of the house, as it is kept; empty once it is ended. */
    Optional<Webhook.Line> sealedLine(String id) {
        return mapper.findSealed(id);
    }

    Webhook.Line open(Webhook.Line sealed) {
        return new Webhook.Line(
                sealed.id(),
                sealed.unitId(),
                sealed.style(),
                seals.open(sealed.address(), "webhook-address:" + sealed.id()),
                seals.open(sealed.secret(), "webhook-secret:" + sealed.id()));
    }

    private Outbox.Letter call(String id, Told told) {
        return new Outbox.Letter(id, texts.sentence(told.labelKey(), told.args()), texts.address(told.link()), true);
    }

    private Webhook own(Actor actor, String id) {
        return of(actor).stream()
                .filter(hook -> hook.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WebhookMissing(id));
    }

    private void record(String verb, Webhook hook, Actor actor) {
        audit.record(new Act(
                "unit:" + actor.unitId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("webhook", hook.name(), "host", hook.host())));
    }

    private void demandAdministrator(Actor actor) {
        if (!rights.may(actor, Action.MANAGE_MEMBERS, Subject.at(actor.unitPath()))) {
            throw new NotAnAdministrator(actor.unitName());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
