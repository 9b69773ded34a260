package org.tongchuang.notification;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Where messages of a unit's members go besides; its administrators say so. */
@Component
public class Webhooks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebhookMapper mapper;
    private final OutgoingAddress addresses;
    private final Outbox outbox;
    private final MailText texts;
    private final Seals seals;
    private final Rights rights;
    private final AuditTrail audit;
    private final Clock clock;

    Webhooks(
            WebhookMapper mapper,
            OutgoingAddress addresses,
            Outbox outbox,
            MailText texts,
            Seals seals,
            Rights rights,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.addresses = addresses;
        this.outbox = outbox;
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
     */
    @Transactional
    public String add(Actor actor, String name, Webhook.Style style, String address, String secret) {
        demandAdministrator(actor);
        if (!isAllowed(address)) {
            throw new IllegalArgumentException(
                    "Not an address to call: " + URI.create(address).getHost());
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
        record("webhook-ended", hook, actor);
    }

    /**
     * Sends a word there, so that one sees whether it arrives.
     *
     * @throws WebhookMissing if the actor's unit has none such
     */
    @Transactional
    public void tryOut(Actor actor, String id) {
        Webhook hook = own(actor, id);
        var told = new Told(
                List.of(id), "notification.webhook.tried", List.of(actor.unitName(), hook.name()), "/messages");
        outbox.addCalls(List.of(call(id, told)));
    }

    /** Writes what these members are told for the webhooks of their units, each thing once. */
    void pass(List<Told> all) {
        var memberIds = all.stream()
                .flatMap(told -> told.memberIds().stream())
                .distinct()
                .toList();
        Map<String, List<String>> hooks = memberIds.isEmpty() ? Map.of() : ofMembers(memberIds);
        if (!hooks.isEmpty()) {
            outbox.addCalls(all.stream()
                    .flatMap(told -> told.memberIds().stream()
                            .flatMap(id -> hooks.getOrDefault(id, List.of()).stream())
                            .distinct()
                            .map(id -> call(id, told)))
                    .toList());
        }
    }

    Optional<Webhook.Line> line(String id) {
        return mapper.findLine(id)
                .map(kept -> new Webhook.Line(
                        id,
                        kept.unitId(),
                        kept.style(),
                        seals.open(kept.address(), "webhook-address:" + id),
                        seals.open(kept.secret(), "webhook-secret:" + id)));
    }

    private Map<String, List<String>> ofMembers(Collection<String> memberIds) {
        return mapper.listOfMembers(memberIds, ChinaTime.today(clock)).stream()
                .collect(Collectors.groupingBy(
                        WebhookMapper.HookOf::memberId,
                        Collectors.mapping(WebhookMapper.HookOf::webhookId, Collectors.toList())));
    }

    private Outbox.Letter call(String id, Told told) {
        return new Outbox.Letter(
                id, texts.sentence(told.labelKey(), told.args()), texts.address(told.link()), null, true);
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
