package org.tongchuang.standard.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.standard.EditionTemplate;
import org.tongchuang.standard.EditionUses;
import org.tongchuang.standard.ManageEditions;
import org.tongchuang.standard.SettleEdition;
import org.tongchuang.standard.StandardEdition;
import org.tongchuang.standard.Standards;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** The editions of standards: which there are, who goes by them, how they differ; and the second person's word. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
@RequestMapping("/standards")
class EditionController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ManageEditions editions;
    private final SettleEdition settle;
    private final EditionTemplate template;
    private final Standards standards;
    private final ObjectProvider<EditionUses> uses;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    EditionController(
            ManageEditions editions,
            SettleEdition settle,
            EditionTemplate template,
            Standards standards,
            ObjectProvider<EditionUses> uses,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.editions = editions;
        this.settle = settle;
        this.template = template;
        this.standards = standards;
        this.uses = uses;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        Actor actor = actors.current();
        List<StandardEdition> all = editions.list(actor);
        Map<String, List<EditionUses.Use>> used = used(actor);
        model.addAttribute(
                "rows",
                all.stream()
                        .map(edition -> EditionView.of(
                                edition,
                                used.getOrDefault(edition.id(), List.of()).size(),
                                locale))
                        .toList());
        return "standard/editions";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model, Locale locale) {
        Actor actor = actors.current();
        StandardEdition edition = editions.see(id, actor);
        List<EditionUses.Use> campaigns = used(actor).getOrDefault(id, List.of());
        model.addAttribute("edition", EditionView.of(edition, campaigns.size(), locale));
        model.addAttribute("standard", StandardPage.of(standards.edition(id), locale));
        model.addAttribute("uses", campaigns);
        model.addAttribute(
                "others",
                editions.others(edition, actor).stream()
                        .map(other -> EditionView.of(other, 0, locale))
                        .toList());
        model.addAttribute("mayImport", editions.mayImport(actor) && edition.isPublished());
        model.addAttribute("maySettle", editions.maySettle(edition, actor));
        model.addAttribute("importedIt", actor.memberId().equals(edition.importedBy()));
        if (edition.basedOn() != null) {
            model.addAttribute(
                    "changes", ComparisonView.of(editions.compare(edition.basedOn(), id, actor), labels, locale));
        }
        return "standard/edition";
    }

    @GetMapping("/{id}/comparison")
    String compare(@PathVariable String id, @RequestParam("with") String other, Model model, Locale locale) {
        Actor actor = actors.current();
        model.addAttribute("before", EditionView.of(editions.see(other, actor), 0, locale));
        model.addAttribute("after", EditionView.of(editions.see(id, actor), 0, locale));
        model.addAttribute("changes", ComparisonView.of(editions.compare(other, id, actor), labels, locale));
        return "standard/comparison";
    }

    /** The edition as a sheet to start editing from. */
    @GetMapping("/{id}/sheet")
    ResponseEntity<byte[]> sheet(@PathVariable String id, Locale locale) {
        Actor actor = actors.current();
        StandardEdition edition = editions.see(id, actor);
        String name = "%s-%d.xlsx".formatted(edition.code(), edition.editionNo());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(template.write(id, actor, locale));
    }

    @PostMapping("/{id}/publish")
    String publish(@PathVariable String id, @RequestParam("_command") String command) {
        return once(command, id, actor -> settle.publish(id, actor));
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, @RequestParam("_command") String command) {
        return once(command, id, actor -> settle.discard(id, actor));
    }

    private Map<String, List<EditionUses.Use>> used(Actor actor) {
        return uses.stream().findFirst().map(known -> known.of(actor)).orElse(Map.of());
    }

    private String once(String command, String id, Consumer<Actor> deed) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), "/standards/" + id, () -> deed.accept(actor));
    }
}
