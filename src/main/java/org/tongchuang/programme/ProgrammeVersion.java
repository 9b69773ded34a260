package org.tongchuang.programme;

/**
 * One programme as it was deployed: a dossier that began with it keeps it.
 *
 * @param ownerPath the path of the unit whose office made it; null for a programme that everybody has
 */
public record ProgrammeVersion(
        String id,
        String key,
        int version,
        String name,
        String deploymentId,
        String digest,
        String ownerPath,
        Manifest manifest) {

    /** Whether it is there for the unit: an office's own programme is for it and the units below. */
    public boolean isFor(String unitPath) {
        return ownerPath == null || unitPath.startsWith(ownerPath);
    }
}
