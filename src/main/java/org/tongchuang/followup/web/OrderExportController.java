package org.tongchuang.followup.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.TakeOrders;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;

/** The list of orders as a file. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class OrderExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final TakeOrders take;
    private final OrderLines lines;
    private final OrderSheet sheet;
    private final WholeStep steps;
    private final Actors actors;
    private final Clock clock;

    OrderExportController(
            TakeOrders take, OrderLines lines, OrderSheet sheet, WholeStep steps, Actors actors, Clock clock) {
        this.take = take;
        this.lines = lines;
        this.sheet = sheet;
        this.steps = steps;
        this.actors = actors;
        this.clock = clock;
    }

    @PostMapping("/orders/export")
    ResponseEntity<byte[]> export(OrdersForm asked) {
        Actor actor = actors.current();
        List<FollowUpOrder> found = steps.run(() -> take.list(asked.query(ChinaTime.today(clock)), actor));
        String name = "orders-" + ChinaTime.today(clock) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(sheet.write(lines.of(found, actor), LocaleContextHolder.getLocale()));
    }
}
