package org.tongchuang.campaign;

/** How many dossiers stand at a list point: waiting for an act, and stuck in one. */
public record PointCount(String point, int waiting, int stuck) {}
