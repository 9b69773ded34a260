package org.tongchuang.worklist;

/** Somebody who was asked has said yes or no. */
public record SignatureGiven(Task task, SignatureRequest request, boolean agrees) {}
