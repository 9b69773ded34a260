package org.tongchuang.tracking;

import java.time.Instant;

/** Something found: a dossier, a task or a campaign. */
public record Hit(String id, String title, String detail, Instant at) {}
