package org.tongchuang.worklist.web;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Sessions;
import org.tongchuang.worklist.Worklist;

/**
 * Tells the worklists that people have open when something in them has changed, whichever node changed it: one thread
 * looks for all of them every few seconds, in two statements. No list has a thread of its own.
 */
@Component
class OpenLists {

    private static final Logger LOG = LoggerFactory.getLogger(OpenLists.class);

    /** Whoever comes after these asks from time to time instead. */
    static final int MOST = 500;

    /** The oldest list of somebody who opens more is let go. */
    static final int MOST_OF_ONE = 3;

    private static final int EVERY_SECONDS = 4;

    /** A line that says nothing for longer is cut by some proxies. */
    private static final int LOOKS_BETWEEN_BEATS = 6;

    private final Worklist worklist;
    private final Sessions sessions;
    private final List<Open> lists = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(OpenLists::thread);
    private int looks;

    OpenLists(Worklist worklist, Sessions sessions) {
        this.worklist = worklist;
        this.sessions = sessions;
    }

    @PostConstruct
    @SuppressWarnings("FutureReturnValueIgnored") // a look that fails says so itself
    void begin() {
        looking.scheduleWithFixedDelay(this::tryToLook, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Before the server stops: it would wait half a minute for lines that never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        looking.shutdownNow();
        lists.forEach(this::close);
    }

    /** Listens for this session until it ends; empty if too many listen already. */
    Optional<SseEmitter> listen(Actor actor, String sessionId) {
        return listen(actor, sessionId, new SseEmitter(0L));
    }

    Optional<SseEmitter> listen(Actor actor, String sessionId, SseEmitter line) {
        if (lists.size() >= MOST) {
            return Optional.empty();
        }
        List<Open> own = lists.stream()
                .filter(one -> one.actor().memberId().equals(actor.memberId()))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(this::close);
        Open open = new Open(actor, sessionId, line, new AtomicReference<>(worklist.mark(actor)));
        line.onCompletion(() -> lists.remove(open));
        line.onError(broken -> lists.remove(open));
        lists.add(open);
        send(open, mark(open.seen().get()));
        return Optional.of(line);
    }

    int size() {
        return lists.size();
    }

    /** Compares what everybody has seen with what there is; who has signed out meanwhile is let go. */
    void look() {
        if (lists.isEmpty()) {
            return;
        }
        Set<String> alive =
                sessions.alive(lists.stream().map(Open::sessionId).distinct().toList());
        lists.stream().filter(one -> !alive.contains(one.sessionId())).forEach(this::end);
        Map<Actor, String> marks =
                worklist.marks(lists.stream().map(Open::actor).collect(Collectors.toSet()));
        boolean beat = ++looks % LOOKS_BETWEEN_BEATS == 0;
        lists.forEach(one -> tell(one, marks.get(one.actor()), beat));
    }

    private void tell(Open open, String now, boolean beat) {
        if (now != null && !now.equals(open.seen().getAndSet(now))) {
            send(open, mark(now));
        } else if (beat) {
            send(open, SseEmitter.event().comment(""));
        }
    }

    private void tryToLook() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("Open worklists were not looked after this time: {}", e.getMessage());
        }
    }

    private static SseEventBuilder mark(String mark) {
        return SseEmitter.event().name("mark").data(mark);
    }

    /** The browser asks again for a line that breaks off, but not for one that is said to be over. */
    private void end(Open open) {
        send(open, SseEmitter.event().name("over").data(""));
        close(open);
    }

    private void send(Open open, SseEventBuilder event) {
        try {
            open.line().send(event);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A worklist was closed: {}", gone.getMessage());
            lists.remove(open);
        }
    }

    private void close(Open open) {
        lists.remove(open);
        open.line().complete();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "open-worklists");
        thread.setDaemon(true);
        return thread;
    }

    /** A worklist that stands open in somebody's browser. */
    private record Open(Actor actor, String sessionId, SseEmitter line, AtomicReference<String> seen) {}
}
