package org.tongchuang.assessment;

import java.time.Instant;

/**
 * What a panel member signed before anything of the dossier opened.
 *
 * @param interest whether there is one after all, which sends the member off the panel
 * @param wording the text that stood there
 */
public record Declaration(
        String id,
        String panelId,
        String dossierId,
        String memberId,
        String memberName,
        boolean interest,
        String reason,
        String wording,
        Instant declaredAt) {}
