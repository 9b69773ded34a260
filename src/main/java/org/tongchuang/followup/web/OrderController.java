package org.tongchuang.followup.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.followup.CancelOrder;
import org.tongchuang.followup.FollowUpOrders;
import org.tongchuang.followup.OrderQuery;
import org.tongchuang.followup.OrderShelf;
import org.tongchuang.followup.OrderState;
import org.tongchuang.followup.TakeOrders;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** Orders: the list, one order with what shows it before and after, and taking it back. */
@Controller
@RequestMapping("/orders")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class OrderController {

    private static final int ROWS = 20;
    private static final int MOST_CHARS = 200;

    private final FollowUpOrders orders;
    private final OrderLines lines;
    private final OrderPage page;
    private final CancelOrder cancel;
    private final TakeOrders take;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;
    private final Clock clock;

    OrderController(
            FollowUpOrders orders,
            OrderLines lines,
            OrderPage page,
            CancelOrder cancel,
            TakeOrders take,
            Actors actors,
            CommandLog commands,
            MessageSource labels,
            Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.page = page;
        this.cancel = cancel;
        this.take = take;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    String list(OrdersForm asked, Model model) {
        Actor actor = actors.current();
        OrderQuery query = asked.query(ChinaTime.today(clock));
        int total = orders.count(actor, query);
        Paging paging = new Paging(asked.wantedPage(), ROWS, total, total >= FollowUpOrders.CAP);
        model.addAttribute("lines", lines.of(orders.list(actor, query, ROWS, paging.offset()), actor));
        model.addAttribute("query", query);
        model.addAttribute("shelves", OrderShelf.values());
        model.addAttribute("states", states());
        model.addAttribute("kinds", lines.choices(orders.kinds(actor)));
        model.addAttribute("paging", paging);
        model.addAttribute("mayTake", take.may(actor));
        return "followup/list";
    }

    @GetMapping("/{id}")
    String order(@PathVariable String id, Model model) {
        return show(id, model);
    }

    /** The order for the pages of its tasks. */
    @GetMapping("/{id}/card")
    String card(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        page.fill(orders.see(id, actor), actor, model);
        return "followup/card";
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        Actor actor = actors.current();
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_CHARS) {
            response.setStatus(422);
            model.addAttribute("errors", Map.of("reason", labels.getMessage("followup.cancel.missing", null, locale)));
            return show(id, model);
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    cancel.cancel(id, why, actor);
                    return "/orders/" + id;
                });
    }

    private String show(String id, Model model) {
        Actor actor = actors.current();
        page.fill(orders.see(id, actor), actor, model);
        return "followup/detail";
    }

    /** Those that others see; one that is being written is its author's alone. */
    private static List<OrderState> states() {
        return Arrays.stream(OrderState.values())
                .filter(state -> state != OrderState.WRITING)
                .toList();
    }
}
