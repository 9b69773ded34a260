package org.tongchuang.evidence;

import org.tongchuang.web.Refusal;

/** There is no such file, or the one who asks may not know of it. */
public class FileMissing extends Refusal {
    public FileMissing(String id) {
        super(Kind.NOT_FOUND, "evidence.missing", id);
    }
}
