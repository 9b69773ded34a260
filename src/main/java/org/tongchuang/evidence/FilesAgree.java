package org.tongchuang.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** Every row has its bytes on the disk, and every file its row; a file of today may still get one. */
@Component
class FilesAgree implements ConsistencyRule {

    private static final Duration YOUNG = Duration.ofDays(1);
    private static final int MOST = 500;

    private final EvidenceConsistency consistency;
    private final Clock clock;

    FilesAgree(EvidenceConsistency consistency, Clock clock) {
        this.consistency = consistency;
        this.clock = clock;
    }

    @Override
    public List<Inconsistency> violations() {
        Instant yesterday = clock.instant().minus(YOUNG);
        return Stream.concat(
                        consistency.rowsWithoutFile().stream()
                                .map(fault -> new Inconsistency("evidence-has-its-file", fault.fileId())),
                        consistency.filesWithoutRow(yesterday).stream()
                                .map(fault -> new Inconsistency("file-has-its-evidence", fault.path())))
                .limit(MOST)
                .toList();
    }
}
