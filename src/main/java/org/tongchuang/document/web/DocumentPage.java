package org.tongchuang.document.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.document.Documents;
import org.tongchuang.document.OfficialDocument;
import org.tongchuang.people.Actor;

/** Everything that the page of one document shows to one actor. */
@Component
class DocumentPage {

    private final Documents documents;

    DocumentPage(Documents documents) {
        this.documents = documents;
    }

    String show(String id, Actor actor, Model model) {
        OfficialDocument document = documents.see(id, actor);
        model.addAttribute("document", document);
        model.addAttribute("steps", documents.steps(document));
        model.addAttribute("numbers", documents.numbers(document));
        model.addAttribute("seals", documents.seals(document));
        model.addAttribute("mayAdvance", documents.mayAdvance(document, actor));
        model.addAttribute("mayRevise", documents.mayRevise(document, actor));
        model.addAttribute("pages", documents.hasContent(document) ? PageImages.count(documents.pdf(document)) : 0);
        return "document/detail";
    }
}
