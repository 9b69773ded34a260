package org.tongchuang.programme;

/** A folder from outside waits for a second administrator of the proposer's unit, who switches it on or refuses it. */
public record FolderProposed(FolderProposal proposal, String unitId) {}
