package org.tongchuang.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds rows against the disk, both ways: what is missing, what was changed, and what belongs to nobody. */
@Component
public class EvidenceConsistency {

    private static final int AT_ONCE = 500;

    private final EvidenceMapper mapper;
    private final FileStore store;

    EvidenceConsistency(EvidenceMapper mapper, FileStore store) {
        this.mapper = mapper;
        this.store = store;
    }

    /**
     * One disagreement.
     *
     * @param fileId the row, or empty where there is none
     * @param path the hash or the file's name on the disk
     */
    public record Fault(Kind kind, String fileId, String path) {}

    /** What can be wrong between a row and its bytes. */
    public enum Kind {
        ROW_WITHOUT_FILE,
        FILE_CHANGED,
        FILE_WITHOUT_ROW
    }

    /** Rows whose original, copy or thumbnail isn't on the disk. */
    public List<Fault> rowsWithoutFile() {
        return ofRows(file -> hashes(file)
                .filter(hash -> !Files.isRegularFile(store.place(hash)))
                .map(hash -> new Fault(Kind.ROW_WITHOUT_FILE, file.id(), hash)));
    }

    /** Originals that no longer hash to what was signed; reads every byte. */
    public List<Fault> changedFiles() {
        return ofRows(file -> Stream.of(file.sha256())
                .filter(hash -> Files.isRegularFile(store.place(hash)) && !isWhole(hash))
                .map(hash -> new Fault(Kind.FILE_CHANGED, file.id(), hash)));
    }

    /**
     * Files that no row names, such as those of an upload that was cut off.
     *
     * @param before younger ones may be about to get their row
     */
    public List<Fault> filesWithoutRow(Instant before) {
        try {
            List<String> found = store.listBefore(before);
            Set<String> named = new HashSet<>(mapper.listHashes());
            return found.stream()
                    .filter(name -> !named.contains(name))
                    .map(name -> new Fault(Kind.FILE_WITHOUT_ROW, "", name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Fault> ofRows(Function<EvidenceFile, Stream<Fault>> check) {
        List<Fault> faults = new ArrayList<>();
        List<EvidenceFile> rows = mapper.listAfter("", AT_ONCE);
        while (!rows.isEmpty()) {
            rows.stream().flatMap(check).forEach(faults::add);
            rows = mapper.listAfter(rows.get(rows.size() - 1).id(), AT_ONCE);
        }
        return faults;
    }

    private static Stream<String> hashes(EvidenceFile file) {
        return Stream.of(file.sha256(), file.viewSha256(), file.thumbnailSha256())
                .filter(hash -> hash != null);
    }

    private boolean isWhole(String hash) {
        try {
            return store.hash(hash).equals(hash);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
