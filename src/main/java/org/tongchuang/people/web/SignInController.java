package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.DemoUsers;
import org.tongchuang.web.OpenTo;

/** The sign-in page; Spring Security takes what it sends. */
@Controller
@OpenTo(OpenTo.Audience.ANYONE)
class SignInController {

    private final ObjectProvider<DemoUsers> demo;

    SignInController(ObjectProvider<DemoUsers> demo) {
        this.demo = demo;
    }

    @GetMapping(SecuritySetup.SIGN_IN)
    String page(@RequestParam(defaultValue = "") String next, HttpServletRequest request, Model model) {
        model.addAttribute("next", Target.within(next));
        model.addAttribute("said", said(request));
        model.addAttribute("tried", TriedName.take(request.getSession(false)));
        demo.ifAvailable(users -> {
            model.addAttribute("demoUsers", users.listed());
            model.addAttribute("demoPassword", users.password());
        });
        return "people/sign-in";
    }

    private static String said(HttpServletRequest request) {
        for (var word : new String[] {"wrong", "wait", "out", "changed"}) {
            if (request.getParameter(word) != null) {
                return word;
            }
        }
        return "";
    }
}
