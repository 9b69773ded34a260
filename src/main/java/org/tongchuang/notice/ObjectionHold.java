package org.tongchuang.notice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Hold;

/** RULES PN-13: an open objection keeps its own dossier from moving, and no other. */
@Component
class ObjectionHold implements Hold {

    private final ObjectionMapper mapper;

    ObjectionHold(ObjectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> reason(String dossierId) {
        return mapper.listUnsettledOfDossier(dossierId).stream().anyMatch(Objection::holdsBack)
                ? Optional.of("notice.hold.objection")
                : Optional.empty();
    }
}
