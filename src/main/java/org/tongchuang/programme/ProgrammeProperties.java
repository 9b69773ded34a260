package org.tongchuang.programme;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where programmes come from beside the jar, and what is taken from there. The limits are defaults of ours.
 *
 * @param directory holds {@code bpmn/} and {@code forms/} of programmes that an office adds itself; none by default
 * @param unattended whether folders without faults are switched on at start, without two administrators
 * @param mostFiles of one folder
 * @param mostBytes of one folder, all its files together
 */
@ConfigurationProperties("tongchuang.programmes")
record ProgrammeProperties(
        Path directory,
        @DefaultValue("false") boolean unattended,
        @DefaultValue("300") int mostFiles,
        @DefaultValue("10MB") DataSize mostBytes,
        @DefaultValue DryRunSettings dryRun) {

    /**
     * What a dry run may take. The values are defaults of ours.
     *
     * @param limit how long all scenarios of a folder may take together, the start of their product included
     * @param memory the most that their product may use, as Java's {@code -Xmx} says it
     * @param classPath of their product; that of this one, if it isn't said
     */
    record DryRunSettings(@DefaultValue("10m") Duration limit, @DefaultValue("512m") String memory, String classPath) {}
}
