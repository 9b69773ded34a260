package org.tongchuang.designation.web;

import java.time.LocalDate;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.TitleState;

/**
 * A title as everybody may know it, for programs.
 *
 * @param decision number of the naming decision
 * @param held whether the title still holds
 */
record PublicTitle(
        String number,
        String title,
        String unit,
        String town,
        String host,
        LocalDate namedOn,
        String decision,
        TitleState state,
        boolean held,
        LocalDate endedOn) {

    static PublicTitle of(Designation title) {
        return new PublicTitle(
                title.number(),
                title.fullName(),
                title.unitName(),
                title.townName(),
                title.hostName(),
                title.namedOn(),
                title.docNumber(),
                title.state(),
                title.state().isHeld(),
                title.endedOn());
    }
}
