package org.tongchuang.worklist;

import java.time.Instant;

/** What a holder's open work looked like: two marks that differ tell of a change, without reading the rows. */
public record WorkMark(String holder, int tasks, Instant newest, String lowest, String highest) {}
