package org.tongchuang.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door to the editions of standards. */
@Component
public class Editions {

    private final EditionMapper mapper;

    Editions(EditionMapper mapper) {
        this.mapper = mapper;
    }

    public Optional<StandardEdition> find(String id) {
        return mapper.find(id);
    }

    /**
     * What a campaign of a unit can choose from: of each standard of the programme the edition in force, the first standard
     * first. A city's own edition goes before the one that came with the programme, so that an update of the product
     * doesn't change what a city has settled.
     */
    public List<StandardEdition> inForce(String programmeKey, String unitPath) {
        Map<String, StandardEdition> newest = new LinkedHashMap<>();
        mapper.listOfProgramme(programmeKey, unitPath).stream()
                .filter(StandardEdition::isPublished)
                .forEach(edition -> newest.merge(edition.code(), edition, Editions::stronger));
        return List.copyOf(newest.values());
    }

    /** The listed edition, or without one that of the programme's first standard. */
    public Optional<StandardEdition> chosen(String programmeKey, String unitPath, String editionId) {
        return inForce(programmeKey, unitPath).stream()
                .filter(edition -> editionId == null || edition.id().equals(editionId))
                .findFirst();
    }

    private static StandardEdition stronger(StandardEdition newer, StandardEdition older) {
        return newer.isShipped() && !older.isShipped() ? older : newer;
    }
}
