package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** No such folder lies in the external directory now. */
public class FolderMissing extends Refusal {

    FolderMissing(String key) {
        super(Kind.NOT_FOUND, "programme.refusal.folder-missing", key);
    }
}
