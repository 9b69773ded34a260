package org.tongchuang.followup;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Role;
import org.tongchuang.programme.Manifest;
import org.tongchuang.worklist.KnownFacts;
import org.tongchuang.worklist.Task;

/** What the forms of an order ask: to whom it may be given, until when as a rule, and whether it needs photographs. */
@Component
class OrderFacts implements KnownFacts {

    private static final String OWNERS = "orderOwners";
    private static final String DUE = "orderDue";
    private static final String PHOTOS = "orderPhotos";

    private final FollowUpOrderMapper mapper;
    private final Dossiers dossiers;
    private final OrderKinds kinds;
    private final Owners owners;
    private final MessageSource labels;
    private final Clock clock;

    OrderFacts(
            FollowUpOrderMapper mapper,
            Dossiers dossiers,
            OrderKinds kinds,
            Owners owners,
            MessageSource labels,
            Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.kinds = kinds;
        this.owners = owners;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of(OWNERS, DUE, PHOTOS);
    }

    @Override
    public Map<String, Object> of(Task task, Set<String> asked) {
        return OrderSteps.isOne(task)
                ? mapper.find(task.part()).map(order -> of(order, asked)).orElse(Map.of())
                : asked.contains(OWNERS) ? offered(task) : Map.of();
    }

    /** A step whose rows become orders may say of each row who has to put it right. */
    private Map<String, Object> offered(Task task) {
        return kinds.manifest(task.programmeVersionId()).orders().values().stream()
                .filter(kind ->
                        kind.from().stream().anyMatch(source -> source.task().equals(task.step())))
                .findFirst()
                .<Map<String, Object>>map(kind -> Map.of(OWNERS, choices(dossiers.get(task.dossierId()), kind)))
                .orElse(Map.of());
    }

    private Map<String, Object> of(FollowUpOrder order, Set<String> asked) {
        Dossier dossier = dossiers.get(order.dossierId());
        Manifest.Order kind = kinds.get(dossier, order.kind());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(PHOTOS, kind.photos());
        if (asked.contains(OWNERS)) {
            facts.put(OWNERS, choices(dossier, kind));
        }
        if (asked.contains(DUE) && order.dueOn() == null) {
            facts.put(DUE, kinds.usualDue(dossier, kind, ChinaTime.today(clock)).toString());
        }
        return facts;
    }

    private List<Map<String, String>> choices(Dossier dossier, Manifest.Order kind) {
        Locale locale = LocaleContextHolder.getLocale();
        return owners.of(dossier, kind).stream()
                .map(owner -> Map.of("value", owner.key(), "label", label(owner, locale)))
                .toList();
    }

    private String label(Owner owner, Locale locale) {
        String role = labels.getMessage(Role.labelKey(owner.role()), null, owner.role(), locale);
        return owner.memberId() == null
                ? labels.getMessage(
                        "followup.owner.role", new Object[] {owner.unit().name(), role}, locale)
                : labels.getMessage(
                        "followup.owner.member", new Object[] {owner.unit().name(), owner.memberName(), role}, locale);
    }
}
