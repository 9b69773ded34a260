package org.tongchuang.notification.web;

import jakarta.servlet.http.HttpServletResponse;
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
        return page(actors.current(), "", model);
    }

    /** Answers with the page itself: on the way over a redirect the secret would stand in the session's table. */
    @PostMapping
    String add(
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "JSON") Style style,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String secret,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        String field = faulty(name.strip(), address.strip(), secret.strip());
        if (field.isEmpty()) {
            commands.once(command, actor.memberId(), () -> {
                model.addAttribute("secret", webhooks.add(actor, name.strip(), style, address.strip(), secret.strip()));
                return PAGE;
            });
            return page(actor, "", model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute(
                "errors", Map.of(field, labels.getMessage("notification.fault.webhook-" + field, null, locale)));
        return page(actor, name, model);
    }

    @PostMapping("/{id}/try")
    String tryOut(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), PAGE, () -> webhooks.tryOut(actor, id));
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), PAGE, () -> webhooks.end(actor, id));
    }

    private String faulty(String name, String address, String secret) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "name";
        }
        if (address.length() > LONGEST_ADDRESS || !webhooks.isAllowed(address)) {
            return "address";
        }
        return secret.length() > LONGEST_SECRET ? "secret" : "";
    }

    private String page(Actor actor, String name, Model model) {
        model.addAttribute("webhooks", webhooks.of(actor));
        model.addAttribute("styles", List.of(Style.values()));
        model.addAttribute("name", name);
        return "notification/webhooks";
    }
}
