package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Role;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.AskSigner;
import org.tongchuang.worklist.RemoveSigner;
import org.tongchuang.worklist.SignatureRequest;
import org.tongchuang.worklist.Signatures;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Who was asked to sign a task and what they said; also, on the task's page, the same as a part of it. */
@Controller
@RequestMapping("/tasks/{id}/signers")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class SignersController {

    private final Tasks tasks;
    private final Signatures signatures;
    private final AskSigner ask;
    private final RemoveSigner remove;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    SignersController(
            Tasks tasks,
            Signatures signatures,
            AskSigner ask,
            RemoveSigner remove,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.tasks = tasks;
        this.signatures = signatures;
        this.ask = ask;
        this.remove = remove;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Locale locale,
            Model model) {
        fill(id, "", SignatureRequest.Place.BESIDE, "", locale, model);
        return htmx == null ? "worklist/signers" : "worklist/signers-part";
    }

    @PostMapping
    String ask(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "BESIDE") SignatureRequest.Place place,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        String said = remark.strip();
        Faults faults = new Faults(labels)
                .unless(!signer.isBlank(), "signer", "worklist.fault.signer")
                .unless(Reasons.isGood(said), "remark", "worklist.fault.signers-remark");
        if (faults.any()) {
            faults.show(response, model);
            fill(id, signer, place, said, locale, model);
            return "worklist/signers";
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command, actor.memberId(), "/tasks/" + id, () -> ask.ask(id, signer, place, said, actor));
    }

    @PostMapping("/{requestId}/removal")
    String remove(
            @PathVariable String id,
            @PathVariable String requestId,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        String said = reason.strip();
        Faults faults = new Faults(labels)
                .unless(Reasons.isGood(said), "reason-" + requestId, "worklist.fault.signers-removal");
        if (faults.any()) {
            faults.show(response, model);
            fill(id, "", SignatureRequest.Place.BESIDE, "", locale, model);
            return "worklist/signers";
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command, actor.memberId(), "/tasks/" + id, () -> remove.remove(id, requestId, said, actor));
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), "/tasks/" + id, () -> remove.takeBack(id, actor));
    }

    private void fill(
            String id, String signer, SignatureRequest.Place place, String remark, Locale locale, Model model) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        boolean held = signatures.held(task).isPresent();
        boolean may = ask.mayAsk(task, actor);
        List<SignatureRequest> requests = signatures.of(task);
        model.addAttribute("task", task);
        model.addAttribute("requests", requests);
        model.addAttribute(
                "removable",
                requests.stream()
                        .filter(one -> remove.mayRemove(one, task, actor))
                        .map(SignatureRequest::id)
                        .toList());
        model.addAttribute("mayAsk", may);
        model.addAttribute("mayTakeBack", remove.mayTakeBack(task, actor));
        model.addAttribute("people", may ? people(task, actor, locale) : List.of());
        model.addAttribute("places", places(held, locale));
        model.addAttribute("signer", signer);
        model.addAttribute("place", held ? SignatureRequest.Place.AFTER.name() : place.name());
        model.addAttribute("typed", remark);
    }

    private List<Choice> people(Task task, Actor actor, Locale locale) {
        return ask.candidates(task, actor).stream()
                .map(one -> new Choice(
                        one.memberId(),
                        labels.getMessage(
                                "worklist.signers.person",
                                new Object[] {one.memberName(), one.unitName(), roles(one, locale)},
                                locale)))
                .toList();
    }

    private String roles(Actor one, Locale locale) {
        return one.roles().stream()
                .sorted()
                .map(role -> labels.getMessage(Role.labelKey(role), null, locale))
                .collect(Collectors.joining("、"));
    }

    /** What is handed in already can only be signed after it. */
    private List<Place> places(boolean held, Locale locale) {
        return Arrays.stream(SignatureRequest.Place.values())
                .filter(one -> !held || one == SignatureRequest.Place.AFTER)
                .map(one -> new Place(
                        one.name(),
                        labels.getMessage("worklist.signers.place." + one, null, locale),
                        labels.getMessage("worklist.signers.place." + one + ".hint", null, locale)))
                .toList();
    }

    /** A place to choose, with what it means. */
    public record Place(String value, String label, String hint) {}
}
