package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Holder;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.ActOnMany;
import org.tongchuang.worklist.Batch;
import org.tongchuang.worklist.BatchAct;
import org.tongchuang.worklist.BatchOutcome;
import org.tongchuang.worklist.BatchRow;
import org.tongchuang.worklist.BatchWish;
import org.tongchuang.worklist.Batches;

/** Many ticked tasks at once: why and to whom, what each would become, the act, and what came of each. */
@Controller
@RequestMapping("/batches")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class BatchController {

    private static final String PLACE = "/batches/";

    /** How many tasks one request does; few enough to answer within a second or two. */
    private static final int AT_ONCE = 10;

    private final Batches batches;
    private final ActOnMany many;
    private final Actors actors;
    private final CommandLog commands;
    private final WholeStep steps;
    private final MessageSource labels;

    BatchController(
            Batches batches,
            ActOnMany many,
            Actors actors,
            CommandLog commands,
            WholeStep steps,
            MessageSource labels) {
        this.batches = batches;
        this.many = many;
        this.actors = actors;
        this.commands = commands;
        this.steps = steps;
        this.labels = labels;
    }

    /** Changes nothing before it is confirmed. */
    @PostMapping
    String make(
            @RequestParam("_command") String command,
            @RequestParam BatchAct act,
            BatchForm form,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        BatchWish wish = form.wish(act);
        model.addAttribute("wish", wish);
        model.addAttribute("back", BackLink.of(form.back()));
        Map<String, String> errors = faults(wish, form, locale);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            return ask(wish, actor, model);
        }
        if (wish.act().wantsReason() && !form.filled()) {
            return ask(wish, actor, model);
        }
        if (!form.confirmed()) {
            return preview(wish, actor, model);
        }
        String place = commands.once(command, actor.memberId(), () -> PLACE + many.begin(wish, actor));
        proceed(batches.see(place.substring(PLACE.length()), actor), actor);
        return "redirect:" + place + from(BackLink.of(form.back()));
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "/tasks") String from,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        return progress(batches.see(id, actors.current()), BackLink.of(from), htmx, model);
    }

    /** Repeating it is harmless: each task has a transaction of its own, and only one. */
    @PostMapping("/{id}/proceed")
    String proceed(
            @PathVariable String id,
            @RequestParam(defaultValue = "/tasks") String from,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        Actor actor = actors.current();
        Batch batch = batches.see(id, actor);
        proceed(batch, actor);
        String back = BackLink.of(from);
        return htmx == null ? "redirect:" + PLACE + id + from(back) : progress(batch, back, htmx, model);
    }

    private static String from(String back) {
        return "?from=" + UriUtils.encode(back, StandardCharsets.UTF_8);
    }

    private void proceed(Batch batch, Actor actor) {
        for (int done = 0; done < AT_ONCE && many.proceed(batch, actor, this::wholly); done++) {
            // The next one.
        }
    }

    private void wholly(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    private Map<String, String> faults(BatchWish wish, BatchForm form, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (wish.taskIds().isEmpty()) {
            errors.put("task", word("worklist.fault.none-ticked", locale));
        } else if (wish.taskIds().size() > Batches.MOST) {
            errors.put("task", word("worklist.fault.too-many", locale, Batches.MOST));
        }
        if (form.filled() && wish.act().wantsColleague() && wish.colleagueId().isBlank()) {
            errors.put("colleague", word("worklist.fault.colleague", locale));
        }
        if (form.filled() && wish.act().wantsReason() && !Reasons.isGood(wish.reason())) {
            errors.put("reason", word("worklist.fault.reason", locale));
        }
        return errors;
    }

    private String word(String key, Locale locale, Object... arguments) {
        return labels.getMessage(key, arguments, locale);
    }

    private String ask(BatchWish wish, Actor actor, Model model) {
        boolean some = !wish.taskIds().isEmpty() && wish.taskIds().size() <= Batches.MOST;
        model.addAttribute("rows", some ? batches.preview(wish, actor) : List.of());
        model.addAttribute(
                "colleagues", some && wish.act().wantsColleague() ? batches.colleagues(wish, actor) : List.of());
        return "worklist/batch-form";
    }

    private String preview(BatchWish wish, Actor actor, Model model) {
        List<BatchRow> rows = batches.preview(wish, actor);
        model.addAttribute("rows", rows);
        model.addAttribute("going", rows.stream().filter(BatchRow::isWaiting).toList());
        model.addAttribute("actor", actor);
        model.addAttribute(
                "to",
                batches.colleagues(wish, actor).stream()
                        .filter(one -> one.memberId().equals(wish.colleagueId()))
                        .map(Holder::name)
                        .findFirst()
                        .orElse(""));
        return "worklist/batch-preview";
    }

    private String progress(Batch batch, String back, String htmx, Model model) {
        model.addAttribute("back", back);
        List<BatchRow> rows = batches.rows(batch);
        model.addAttribute("batch", batch);
        model.addAttribute("rows", rows);
        model.addAttribute("left", count(rows, BatchOutcome.WAITING));
        model.addAttribute("done", count(rows, BatchOutcome.DONE));
        return htmx == null ? "worklist/batch" : "worklist/batch-progress";
    }

    private static long count(List<BatchRow> rows, BatchOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
