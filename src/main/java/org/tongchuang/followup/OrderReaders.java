package org.tongchuang.followup;

import org.springframework.stereotype.Component;
import org.tongchuang.evidence.EvidenceFile;
import org.tongchuang.evidence.FileReaders;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** Whoever sees an order sees its photographs, though the dossier they lie in be closed to him. */
@Component
class OrderReaders implements FileReaders {

    private final FollowUpOrderMapper mapper;

    OrderReaders(FollowUpOrderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean mayRead(EvidenceFile file, Actor actor) {
        return mapper.isPhotoVisible(file.id(), Scope.of(actor));
    }
}
