package org.tongchuang.worklist.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;
import org.tongchuang.worklist.Batches;
import org.tongchuang.worklist.Grouping;
import org.tongchuang.worklist.SavedFilters;
import org.tongchuang.worklist.WatchedWork;
import org.tongchuang.worklist.WorkCounts;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.Worklist.Shelf;
import org.tongchuang.worklist.WorklistOrder;
import org.tongchuang.worklist.WorklistQuery;
import org.tongchuang.worklist.WorklistRow;

@Controller
@RequestMapping("/tasks")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class WorklistController {

    private static final int URGENT = 5;
    private static final List<String> USUAL = List.of("due", "-due", "arrival", "-arrival");

    private final Worklist worklist;
    private final PageCounts kept;
    private final TaskLines lines;
    private final FilterChoices choices;
    private final SavedFilters filters;
    private final JustDone justDone;
    private final WatchedWork watched;
    private final Actors actors;
    private final MessageSource labels;
    private final Clock clock;

    WorklistController(
            Worklist worklist,
            PageCounts kept,
            TaskLines lines,
            FilterChoices choices,
            SavedFilters filters,
            JustDone justDone,
            WatchedWork watched,
            Actors actors,
            MessageSource labels,
            Clock clock) {
        this.worklist = worklist;
        this.kept = kept;
        this.lines = lines;
        this.choices = choices;
        this.filters = filters;
        this.justDone = justDone;
        this.watched = watched;
        this.actors = actors;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    String open(ListForm form, @RequestParam(defaultValue = "") String done, Model model) {
        Actor actor = actors.current();
        WorklistQuery query = form.query(actor.memberId(), clock);
        WorkCounts counts = kept.keep(actor, worklist.counts(actor, form.shelf(), query));
        List<WorklistRow> rows = worklist.open(actor, form.shelf(), query, ListForm.ROWS, form.offset());
        if (rows.isEmpty() && counts.found() > 0) {
            return "redirect:" + address("worklist/list", form.turnedTo(lastPage(counts)));
        }
        justDone.of(done, rows, query, actor).ifPresent(word -> model.addAttribute("justDone", word));
        model.addAttribute("lines", lines.of(rows, query.grouping(), actor));
        model.addAttribute("counts", shown(counts));
        model.addAttribute("shown", ListColumn.shown(counts.shown()));
        model.addAttribute("saved", actor.standsIn() ? List.of() : filters.of(actor));
        model.addAttribute("sorts", sorts(form.order()));
        model.addAttribute("first", query.order().first().text());
        model.addAttribute("next", orders(query.order()));
        model.addAttribute("groups", groups());
        model.addAttribute("standIn", actor.standIn());
        model.addAttribute("away", actors.away());
        model.addAttribute("watches", watched.isAny(actor));
        return show("worklist/list", form, counts.found(), actor, model);
    }

    /** The few most urgent ones, for the work desk. */
    @GetMapping("/urgent")
    String urgent(Model model) {
        Actor actor = actors.current();
        WorklistQuery query = WorklistQuery.of(actor.memberId());
        model.addAttribute("lines", lines.of(worklist.open(actor, Shelf.ALL, query, URGENT, 0), actor));
        return "worklist/urgent";
    }

    @GetMapping("/done")
    String done(ListForm form, Model model) {
        Actor actor = actors.current();
        WorklistQuery query = form.query(actor.memberId(), clock);
        WorkCounts counts = kept.keep(actor, worklist.doneCounts(actor, query));
        model.addAttribute("lines", lines.of(worklist.done(actor, query, ListForm.ROWS, form.offset()), actor));
        return show("worklist/done", form, counts.found(), actor, model);
    }

    private String show(String view, ListForm form, int total, Actor actor, Model model) {
        model.addAttribute("form_", form);
        model.addAttribute("paging", new Paging(form.page(), ListForm.ROWS, total, total >= Worklist.CAP));
        FilterChoices.Offer offer = choices.of(actor);
        model.addAttribute("programmes", offer.programmes());
        model.addAttribute("campaigns", offer.campaigns());
        model.addAttribute("phases", offer.phases());
        model.addAttribute("most", Batches.MOST);
        model.addAttribute("from", address(view, form));
        return view;
    }

    private static Map<String, String> shown(WorkCounts counts) {
        return Map.of(
                "mine", Worklist.capped(counts.mine()),
                "unit", Worklist.capped(counts.unit()),
                "unread", Worklist.capped(counts.unread()),
                "all", Worklist.capped(counts.all()));
    }

    /** After the last of a page was done, the page before is the last. */
    private static int lastPage(WorkCounts counts) {
        return (counts.found() + ListForm.ROWS - 1) / ListForm.ROWS;
    }

    /** The usual orders, and the one that somebody has made of several columns. */
    private List<Choice> sorts(WorklistOrder order) {
        List<Choice> sorts = new ArrayList<>(USUAL.stream()
                .map(sort -> new Choice(sort, word("worklist.sort." + sort)))
                .toList());
        if (!USUAL.contains(order.text())) {
            String columns = order.keys().stream()
                    .map(key -> word("worklist.column." + key.column().key()) + (key.down() ? "↓" : "↑"))
                    .collect(Collectors.joining(" "));
            sorts.add(new Choice(order.text(), columns));
        }
        return sorts;
    }

    /** By column, the order after a click on its heading. */
    private static Map<String, String> orders(WorklistOrder order) {
        return Arrays.stream(WorklistOrder.Column.values())
                .collect(Collectors.toMap(
                        WorklistOrder.Column::key, column -> order.by(column).text()));
    }

    private List<Choice> groups() {
        return Arrays.stream(Grouping.By.values())
                .map(by -> new Choice(by.name(), word("worklist.group." + by)))
                .toList();
    }

    private String word(String key) {
        return labels.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** Where a task page leads back to: this list as it stands. */
    private static String address(String view, ListForm form) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(view.endsWith("done") ? "/tasks/done" : "/tasks")
                .queryParam("shelf", form.shelf())
                .queryParam("due", form.due())
                .queryParam("sort", form.sort())
                .queryParam("page", form.page());
        if (form.group() != Grouping.By.NONE) {
            address.queryParam("group", form.group());
        }
        if (form.unread()) {
            address.queryParam("unread", true);
        }
        put(address, "programme", form.programme());
        put(address, "campaign", form.campaign());
        put(address, "phase", form.phase());
        put(address, "q", form.q());
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, String text) {
        if (text != null) {
            address.queryParam(name, text);
        }
    }
}
