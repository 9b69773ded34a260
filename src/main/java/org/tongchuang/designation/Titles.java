package org.tongchuang.designation;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;

/** Titles as the later steps of their life reach them: locked, and moved from one standing to the next. */
@Component
class Titles {

    private final DesignationMapper mapper;
    private final Dossiers dossiers;

    Titles(DesignationMapper mapper, Dossiers dossiers) {
        this.mapper = mapper;
        this.dossiers = dossiers;
    }

    /** The title that a dossier of its later life is about, locked until the transaction ends. */
    Designation about(String dossierId) {
        return lock(idAbout(dossierId));
    }

    /** The same, only looked at. */
    Designation seenAbout(String dossierId) {
        return mapper.find(idAbout(dossierId)).orElseThrow();
    }

    Designation lock(String id) {
        return mapper.findForUpdate(id).orElseThrow(() -> new TitleMissing(id));
    }

    void move(Designation title, Standing to) {
        if (!title.isAt(to) && mapper.updateStanding(title.id(), title.standing(), to) != 1) {
            throw new IllegalStateException("Title " + title.number() + " was not moved to " + to);
        }
    }

    private String idAbout(String dossierId) {
        String id = dossiers.get(dossierId).designationId();
        if (id == null) {
            throw new IllegalStateException("Dossier " + dossierId + " is not about a title");
        }
        return id;
    }
}
