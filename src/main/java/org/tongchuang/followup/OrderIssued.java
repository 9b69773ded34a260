package org.tongchuang.followup;

/** An order has been given to its owner. */
public record OrderIssued(FollowUpOrder order) {}
