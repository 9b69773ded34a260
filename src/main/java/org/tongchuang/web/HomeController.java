package org.tongchuang.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class HomeController {

    private final ObjectProvider<HomePart> parts;
    private final ObjectProvider<CurrentVisitor> visitors;

    HomeController(ObjectProvider<HomePart> parts, ObjectProvider<CurrentVisitor> visitors) {
        this.parts = parts;
        this.visitors = visitors;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("parts", partsShown());
        return "web/home";
    }

    private List<Place> partsShown() {
        return visitors.stream()
                .flatMap(current -> current.visitor().stream())
                .flatMap(visitor -> parts.stream().filter(part -> part.isFor(visitor)))
                .sorted(Comparator.comparingInt(HomePart::order))
                .map(part -> new Place(part.labelKey(), part.href()))
                .toList();
    }

    /** A part as the template reads it. */
    public record Place(String labelKey, String href) {}
}
