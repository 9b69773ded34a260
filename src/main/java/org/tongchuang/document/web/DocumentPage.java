package org.tongchuang.document.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.document.CirculateDocument;
import org.tongchuang.document.Documents;
import org.tongchuang.document.OfficialDocument;
import org.tongchuang.document.PaperState;
import org.tongchuang.people.Actor;

/** Everything that the page of one document shows to one actor. */
@Component
class DocumentPage {

    private final Documents documents;
    private final CirculateDocument circulation;

    DocumentPage(Documents documents, CirculateDocument circulation) {
        this.documents = documents;
        this.circulation = circulation;
    }

    String show(String id, Actor actor, Model model) {
        OfficialDocument document = documents.see(id, actor);
        model.addAttribute("document", document);
        model.addAttribute("steps", documents.steps(document));
        model.addAttribute("numbers", documents.numbers(document));
        model.addAttribute("seals", documents.seals(document));
        boolean circulates = document.isAt(PaperState.DRAFT) && documents.mayRevise(document, actor);
        model.addAttribute("departments", circulates ? circulation.departments(document) : List.of());
        model.addAttribute("countersigns", documents.countersigns(document));
        model.addAttribute("mayAdvance", documents.mayAdvance(document, actor));
        model.addAttribute("mayRevise", documents.mayRevise(document, actor));
        model.addAttribute("pages", documents.hasContent(document) ? PageImages.count(documents.pdf(document)) : 0);
        return "document/detail";
    }
}
