package org.tongchuang.form;

import java.time.Instant;

record DraftRow(String draftKey, String memberId, String content, long rev, Instant savedAt) {}
