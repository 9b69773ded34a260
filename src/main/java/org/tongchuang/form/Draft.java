package org.tongchuang.form;

import java.time.Instant;

/** What a member has typed into a form and not yet handed in. */
public record Draft(Submission typed, long rev, Instant savedAt) {}
