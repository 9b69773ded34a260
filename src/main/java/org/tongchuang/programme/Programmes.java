package org.tongchuang.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The programmes there are, each in the versions that were deployed. A version never changes, so it is kept in memory. */
@Component
public class Programmes {

    private final ProgrammeMapper mapper;
    private final Map<String, ProgrammeVersion> versions = new ConcurrentHashMap<>();

    Programmes(ProgrammeMapper mapper) {
        this.mapper = mapper;
    }

    /** The version that new campaigns begin with. */
    public ProgrammeVersion current(String key) {
        return find(key).orElseThrow(() -> new ProgrammeMissing(key));
    }

    public Optional<ProgrammeVersion> find(String key) {
        return mapper.findCurrent(key).map(this::kept);
    }

    /** The same, where it is there for the unit. */
    public ProgrammeVersion current(String key, String unitPath) {
        return find(key).filter(version -> version.isFor(unitPath)).orElseThrow(() -> new ProgrammeMissing(key));
    }

    public ProgrammeVersion get(String versionId) {
        ProgrammeVersion known = versions.get(versionId);
        return known != null
                ? known
                : mapper.find(versionId).map(this::kept).orElseThrow(() -> new ProgrammeMissing(versionId));
    }

    /** Every programme in its newest version. */
    public List<ProgrammeVersion> all() {
        return mapper.listCurrent().stream().map(this::kept).toList();
    }

    /** Those that are there for the unit. */
    public List<ProgrammeVersion> allFor(String unitPath) {
        return all().stream().filter(version -> version.isFor(unitPath)).toList();
    }

    private ProgrammeVersion kept(ProgrammeRow row) {
        return versions.computeIfAbsent(row.id(), id -> row.version());
    }
}
