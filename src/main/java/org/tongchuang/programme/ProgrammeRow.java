package org.tongchuang.programme;

import java.time.Instant;
import java.util.ArrayList;

/** A row of {@code programme_version}. */
record ProgrammeRow(
        String id,
        String programmeKey,
        int versionNo,
        String name,
        String kind,
        String digest,
        String deploymentId,
        String manifest,
        String ownerPath,
        Instant deployedAt) {

    ProgrammeVersion version() {
        Manifest read = ManifestReader.read(programmeKey + "/programme.yml", manifest, new ArrayList<>())
                .orElseThrow(() -> new IllegalStateException("The manifest of " + id + " can't be read"));
        return new ProgrammeVersion(id, programmeKey, versionNo, name, deploymentId, digest, ownerPath, read);
    }
}
