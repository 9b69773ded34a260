package org.tongchuang.audit;

import java.util.List;

/**
 * Rules that tie records of one thing together; each module that keeps a second record of something contributes its
 * own. Read only: nothing is mended behind anybody's back.
 */
public interface ConsistencyRule {

    /** What breaks the rules now; at most a few hundred of each. */
    List<Inconsistency> violations();
}
