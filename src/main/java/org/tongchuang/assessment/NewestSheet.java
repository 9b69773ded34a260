package org.tongchuang.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was handed in last for a column. */
record NewestSheet(int version, Instant sealedAt, String sha256, Map<String, Entry> entries) {

    /** A sheet is only sealed when it is full, so it has rows. */
    static Optional<NewestSheet> of(List<SheetRow> rows) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        rows.forEach(row -> entries.put(row.indicator(), row.entry()));
        return rows.stream()
                .findFirst()
                .map(one -> new NewestSheet(one.version(), one.sealedAt(), one.sha256(), entries));
    }
}
