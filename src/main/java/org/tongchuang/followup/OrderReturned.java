package org.tongchuang.followup;

/** Its verifier isn't satisfied, and the order is its owner's again. */
public record OrderReturned(FollowUpOrder order) {}
