package org.tongchuang.programme;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * The files of a programme version as they were deployed. Running dossiers read from here and never from the class
 * path, where the next release has other files.
 */
public interface DeployedFiles {

    /** Where the version's files stand. */
    Collection<String> paths(String versionId);

    Optional<byte[]> find(String versionId, String path);

    default byte[] read(String versionId, String path) {
        return find(versionId, path)
                .orElseThrow(
                        () -> new IllegalArgumentException("Programme version " + versionId + " has no file " + path));
    }

    default String text(String versionId, String path) {
        return new String(read(versionId, path), StandardCharsets.UTF_8);
    }
}
