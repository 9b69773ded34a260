package org.tongchuang.campaign;

import org.tongchuang.people.Unit;

/** Something that keeps a community out of a campaign: a title it holds or has just lost, an application under way. */
public interface CandidateBar {

    /**
     * Lets the community pass.
     *
     * @throws org.tongchuang.web.Refusal if it may not be put forward, and says why
     */
    void check(Unit community, Campaign campaign);
}
