package org.tongchuang.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.notice.Clearances;
import org.tongchuang.notice.EnterObjection;
import org.tongchuang.notice.Objections;
import org.tongchuang.notice.OfficeContacts;
import org.tongchuang.notice.PublicNotice;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.notice.SuperviseTitle;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** The notices of one's own office and those about one's own communities. */
@Controller
@RequestMapping("/notices")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class OfficeNoticeController {

    private static final int SIZE = 20;

    private final PublicNotices notices;
    private final Objections objections;
    private final SuperviseTitle supervision;
    private final EnterObjection entering;
    private final OfficeContacts contacts;
    private final Clearances clearances;
    private final NoticeLines lines;
    private final NoticeRows rows;
    private final Actors actors;

    OfficeNoticeController(
            PublicNotices notices,
            Objections objections,
            SuperviseTitle supervision,
            EnterObjection entering,
            OfficeContacts contacts,
            Clearances clearances,
            NoticeLines lines,
            NoticeRows rows,
            Actors actors) {
        this.notices = notices;
        this.objections = objections;
        this.supervision = supervision;
        this.entering = entering;
        this.contacts = contacts;
        this.clearances = clearances;
        this.lines = lines;
        this.rows = rows;
        this.actors = actors;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = actors.current();
        Paging paging = PublicNoticeController.paging(page, notices.count(actor));
        model.addAttribute("paging", paging);
        model.addAttribute("notices", lines.of(notices.list(actor, SIZE, paging.offset())));
        model.addAttribute("late", supervision.listOpen(actor));
        model.addAttribute("mayContact", contacts.mayChange(actor));
        model.addAttribute("mayClear", clearances.mayUse(actor));
        return "notice/office-list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        PublicNotice notice = notices.see(id, actor);
        lines.fill(model, notice);
        model.addAttribute("rows", rows.of(notice));
        model.addAttribute("objections", objections.list(id, actor));
        model.addAttribute("mayEnter", entering.mayEnter(notice, actor));
        model.addAttribute("host", actor.unitId().equals(notice.hostId()));
        return "notice/office-notice";
    }
}
