package org.tongchuang.worklist;

/** Somebody's opinion on a task is wanted now. */
public record SignerAsked(Task task, SignatureRequest request) {}
