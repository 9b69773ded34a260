package org.tongchuang.worklist;

/** His opinion isn't wanted any more, or not now: taken back, the task went away, or it went back to its holder. */
public record SignerReleased(Task task, SignatureRequest request) {}
