package org.tongchuang.standard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The editions in force, each with the programme version that brought it. A deployed one never changes, so it is read once. */
@Component
public class Standards {

    private final StandardTexts texts;
    private final Map<String, Optional<Standard>> editions = new ConcurrentHashMap<>();

    Standards(StandardTexts texts) {
        this.texts = texts;
    }

    public Optional<Standard> find(String programmeVersionId) {
        return editions.computeIfAbsent(programmeVersionId, id -> texts.find(id).map(StandardFile::read));
    }

    public Standard of(String programmeVersionId) {
        return find(programmeVersionId)
                .orElseThrow(() ->
                        new IllegalArgumentException("Programme version " + programmeVersionId + " has no standard"));
    }
}
