package org.tongchuang.campaign;

import java.util.Optional;

/** Something that keeps one dossier from moving in an act over many, such as an open objection. */
public interface Hold {

    /** The label key of the reason, or nothing when the dossier may move. */
    Optional<String> reason(String dossierId);
}
