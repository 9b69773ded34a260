package org.tongchuang.assessment;

import java.time.Instant;
import org.tongchuang.programme.Manifest;

/** A sheet as it was handed in: never changed, bound to the version before it by its hash. */
public record SheetVersion(
        String id,
        String dossierId,
        Manifest.Sheet sheet,
        String part,
        int version,
        String taskId,
        int round,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        Instant sealedAt,
        String previousSha256,
        String sha256) {

    Column column() {
        return new Column(dossierId, sheet, part);
    }
}
