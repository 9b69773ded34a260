package org.tongchuang.assessment;

import org.tongchuang.programme.Manifest;

/**
 * One column of a dossier's score sheet.
 *
 * @param part the panel member whose column it is; empty for the column of a whole level
 */
public record Column(String dossierId, Manifest.Sheet sheet, String part) {

    static Column of(String dossierId, Manifest.Sheet sheet) {
        return new Column(dossierId, sheet, "");
    }
}
