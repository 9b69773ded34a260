package org.tongchuang.document;

/** Who signs for a unit: an office of a leading group often has no series of its own (DOC-9). */
public record IssuingOrgan(String unitId, String code, String name, String office) {}
