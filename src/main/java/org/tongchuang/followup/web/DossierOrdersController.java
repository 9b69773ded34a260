package org.tongchuang.followup.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.FollowUpOrders;
import org.tongchuang.followup.OrderKinds;
import org.tongchuang.followup.OrderQuery;
import org.tongchuang.followup.WriteOrder;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.Tasks;

/** The orders of one dossier, for its page, and issuing one more. */
@Controller
@RequestMapping("/dossiers/{id}/orders")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class DossierOrdersController {

    private final Dossiers dossiers;
    private final FollowUpOrders orders;
    private final OrderKinds kinds;
    private final OrderLines lines;
    private final WriteOrder write;
    private final Tasks tasks;
    private final Actors actors;
    private final CommandLog commands;

    DossierOrdersController(
            Dossiers dossiers,
            FollowUpOrders orders,
            OrderKinds kinds,
            OrderLines lines,
            WriteOrder write,
            Tasks tasks,
            Actors actors,
            CommandLog commands) {
        this.dossiers = dossiers;
        this.orders = orders;
        this.kinds = kinds;
        this.lines = lines;
        this.write = write;
        this.tasks = tasks;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    @OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
    String orders(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        List<FollowUpOrder> found = orders.list(actor, OrderQuery.ofDossier(id), FollowUpOrders.CAP, 0);
        model.addAttribute("dossier", dossier);
        model.addAttribute("lines", lines.of(found, actor));
        model.addAttribute("issuable", issuable(dossier, actor));
        return "followup/tab";
    }

    /** Begins an order and leads to the form on which it is written. */
    @PostMapping
    String begin(@PathVariable String id, @RequestParam("_command") String command, @RequestParam String kind) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), () -> place(write.begin(id, kind, actor)));
    }

    private String place(FollowUpOrder order) {
        return tasks.openOf(order.dossierId()).stream()
                .filter(task -> task.part().equals(order.id()))
                .findFirst()
                .map(task -> "/tasks/" + task.id())
                .orElse("/orders/" + order.id());
    }

    private List<Kind> issuable(Dossier dossier, Actor actor) {
        Locale locale = LocaleContextHolder.getLocale();
        return kinds.issuable(dossier, actor).stream()
                .map(kind -> new Kind(kind, kinds.name(dossier.programmeVersionId(), kind, locale)))
                .toList();
    }

    /** A kind that may be issued. */
    public record Kind(String key, String name) {}
}
