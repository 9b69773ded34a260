package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** The folder is no longer what was looked at. */
public class FolderChanged extends Refusal {

    FolderChanged(String key) {
        super(Kind.CHANGED_MEANWHILE, "programme.refusal.folder-changed", key);
    }
}
