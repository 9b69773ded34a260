package org.tongchuang.workflow.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a model got as far as running a class of its choice. */
public class Intruder {

    static final AtomicInteger VISITS = new AtomicInteger();

    public Intruder() {
        VISITS.incrementAndGet();
    }
}
