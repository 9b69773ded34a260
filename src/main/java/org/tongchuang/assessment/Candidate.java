package org.tongchuang.assessment;

/**
 * Somebody who could be drawn.
 *
 * @param conflict why not, after all; null if nothing is known against it
 */
record Candidate(String memberId, String memberName, String unitId, String unitName, PanelMember.Why conflict) {

    boolean isFree() {
        return conflict == null;
    }
}
