package org.tongchuang.programme;

/** One programme as it was deployed: a dossier that began with it keeps it. */
public record ProgrammeVersion(
        String id, String key, int version, String name, String deploymentId, String digest, Manifest manifest) {}
