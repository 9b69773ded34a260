package org.tongchuang.evidence;

import org.tongchuang.web.Refusal;

/** Somebody has put another file in its place meanwhile. */
public class FileSuperseded extends Refusal {
    FileSuperseded(String name) {
        super(Kind.CHANGED_MEANWHILE, "evidence.superseded-meanwhile", name);
    }
}
