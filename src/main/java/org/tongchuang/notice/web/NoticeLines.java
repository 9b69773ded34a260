package org.tongchuang.notice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.notice.PublicNotice;

/** Says of notices how long they still hang; one whose days are over but whose objections aren't settled says so. */
@Component
class NoticeLines {

    private final Deadlines deadlines;
    private final Clock clock;

    NoticeLines(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<NoticeLine> of(List<PublicNotice> notices) {
        return notices.stream().map(this::line).toList();
    }

    /** What the page of one notice says of it. */
    void fill(Model model, PublicNotice notice) {
        model.addAttribute("notice", notice);
        model.addAttribute("line", line(notice));
        model.addAttribute("showsContact", notice.showsContact(ChinaTime.today(clock)));
    }

    private NoticeLine line(PublicNotice notice) {
        LocalDate today = ChinaTime.today(clock);
        if (!notice.isRunning()) {
            return new NoticeLine(notice, "done", "notice.line.ended", List.of());
        }
        if (notice.endsOn().isBefore(today)) {
            return new NoticeLine(notice, "soon", "notice.line.open-ended", List.of());
        }
        DueWords.DueWord left = deadlines.words(notice.hostPath()).of(notice.endsOn());
        return new NoticeLine(notice, left.kind().css(), left.key(), left.args());
    }
}
