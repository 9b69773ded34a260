package org.tongchuang.notice.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notice.PublicNotice;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.notice.SuperviseTitle;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;

/** The notices of one dossier, for its page. */
@Controller
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class DossierNoticesController {

    private final Dossiers dossiers;
    private final PublicNotices notices;
    private final NoticeRows rows;
    private final SuperviseTitle supervision;
    private final Actors actors;

    DossierNoticesController(
            Dossiers dossiers, PublicNotices notices, NoticeRows rows, SuperviseTitle supervision, Actors actors) {
        this.dossiers = dossiers;
        this.notices = notices;
        this.rows = rows;
        this.supervision = supervision;
        this.actors = actors;
    }

    @GetMapping("/dossiers/{id}/notices")
    String notices(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        dossiers.see(id, actor);
        model.addAttribute("late", supervision.ofDossier(id, actor));
        List<Hung> hung = notices.rowsOfDossier(id).stream()
                .map(row -> new Hung(notices.get(row.noticeId()), rows.shown(row)))
                .toList();
        model.addAttribute("hung", hung);
        return "notice/dossier-tab";
    }

    /** One notice and the dossier's place in it. */
    public record Hung(PublicNotice notice, NoticeRows.Shown place) {}
}
