package org.tongchuang.worklist.web;

/** One choice of a filter. */
public record Choice(String value, String label) {}
