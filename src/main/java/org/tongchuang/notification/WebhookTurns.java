package org.tongchuang.notification;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Webhooks are called beside each other and beside the mails, each in its own order: a slow one keeps only itself. */
@Component
class WebhookTurns {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookTurns.class);

    private static final int AT_ONCE = 16;

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, WebhookTurns::thread);

    /** Begins this webhook's turn, unless it has one. */
    void begin(String webhookId, Runnable turn) {
        if (underWay.add(webhookId)) {
            threads.execute(() -> {
                try {
                    turn.run();
                } catch (RuntimeException e) {
                    LOG.warn("The turn of webhook {} broke off; what it had left comes later", webhookId, e);
                } finally {
                    underWay.remove(webhookId);
                }
            });
        }
    }

    /** A call that is broken off is made again once its lease is over. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    }
}
