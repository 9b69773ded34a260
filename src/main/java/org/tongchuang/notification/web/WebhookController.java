package org.tongchuang.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongchuang.notification.Webhook.Style;
import org.tongchuang.notification.Webhooks;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Where the unit's messages go besides its members. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/webhooks")
class WebhookController {

    private static final String PAGE = "/webhooks";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_SECRET = 200;

    private final Webhooks webhooks;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    WebhookController(Webhooks webhooks, Actors actors, CommandLog commands, MessageSource labels) {
        this.webhooks = webhooks;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String list(Model model) {
        return page(actors.current(), Typed.NOTHING, model);
    }

    /** Answers with the page itself: on the way over a redirect the secret would stand in the session's table. */
    @PostMapping
    String add(
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "JSON") String style,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String secret,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        Typed typed = new Typed(name.strip(), style, address.strip(), secret.strip());
        String field = faulty(typed);
        if (field.isEmpty()) {
            commands.once(command, actor.memberId(), () -> {
                model.addAttribute(
                        "issued",
                        webhooks.add(actor, typed.name(), Style.valueOf(style), typed.address(), typed.secret()));
                return PAGE;
            });
            return page(actor, Typed.NOTHING, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute(
                "errors", Map.of(field, labels.getMessage("notification.fault.webhook-" + field, null, locale)));
        return page(actor, typed, model);
    }

    /** Not once by its command, which would hold a transaction open while the receiver is called. */
    @PostMapping("/{id}/try")
    String tryOut(@PathVariable String id, RedirectAttributes next) {
        Webhooks.Tried tried = webhooks.tryOut(actors.current(), id);
        next.addFlashAttribute("tried", tried.name());
        next.addFlashAttribute("fault", tried.fault());
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), PAGE, () -> webhooks.end(actor, id));
    }

    private String faulty(Typed typed) {
        if (typed.name().isEmpty() || typed.name().length() > LONGEST_NAME) {
            return "name";
        }
        if (Arrays.stream(Style.values()).map(Style::name).noneMatch(typed.style()::equals)) {
            return "style";
        }
        if (isLonger(typed.address(), LONGEST_ADDRESS) || !webhooks.isAllowed(typed.address())) {
            return "address";
        }
        return isLonger(typed.secret(), LONGEST_SECRET) ? "secret" : "";
    }

    /** As it is kept: sealed, of its bytes. */
    private static boolean isLonger(String text, int most) {
        return text.getBytes(StandardCharsets.UTF_8).length > most;
    }

    private String page(Actor actor, Typed typed, Model model) {
        model.addAttribute("webhooks", webhooks.of(actor));
        model.addAttribute("styles", List.of(Style.values()));
        model.addAttribute("typed", typed);
        return "notification/webhooks";
    }

    /** What stands in the form. */
    public record Typed(String name, String style, String address, String secret) {

        static final Typed NOTHING = new Typed("", Style.JSON.name(), "", "");
    }
}
