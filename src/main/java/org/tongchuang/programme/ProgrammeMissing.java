package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** There is no programme with this key, or no version with this id. */
public class ProgrammeMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProgrammeMissing(String key) {
        super(Kind.NOT_FOUND, "programme.refusal.missing", key);
    }
}
