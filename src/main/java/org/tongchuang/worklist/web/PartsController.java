package org.tongchuang.worklist.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.PartProgress;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.UrgeParts;

/** Who has done his part of a dossier and who hasn't, with one click to remind the missing ones. */
@Controller
@RequestMapping("/dossiers/{id}/parts")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class PartsController {

    private final Dossiers dossiers;
    private final PartProgress progress;
    private final UrgeParts urge;
    private final ProgrammeContents contents;
    private final Deadlines deadlines;
    private final Actors actors;
    private final CommandLog commands;

    PartsController(
            Dossiers dossiers,
            PartProgress progress,
            UrgeParts urge,
            ProgrammeContents contents,
            Deadlines deadlines,
            Actors actors,
            CommandLog commands) {
        this.dossiers = dossiers;
        this.progress = progress;
        this.urge = urge;
        this.contents = contents;
        this.deadlines = deadlines;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        Texts texts = contents.texts(dossier.programmeVersionId(), LocaleContextHolder.getLocale());
        DueWords words = deadlines.words(dossier.unitPath());
        model.addAttribute("dossier", dossier);
        model.addAttribute("mayUrge", dossier.isRunning() && progress.mayWatch(dossier, actor));
        model.addAttribute(
                "groups",
                progress.of(dossier, actor).stream()
                        .map(group -> shown(group, texts, words))
                        .toList());
        return "worklist/parts";
    }

    @PostMapping("/{group}/urge")
    String urge(@PathVariable String id, @PathVariable String group, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        String place = "/dossiers/" + id + "/tabs/parts";
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    urge.urge(id, group, actor);
                    return place;
                });
    }

    private static Group shown(PartProgress.Group group, Texts texts, DueWords words) {
        List<String> steps = group.steps().stream()
                .map(task -> texts.find("task." + task.step() + ".name").orElse(plain(task.name())))
                .toList();
        List<Line> lines = group.lines().stream()
                .map(line -> new Line(
                        line.part().isOfUnit()
                                ? line.part().unitName()
                                : texts.text("plan." + line.part().part()),
                        line,
                        line.cells().stream()
                                .map(task -> task == null ? null : cell(task, words))
                                .toList()))
                .toList();
        return new Group(group.key(), texts.text("parts." + group.key()), steps, lines, group.finished(), group.open());
    }

    /** A column is for all plans, so its heading leaves out which. */
    private static String plain(String name) {
        return name.replaceFirst("（[^（）]*）$", "");
    }

    private static Cell cell(Task task, DueWords words) {
        return new Cell(task, task.isOpen() ? words.of(task.dueAt()) : null);
    }

    /** A group of parts, as the page shows it. */
    public record Group(String key, String name, List<String> steps, List<Line> lines, long finished, long open) {}

    /** A unit or plan. */
    public record Line(String name, PartProgress.Line line, List<Cell> cells) {}

    /**
     * One step of one part.
     *
     * @param due null once the task is done
     */
    public record Cell(Task task, DueWords.DueWord due) {}
}
