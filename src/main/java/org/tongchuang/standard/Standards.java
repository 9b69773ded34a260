package org.tongchuang.standard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Standards as they are read: by edition, or the first one of a programme version. Neither ever changes. */
@Component
public class Standards {

    private final StandardTexts texts;
    private final EditionMapper mapper;
    private final Map<String, Optional<Standard>> deployed = new ConcurrentHashMap<>();
    private final Map<String, Standard> editions = new ConcurrentHashMap<>();

    Standards(StandardTexts texts, EditionMapper mapper) {
        this.texts = texts;
        this.mapper = mapper;
    }

    /** The first standard of a programme version; empty if it assesses nothing. */
    public Optional<Standard> find(String programmeVersionId) {
        return deployed.computeIfAbsent(programmeVersionId, id -> texts.find(id).map(StandardFile::read));
    }

    public Standard edition(String editionId) {
        return editions.computeIfAbsent(
                editionId, id -> mapper.findBody(id).map(StandardFile::read).orElseThrow(() -> new EditionMissing(id)));
    }
}
