package org.tongchuang.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.ReceiveMessage;
import org.tongchuang.dossier.Reception;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.Submission;
import org.tongchuang.form.UploadedFiles;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Records a letter from outside that a dossier waits for. */
@Controller
@RequestMapping("/dossiers/{id}/incoming/{message}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class IncomingController {

    private final Dossiers dossiers;
    private final ReceiveMessage receive;
    private final IncomingPage page;
    private final UploadedFiles uploads;
    private final CommandLog commands;
    private final Actors actors;

    IncomingController(
            Dossiers dossiers,
            ReceiveMessage receive,
            IncomingPage page,
            UploadedFiles uploads,
            CommandLog commands,
            Actors actors) {
        this.dossiers = dossiers;
        this.receive = receive;
        this.page = page;
        this.uploads = uploads;
        this.commands = commands;
        this.actors = actors;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String message, Model model) {
        Actor actor = actors.current();
        return page.opened(dossiers.see(id, actor), message, actor, model);
    }

    @PostMapping
    String handIn(
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam("_command") String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        UploadedFiles.Taken taken = taken(id, message, request, actor);
        Submission typed = taken.typed();
        if (Submission.isEdit(request.getParameterMap()) || !taken.faults().isEmpty()) {
            return edited(id, message, taken, request, response, actor, model);
        }
        try {
            return "redirect:" + commands.once(command, actor.memberId(), () -> receive(id, message, typed, actor));
        } catch (Unfinished unfinished) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.again(dossiers.see(id, actor), message, typed, unfinished.faults(), actor, model);
        }
    }

    /** Files are kept at once; a form sent twice arrives when its letter is recorded and its files are there. */
    private UploadedFiles.Taken taken(String id, String message, HttpServletRequest request, Actor actor) {
        Submission typed = Submission.of(request.getParameterMap());
        Dossier dossier = dossiers.see(id, actor);
        return page.isAwaited(dossier, message, actor)
                ? uploads.take("letter:" + id + ":" + message, page.schema(dossier, message, actor), typed, request)
                : new UploadedFiles.Taken(typed, List.of());
    }

    private String edited(
            String id,
            String message,
            UploadedFiles.Taken taken,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            Model model) {
        Dossier dossier = dossiers.see(id, actor);
        if (request.getHeader("HX-Request") != null) {
            return page.refreshed(dossier, message, taken.typed(), taken.faults(), actor, model);
        }
        if (!taken.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return page.again(dossier, message, taken.typed(), taken.faults(), actor, model);
    }

    /** Leaves the command unlogged when there is something to mend, so that the mended form is another command. */
    private String receive(String id, String message, Submission typed, Actor actor) {
        Reception reception = receive.receive(id, message, typed.answers(), actor);
        if (reception instanceof Reception.Faulty faulty) {
            throw new Unfinished(faulty.faults());
        }
        return "/dossiers/" + id;
    }

    private static final class Unfinished extends RuntimeException {

        private final transient List<FieldFault> faults;

        Unfinished(List<FieldFault> faults) {
            super(null, null, false, false);
            this.faults = faults;
        }

        List<FieldFault> faults() {
            return faults;
        }
    }
}
