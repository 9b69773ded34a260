package org.tongchuang.bench;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the workers were told: every task that the server said was done, and how often an answer went missing. */
final class Tally {

    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sending = new AtomicInteger();
    private final AtomicInteger resent = new AtomicInteger();
    private volatile boolean over;

    /** A request that may break off. */
    @FunctionalInterface
    interface Sending<T> {
        T send() throws IOException, InterruptedException;
    }

    <T> T underWay(Sending<T> request) throws IOException, InterruptedException {
        sending.incrementAndGet();
        try {
            return request.send();
        } finally {
            sending.decrementAndGet();
        }
    }

    void answered(String taskId, int status, String body, boolean again) {
        if (again) {
            resent.incrementAndGet();
        }
        (status == 200 ? done : refused).add(status == 200 ? taskId : status + " " + taskId + " " + body);
    }

    List<String> done() {
        return List.copyOf(done);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    int underWay() {
        return sending.get();
    }

    int resent() {
        return resent.get();
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
