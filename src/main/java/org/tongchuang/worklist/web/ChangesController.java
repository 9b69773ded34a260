package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.Worklist;

/** Whether the worklist has changed since it was shown: told as it happens, or on being asked. */
@Controller
@RequestMapping("/tasks")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class ChangesController {

    private final OpenLists lists;
    private final Worklist worklist;
    private final Actors actors;

    ChangesController(OpenLists lists, Worklist worklist, Actors actors) {
        this.lists = lists;
        this.worklist = worklist;
        this.actors = actors;
    }

    @GetMapping(value = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes(HttpSession session, HttpServletResponse response) {
        Actor actor = actors.current();
        response.setHeader("X-Accel-Buffering", "no");
        return lists.listen(actor, session.getId())
                .map(line ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(line))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    @GetMapping(value = "/mark", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> mark() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(worklist.mark(actors.current()));
    }
}
