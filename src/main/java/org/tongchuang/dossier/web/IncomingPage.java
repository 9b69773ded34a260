package org.tongchuang.dossier.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.dossier.AwaitedMessage;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.IncomingMessages;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.FormView;
import org.tongchuang.form.Forms;
import org.tongchuang.form.Submission;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;

/** Puts the page together on which a letter from outside is recorded. */
@Component
class IncomingPage {

    private final IncomingMessages incoming;
    private final ProgrammeContents contents;
    private final Forms forms;

    IncomingPage(IncomingMessages incoming, ProgrammeContents contents, Forms forms) {
        this.incoming = incoming;
        this.contents = contents;
        this.forms = forms;
    }

    String opened(Dossier dossier, String message, Actor actor, Model model) {
        FormSchema schema = schema(dossier, message, actor);
        return page(dossier, message, forms.opened(schema, incoming.known(dossier, schema)), actor, model);
    }

    /** The page with what was typed, and with what has to be mended if it was handed in. */
    String again(Dossier dossier, String message, Submission typed, List<FieldFault> faults, Actor actor, Model model) {
        return page(dossier, message, view(dossier, message, typed, faults, actor), actor, model);
    }

    /** The form's fields alone, as they stand with what was typed so far. */
    String refreshed(
            Dossier dossier, String message, Submission typed, List<FieldFault> faults, Actor actor, Model model) {
        page(dossier, message, view(dossier, message, typed, faults, actor), actor, model);
        return "dossier/incoming-form";
    }

    boolean isAwaited(Dossier dossier, String message, Actor actor) {
        return incoming.awaited(dossier, actor).stream()
                .anyMatch(letter -> letter.message().equals(message));
    }

    /** The letters that the dossier waits for, each with its page if it is this actor's to record. */
    List<Letter> letters(Dossier dossier, Actor actor) {
        return incoming.awaited(dossier).stream()
                .map(letter -> letter(dossier, letter, actor))
                .toList();
    }

    private Letter letter(Dossier dossier, AwaitedMessage awaited, Actor actor) {
        return new Letter(
                text(dossier, awaited.message(), "name"),
                awaited.unit().name(),
                awaited.isRequest(),
                awaited.isFor(actor) ? place(dossier, awaited.message()) : null);
    }

    private FormView view(Dossier dossier, String message, Submission typed, List<FieldFault> faults, Actor actor) {
        FormSchema schema = schema(dossier, message, actor);
        return forms.again(schema, typed, incoming.known(dossier, schema), faults);
    }

    FormSchema schema(Dossier dossier, String message, Actor actor) {
        return incoming.schema(dossier, incoming.require(dossier, message, actor));
    }

    private String page(Dossier dossier, String message, FormView view, Actor actor, Model model) {
        boolean request = incoming.require(dossier, message, actor).isRequest();
        model.addAttribute("sayings", request ? "dossier.request." : "dossier.incoming.");
        model.addAttribute("dossier", dossier);
        model.addAttribute("name", text(dossier, message, "name"));
        model.addAttribute("what", text(dossier, message, "what"));
        model.addAttribute("action", place(dossier, message));
        model.addAttribute("view", view);
        return "dossier/incoming";
    }

    private String text(Dossier dossier, String message, String part) {
        return contents.texts(dossier.programmeVersionId(), LocaleContextHolder.getLocale())
                .text("incoming." + message + "." + part);
    }

    private static String place(Dossier dossier, String message) {
        return "/dossiers/" + dossier.id() + "/incoming/" + message;
    }

    /**
     * A letter that is awaited.
     *
     * @param unit who records it
     * @param request whether it is the community's own to send, if it wants to; nobody waits for that
     * @param href where, or null if the reader doesn't
     */
    public record Letter(String name, String unit, boolean request, String href) {}
}
