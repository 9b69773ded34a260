package org.tongchuang.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import org.tongchuang.assessment.NotAnEntry;
import org.tongchuang.assessment.RowMissing;
import org.tongchuang.assessment.SaveScore;
import org.tongchuang.assessment.SheetPicture;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.standard.Indicator;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.WholeStep;

/** The score sheet: one column with boxes, the others beside it; a row is kept as soon as it is left. */
@Controller
@RequestMapping("/dossiers/{id}/sheets/{sheet}")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class SheetController {

    private final SheetReading reading;
    private final SheetViews views;
    private final SaveScore save;
    private final Actors actors;
    private final WholeStep steps;
    private final MessageSource labels;

    SheetController(
            SheetReading reading,
            SheetViews views,
            SaveScore save,
            Actors actors,
            WholeStep steps,
            MessageSource labels) {
        this.reading = reading;
        this.views = views;
        this.save = save;
        this.actors = actors;
        this.steps = steps;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @PathVariable String sheet,
            @RequestParam String task,
            @RequestParam(defaultValue = "all") String only,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            Locale locale) {
        SheetPicture picture = picture(id, sheet, task);
        model.addAttribute("sheet", views.of(picture, SheetFilter.of(only), Map.of(), locale));
        model.addAttribute("only", SheetFilter.of(only).key());
        return htmx == null ? "assessment/sheet" : "assessment/sheet-summary";
    }

    /** Keeps one row and tells the page what has changed around it. */
    @PostMapping("/rows/{code}")
    String saveRow(
            @PathVariable String id,
            @PathVariable String sheet,
            @PathVariable String code,
            @RequestParam String task,
            @RequestParam(defaultValue = "all") String only,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        picture(id, sheet, task);
        try {
            save(task, code, new TypedRow(fields, code), actors.current());
        } catch (NotAnEntry wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fault", words(wrong, locale));
            return "assessment/row-fault";
        }
        SheetView view = views.of(picture(id, sheet, task), locale);
        model.addAttribute("sheet", view);
        model.addAttribute("only", SheetFilter.of(only).key());
        model.addAttribute(
                "row",
                view.parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new RowMissing(code)));
        return "assessment/row-saved";
    }

    /** Without script: keeps every row that stood in the form, each by itself, and says which weren't taken. */
    @PostMapping
    String saveAll(
            @PathVariable String id,
            @PathVariable String sheet,
            @RequestParam String task,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Actor actor = actors.current();
        Map<String, String> errors = new LinkedHashMap<>();
        Map<String, RowView.TypedView> refused = new LinkedHashMap<>();
        for (Indicator row : picture(id, sheet, task).rows()) {
            TypedRow typed = new TypedRow(fields, row.code());
            if (typed.isThere()) {
                try {
                    save(task, row.code(), typed, actor);
                } catch (Refusal wrong) {
                    errors.put(row.code(), words(wrong, locale));
                    refused.put(row.code(), typed.view());
                }
            }
        }
        if (errors.isEmpty()) {
            return "redirect:/dossiers/" + id + "/sheets/" + sheet + "?task=" + task;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
        model.addAttribute("sheet", views.of(picture(id, sheet, task), SheetFilter.ALL, refused, locale));
        model.addAttribute("only", SheetFilter.ALL.key());
        return "assessment/sheet";
    }

    private void save(String task, String code, TypedRow typed, Actor actor) {
        steps.run(() -> {
            save.save(task, code, typed.typed(), typed.rev(), actor);
            return code;
        });
    }

    /** The address names dossier and column only for people; the task decides, and both must fit it. */
    private SheetPicture picture(String id, String sheet, String task) {
        SheetPicture picture = reading.forTask(task, actors.current());
        boolean fits = picture.dossier().id().equals(id)
                && SheetViews.name(picture.own().sheet()).equals(sheet);
        if (!fits) {
            throw new RowMissing(sheet);
        }
        return picture;
    }

    private String words(Refusal refusal, Locale locale) {
        return labels.getMessage(refusal.labelKey(), refusal.arguments().toArray(), locale);
    }
}
