package org.tongchuang.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierFilter;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.ContentPolicy;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

@Controller
@RequestMapping("/dossiers")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class DossierController {

    private static final int ROWS = 20;
    private static final int CAP = 1000;

    private final Dossiers dossiers;
    private final Actors actors;
    private final DossierPages pages;

    DossierController(Dossiers dossiers, Actors actors, DossierPages pages) {
        this.dossiers = dossiers;
        this.actors = actors;
        this.pages = pages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = actors.current();
        DossierFilter filter = q.isBlank() ? DossierFilter.NONE : DossierFilter.ofText(q.strip());
        int total = dossiers.count(actor, filter);
        Paging paging = new Paging(page, ROWS, total, total >= CAP);
        List<Dossier> rows = dossiers.list(actor, filter, ROWS, paging.offset());
        model.addAttribute("lines", pages.lines(rows));
        model.addAttribute("paging", paging);
        model.addAttribute("q", q);
        return "dossier/list";
    }

    @GetMapping("/{id}")
    String overview(@PathVariable String id, Model model) {
        return pages.show(dossiers.see(id, actors.current()), actors.current(), null, model);
    }

    @GetMapping("/{id}/tabs/{tab}")
    String tab(@PathVariable String id, @PathVariable String tab, Model model, HttpServletResponse response) {
        if (!pages.scripts(tab).isEmpty()) {
            response.setHeader("Content-Security-Policy", ContentPolicy.DIAGRAM);
        }
        return pages.show(dossiers.see(id, actors.current()), actors.current(), tab, model);
    }
}
