package org.tongchuang.document.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.document.Documents;
import org.tongchuang.document.PaperState;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** The list of official documents. */
@Controller
@RequestMapping("/documents")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class DocumentController {

    private static final int ROWS = 20;
    private static final int CAP = 1000;

    private final Documents documents;
    private final DocumentPage page;
    private final Actors actors;

    DocumentController(Documents documents, DocumentPage page, Actors actors) {
        this.documents = documents;
        this.page = page;
        this.actors = actors;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) PaperState state, @RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = actors.current();
        int total = documents.count(actor, state);
        Paging paging = new Paging(page, ROWS, total, total >= CAP);
        model.addAttribute("documents", documents.list(actor, state, ROWS, paging.offset()));
        model.addAttribute("states", PaperState.values());
        model.addAttribute("here", state == null ? "" : state.name());
        model.addAttribute("paging", paging);
        return "document/list";
    }

    /** The part of the work desk: what this hand may take a step further. */
    @GetMapping("/waiting")
    String waiting(Model model) {
        Actor actor = actors.current();
        model.addAttribute(
                "documents",
                Stream.of(PaperState.values())
                        .filter(state -> state != PaperState.ISSUED)
                        .flatMap(state -> documents.list(actor, state, ROWS, 0).stream())
                        .filter(document -> documents.mayAdvance(document, actor))
                        .toList());
        return "document/waiting";
    }

    @GetMapping("/{id}")
    String document(@PathVariable String id, Model model) {
        return page.show(id, actors.current(), model);
    }
}
