package org.tongchuang.tracking.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.tracking.Board;
import org.tongchuang.tracking.BoardLine;
import org.tongchuang.tracking.Boards;
import org.tongchuang.tracking.ExportBoard;
import org.tongchuang.tracking.Light;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;
import org.tongchuang.web.WholeStep;

/** The board of a campaign, and its spreadsheet. */
@Controller
@RequestMapping("/board")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class BoardController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Boards boards;
    private final ExportBoard export;
    private final WholeStep steps;
    private final Actors actors;
    private final Clock clock;

    BoardController(Boards boards, ExportBoard export, WholeStep steps, Actors actors, Clock clock) {
        this.boards = boards;
        this.export = export;
        this.steps = steps;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String board(BoardForm asked, Model model) {
        Actor actor = actors.current();
        List<Campaign> campaigns = boards.campaigns(actor);
        model.addAttribute("campaigns", campaigns);
        model.addAttribute("now", clock.instant());
        if (asked.campaign() == null && campaigns.isEmpty()) {
            return "tracking/no-board";
        }
        BoardForm form = asked.campaign() == null
                ? asked.of(boards.busiest(actor).orElseThrow().id())
                : asked;
        Board board = boards.see(form.campaign(), form.part(), form.q(), actor, LocaleContextHolder.getLocale());
        show(board, form, model);
        return "tracking/board";
    }

    /** The part of the work desk: the busiest campaign in numbers, and whom to call first. */
    @GetMapping("/summary")
    String summary(BoardForm asked, Model model) {
        Actor actor = actors.current();
        boards.busiest(actor).ifPresent(campaign -> {
            BoardForm form = asked.of(campaign.id());
            show(boards.see(campaign.id(), form.part(), form.q(), actor, LocaleContextHolder.getLocale()), form, model);
        });
        return "tracking/summary";
    }

    @PostMapping("/export")
    ResponseEntity<byte[]> export(BoardForm form) {
        Actor actor = actors.current();
        byte[] file = steps.run(() -> export.export(
                form.campaign(), form.part(), form.q(), form.wanted(), actor, LocaleContextHolder.getLocale()));
        String name = "board-" + ChinaTime.today(clock) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private void show(Board board, BoardForm form, Model model) {
        List<BoardLine> lines = board.of(form.wanted());
        Paging paging = new Paging(form.page(), BoardForm.ROWS, lines.size(), false);
        model.addAttribute("board", board);
        model.addAttribute("parts", boards.parts(board.campaign()));
        model.addAttribute("asked", form);
        model.addAttribute("kindsOfLight", Light.values());
        model.addAttribute("light", form.wanted() == null ? "" : form.wanted().css());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "lines",
                lines.stream().skip(paging.offset()).limit(BoardForm.ROWS).toList());
    }
}
