package org.tongchuang.standard.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.standard.Import;
import org.tongchuang.standard.ImportEdition;
import org.tongchuang.standard.ManageEditions;
import org.tongchuang.standard.StandardEdition;
import org.tongchuang.standard.Standards;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.OpenTo;

/** Imports an edition in two steps: upload, look at every change or every fault, propose. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
@RequestMapping("/standards/{id}/imports")
class ImportController {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final long MOST_BYTES = 2_000_000;

    private final ManageEditions editions;
    private final ImportEdition imports;
    private final Standards standards;
    private final FaultText faultText;
    private final Actors actors;
    private final CommandLog commands;
    private final FieldFaults faults;
    private final MessageSource labels;
    private final Clock clock;

    ImportController(
            ManageEditions editions,
            ImportEdition imports,
            Standards standards,
            FaultText faultText,
            Actors actors,
            CommandLog commands,
            FieldFaults faults,
            MessageSource labels,
            Clock clock) {
        this.editions = editions;
        this.imports = imports;
        this.standards = standards;
        this.faultText = faultText;
        this.actors = actors;
        this.commands = commands;
        this.faults = faults;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/new")
    String form(@PathVariable String id, Model model, Locale locale) {
        StandardEdition base = frame(id, model, locale);
        int year = LocalDate.now(clock.withZone(CHINA)).getYear();
        model.addAttribute(
                "form",
                new ImportForm("", "", year, standards.edition(base.id()).pass().score(), ""));
        return "standard/import";
    }

    @PostMapping("/preview")
    String preview(
            @PathVariable String id,
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult binding,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        frame(id, model, locale);
        Map<String, String> errors = new HashMap<>(faults.of(binding));
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            errors.put("file", labels.getMessage("standard.import.file.missing", null, locale));
        }
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "standard/import";
        }
        Import read = imports.preview(id, file.getBytes(), form.wanted(), actors.current());
        if (read.isClean()) {
            model.addAttribute("body", read.body());
            model.addAttribute("changes", ComparisonView.of(read.comparison(), labels, locale));
        } else {
            model.addAttribute("lineFaults", faultText.of(read.faults(), locale));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return "standard/import";
    }

    @PostMapping
    String propose(@PathVariable String id, @RequestParam("_command") String command, @RequestParam String body) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        () -> "/standards/" + imports.propose(id, body, actor).id());
    }

    private StandardEdition frame(String id, Model model, Locale locale) {
        Actor actor = actors.current();
        StandardEdition base = editions.see(id, actor);
        model.addAttribute("base", EditionView.of(base, 0, locale));
        model.addAttribute("mayImport", editions.mayImport(actor));
        return base;
    }
}
