package org.tongchuang.notification.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongchuang.notification.TaskCalendar;
import org.tongchuang.people.AccessToken;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actors;
import org.tongchuang.people.TokenScope;
import org.tongchuang.web.OpenTo;

/** The calendar that a member has subscribed to. The address is the secret, as calendars can't send another. */
@Controller
@OpenTo(OpenTo.Audience.ANYONE)
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final AccessTokens tokens;
    private final Actors actors;
    private final TaskCalendar calendar;

    CalendarFeedController(AccessTokens tokens, Actors actors, TaskCalendar calendar) {
        this.tokens = tokens;
        this.actors = actors;
        this.calendar = calendar;
    }

    /** A token that may do more than this is not for addresses, which stand in logs. */
    @GetMapping("/calendars/{secret}.ics")
    ResponseEntity<String> show(@PathVariable String secret) {
        return tokens.recognise(secret)
                .filter(token -> token.allowed().equals(List.of(TokenScope.CALENDAR_READ)))
                .map(this::tasks)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> tasks(AccessToken token) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(calendar.of(actors.of(token.memberId(), token.unitId())));
    }
}
