package org.tongchuang.designation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.TitleFilter;
import org.tongchuang.designation.TitleState;
import org.tongchuang.designation.VerifyCode;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** What the public may know: the register, and whether a certificate is genuine and still holds. */
@Controller
@RequestMapping("/public")
@OpenTo(OpenTo.Audience.ANYONE)
class PublicTitleController {

    private static final int ROWS = 20;
    private static final int CAP = 1000;
    private static final int MOST_CHARS = 60;

    private final Designations designations;
    private final VerifyCode code;

    PublicTitleController(Designations designations, VerifyCode code) {
        this.designations = designations;
        this.code = code;
    }

    @GetMapping("/titles")
    String register(
            @RequestParam(required = false) TitleState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        TitleFilter filter = new TitleFilter(state, shortened(q));
        int total = designations.countRegister(filter);
        Paging paging = new Paging(page, ROWS, total, total >= CAP);
        model.addAttribute("titles", designations.register(filter, ROWS, paging.offset()));
        model.addAttribute("states", TitleState.values());
        model.addAttribute("filter", filter);
        model.addAttribute("paging", paging);
        return "designation/public-register";
    }

    @GetMapping("/titles/check")
    String check(@RequestParam(name = "no", defaultValue = "") String number, Model model) {
        String asked = shortened(number);
        if (!asked.isEmpty()) {
            designations.published(asked).ifPresent(title -> fill(title, model));
        }
        model.addAttribute("asked", asked);
        return "designation/public-check";
    }

    /** Where the code on a certificate leads. */
    @GetMapping("/t/{token}")
    String scanned(@PathVariable String token, Model model) {
        Designation title = designations.scanned(token);
        fill(title, model);
        model.addAttribute("asked", title.number());
        return "designation/public-check";
    }

    private void fill(Designation title, Model model) {
        model.addAttribute("item", title);
        model.addAttribute("code", code.dataUri(title));
        model.addAttribute(
                "history",
                designations.history(title.id()).stream()
                        .filter(event -> event.kind().isPublic())
                        .toList());
    }

    private static String shortened(String typed) {
        String text = typed.strip();
        return text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
    }
}
