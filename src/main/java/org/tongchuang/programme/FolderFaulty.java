package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** The folder has faults, or is switched on as it is. */
public class FolderFaulty extends Refusal {

    FolderFaulty(String key) {
        super(Kind.RULE_BROKEN, "programme.refusal.folder-faulty", key);
    }
}
