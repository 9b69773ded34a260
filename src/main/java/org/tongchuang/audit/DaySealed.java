package org.tongchuang.audit;

/** The day's seal was made; whoever keeps a copy outside can prove later that nothing before it was changed. */
public record DaySealed(Seal seal) {}
