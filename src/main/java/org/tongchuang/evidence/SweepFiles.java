package org.tongchuang.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes files that no row names: uploads that were cut off, and bytes whose row was rolled back. */
@Component
public class SweepFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepFiles.class);

    private final EvidenceConsistency consistency;
    private final EvidenceMapper mapper;
    private final FileStore store;

    SweepFiles(EvidenceConsistency consistency, EvidenceMapper mapper, FileStore store) {
        this.consistency = consistency;
        this.mapper = mapper;
        this.store = store;
    }

    /**
     * Looks again before each: the same bytes may just have been handed in, which makes the file young and names it.
     * Without a single row it removes nothing: then the database is more likely the wrong one, or not yet restored.
     */
    public int sweepBefore(Instant limit) {
        if (mapper.listAfter("", 1).isEmpty()) {
            return 0;
        }
        int removed = (int) consistency.filesWithoutRow(limit).stream()
                .map(EvidenceConsistency.Fault::path)
                .filter(name -> !mapper.isNamed(name))
                .filter(name -> remove(name, limit))
                .count();
        if (removed > 0) {
            LOG.info("Removed {} files that no row names", removed);
        }
        return removed;
    }

    private boolean remove(String name, Instant limit) {
        try {
            return store.removeOlder(name, limit);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
