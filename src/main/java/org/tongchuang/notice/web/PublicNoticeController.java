package org.tongchuang.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.notice.PublicNotice;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.notice.Receipts;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** What everybody may read about notices, without sign-in. */
@Controller
@OpenTo(OpenTo.Audience.ANYONE)
class PublicNoticeController {

    private static final int NEWEST = 10;
    private static final int SIZE = 20;

    private final PublicNotices notices;
    private final NoticeLines lines;
    private final Receipts receipts;

    PublicNoticeController(PublicNotices notices, NoticeLines lines, Receipts receipts) {
        this.notices = notices;
        this.lines = lines;
        this.receipts = receipts;
    }

    @GetMapping("/public")
    String start(Model model) {
        model.addAttribute("notices", lines.of(notices.list(null, true, NEWEST, 0)));
        return "notice/start";
    }

    @GetMapping("/public/notices")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String search = q.isBlank() ? null : q.strip();
        Boolean running = state.isEmpty() ? null : Boolean.valueOf("running".equals(state));
        Paging paging = paging(page, notices.count(search, running));
        model.addAttribute("q", q);
        model.addAttribute("chosen", state);
        model.addAttribute("paging", paging);
        model.addAttribute("notices", lines.of(notices.list(search, running, SIZE, paging.offset())));
        return "notice/list";
    }

    @GetMapping("/public/notices/{id}")
    String show(@PathVariable String id, Model model) {
        PublicNotice notice = notices.get(id);
        lines.fill(model, notice);
        model.addAttribute("rows", notices.rows(id));
        model.addAttribute("online", receipts.canBeGiven());
        return "notice/notice";
    }

    static Paging paging(int page, int total) {
        int asked = Math.min(Math.max(page, 1), 1 + total / SIZE);
        return new Paging(asked, SIZE, total, total >= 1000);
    }
}
