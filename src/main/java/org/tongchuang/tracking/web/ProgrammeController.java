package org.tongchuang.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Forms;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ExternalFolders;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Shelf;
import org.tongchuang.programme.Texts;
import org.tongchuang.standard.Standards;
import org.tongchuang.tracking.Gallery;
import org.tongchuang.tracking.PlanUpgrade;
import org.tongchuang.tracking.ProcessModel;
import org.tongchuang.web.ContentPolicy;
import org.tongchuang.web.OpenTo;

/** The programmes, and one of them with all that it consists of. */
@Controller
@RequestMapping("/programmes")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ProgrammeController {

    private final Gallery gallery;
    private final ProgrammeContents contents;
    private final Shelf shelf;
    private final Standards standards;
    private final Forms forms;
    private final ExternalFolders external;
    private final PlanUpgrade upgrades;
    private final Actors actors;

    ProgrammeController(
            Gallery gallery,
            ProgrammeContents contents,
            Shelf shelf,
            Standards standards,
            Forms forms,
            ExternalFolders external,
            PlanUpgrade upgrades,
            Actors actors) {
        this.gallery = gallery;
        this.contents = contents;
        this.shelf = shelf;
        this.standards = standards;
        this.forms = forms;
        this.external = external;
        this.upgrades = upgrades;
        this.actors = actors;
    }

    @GetMapping
    String all(Locale locale, Model model) {
        Actor actor = actors.current();
        Map<String, Long> uses = gallery.uses(actor);
        model.addAttribute(
                "programmes",
                gallery.all(actor).stream()
                        .map(version -> new Row(
                                version, contents.texts(version.id(), locale), uses.getOrDefault(version.key(), 0L)))
                        .toList());
        model.addAttribute("leftOut", shelf.leftOut());
        model.addAttribute("external", external.mayManage(actor));
        return "tracking/programmes";
    }

    @GetMapping("/{key}")
    String one(@PathVariable String key, Locale locale, Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ContentPolicy.DIAGRAM);
        Actor actor = actors.current();
        ProgrammeVersion version = gallery.see(key, actor);
        Texts texts = contents.texts(version.id(), locale);
        model.addAttribute(
                "programme", new Row(version, texts, gallery.uses(actor).getOrDefault(key, 0L)));
        model.addAttribute(
                "models",
                gallery.models(version).stream()
                        .map(each -> new Drawn(each.key(), each.name(), each.tasks(texts)))
                        .toList());
        model.addAttribute(
                "standards",
                gallery.editions(key, actor).stream()
                        .map(edition -> StandardView.of(standards.edition(edition.id()), locale))
                        .toList());
        model.addAttribute("stories", shelf.stories(key));
        model.addAttribute("locale", locale);
        model.addAttribute(
                "upgradable",
                upgrades.may(actor) && !upgrades.versions(key, actor).isEmpty());
        return "tracking/programme";
    }

    /** The model's file, for the script that draws it. */
    @GetMapping("/{key}/models/{name}")
    ResponseEntity<byte[]> model(@PathVariable String key, @PathVariable String name) {
        ProgrammeVersion version = gallery.see(key, actors.current());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(gallery.model(version, name).text().getBytes(StandardCharsets.UTF_8));
    }

    /** A form as it opens, to look at. */
    @GetMapping("/{key}/forms/{formId}")
    String form(@PathVariable String key, @PathVariable String formId, Locale locale, Model model) {
        ProgrammeVersion version = gallery.see(key, actors.current());
        FormSchema schema = FormSchema.read(gallery.form(version, formId));
        model.addAttribute("programme", new Row(version, contents.texts(version.id(), locale), 0));
        model.addAttribute("formId", formId);
        model.addAttribute(
                "steps",
                gallery.models(version).stream()
                        .flatMap(each -> each.tasks(contents.texts(version.id(), locale)).stream())
                        .filter(step -> step.formId().equals(formId))
                        .toList());
        model.addAttribute("view", forms.opened(schema, Map.of()));
        return "tracking/programme-form";
    }

    /** A programme as the pages show it. */
    public record Row(ProgrammeVersion version, Texts texts, long campaigns) {

        public String name() {
            return texts.text("programme.name");
        }

        public String summary() {
            return texts.find("programme.summary").orElse("");
        }
    }

    /** A model with its human steps. */
    public record Drawn(String key, String name, List<ProcessModel.Step> tasks) {}
}
