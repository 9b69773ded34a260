package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.people.Level;
import org.tongchuang.people.SetUp;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.OpenTo;

/** Behind the one-time link in the log: the first unit and its administrator. */
@Controller
@OpenTo(OpenTo.Audience.ANYONE)
@RequestMapping("/set-up/{token}")
class SetUpController {

    private static final List<Level> ROOTS = List.of(Level.PROVINCE, Level.CITY, Level.DISTRICT, Level.TOWN);

    private final SetUp setUp;
    private final FieldFaults faults;

    SetUpController(SetUp setUp, FieldFaults faults) {
        this.setUp = setUp;
        this.faults = faults;
    }

    @GetMapping
    String page(@PathVariable String token, Model model) {
        setUp.check(token);
        model.addAttribute("token", token);
        model.addAttribute("levels", ROOTS);
        return "people/set-up";
    }

    @PostMapping
    String begin(
            @PathVariable String token,
            @Valid @ModelAttribute SetUpForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            model.addAttribute("errors", faults.of(binding));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(token, model);
        }
        setUp.begin(token, form.unit(), form.administrator());
        return "redirect:/sign-in";
    }
}
