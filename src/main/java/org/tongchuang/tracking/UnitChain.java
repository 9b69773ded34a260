package org.tongchuang.tracking;

import java.time.Instant;

/** The record of one unit's acts outside dossiers. */
public record UnitChain(String unitId, String unitName, String unitPath, long entries, Instant lastAt) {}
