package org.tongchuang.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskHandedIn;

/**
 * Makes orders of what a task found: each row of the form's list, as the manifest says, before the process asks how many
 * are open.
 */
@Component
class OrdersFromRows {

    private static final int MOST_WHAT = 500;
    private static final int MOST_WHERE = 200;
    private static final int MOST_DEMAND = 1000;

    private final OrderKinds kinds;
    private final Dossiers dossiers;
    private final Submissions submissions;
    private final Owners owners;
    private final OpenOrder open;
    private final FollowUpOrderMapper mapper;
    private final Clock clock;

    OrdersFromRows(
            OrderKinds kinds,
            Dossiers dossiers,
            Submissions submissions,
            Owners owners,
            OpenOrder open,
            FollowUpOrderMapper mapper,
            Clock clock) {
        this.kinds = kinds;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.owners = owners;
        this.open = open;
        this.mapper = mapper;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(TaskHandedIn handedIn) {
        kinds.manifest(handedIn.task().programmeVersionId())
                .orders()
                .forEach((kind, declared) -> declared.from().stream()
                        .filter(source -> source.task().equals(handedIn.task().step()))
                        .forEach(source -> make(kind, declared, source, handedIn)));
    }

    private void make(String kind, Manifest.Order declared, Manifest.OrderSource source, TaskHandedIn handedIn) {
        Dossier dossier = dossiers.get(handedIn.task().dossierId());
        if (submissions.answers(handedIn.submission()).get(source.list()) instanceof List<?> rows) {
            List<NewOrder> said = rows.stream()
                    .filter(Map.class::isInstance)
                    .<Map<?, ?>>map(Map.class::cast)
                    .filter(row -> OrderWords.text(row, source.what()) != null)
                    .map(row -> said(handedIn.task(), dossier, declared, source, row))
                    .toList();
            open.written(
                    dossier, kind, unmade(said, kind, handedIn), role(declared, handedIn.actor()), handedIn.actor());
        }
    }

    /** A step that is done once more has made most of its orders: those that are still open aren't made twice. */
    private List<NewOrder> unmade(List<NewOrder> said, String kind, TaskHandedIn handedIn) {
        if (handedIn.task().round() <= 1) {
            return said;
        }
        List<FollowUpOrder> made = mapper.listOfDossier(handedIn.task().dossierId()).stream()
                .filter(order -> order.isOpen()
                        && order.kind().equals(kind)
                        && order.issuerUnitId().equals(handedIn.actor().unitId()))
                .toList();
        return said.stream()
                .filter(one -> made.stream()
                        .noneMatch(order ->
                                one.finding().equals(order.finding()) && Objects.equals(one.place(), order.place())))
                .toList();
    }

    private NewOrder said(
            Task task, Dossier dossier, Manifest.Order declared, Manifest.OrderSource source, Map<?, ?> row) {
        return new NewOrder(
                OrderWords.severity(row, source.severity()),
                OrderWords.text(row, source.what(), MOST_WHAT),
                OrderWords.text(row, source.place(), MOST_WHERE),
                OrderWords.text(row, source.demand(), MOST_DEMAND),
                owner(task, dossier, declared, OrderWords.text(row, source.owner())),
                due(dossier, declared, OrderWords.date(row, source.due())),
                OrderWords.files(row, source.photos()));
    }

    /** A member of the community or a place out of the known owners; where neither is named, the usual one. */
    private Owner owner(Task task, Dossier dossier, Manifest.Order declared, String named) {
        return Optional.ofNullable(named)
                .flatMap(key -> owners.find(dossier, declared, key).or(() -> owners.member(dossier, declared, key)))
                .orElseGet(() -> owners.usual(dossier, declared, task.unitId()));
    }

    private LocalDate due(Dossier dossier, Manifest.Order declared, LocalDate wanted) {
        LocalDate today = ChinaTime.today(clock);
        return wanted == null || wanted.isBefore(today) ? kinds.usualDue(dossier, declared, today) : wanted;
    }

    /** Who found it can take it back, and with him whoever else has his role or may issue by hand. */
    private static String role(Manifest.Order declared, Actor finder) {
        return declared.issue().stream()
                .filter(finder::holds)
                .findFirst()
                .orElseGet(() -> finder.roles().stream().sorted().findFirst().orElse(""));
    }
}
