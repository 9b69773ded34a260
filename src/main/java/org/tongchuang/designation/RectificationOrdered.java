package org.tongchuang.designation;

/** A community must put things right within a limit. */
public record RectificationOrdered(Rectification order) {}
