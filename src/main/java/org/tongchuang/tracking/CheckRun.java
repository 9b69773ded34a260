package org.tongchuang.tracking;

import java.time.Instant;

/** One nightly check and how many faults it found. */
public record CheckRun(String id, Instant checkedAt, int faults) {}
