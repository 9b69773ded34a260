package org.tongchuang.programme;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where programmes come from beside the jar.
 *
 * @param directory holds {@code bpmn/} and {@code forms/} of programmes that an office adds itself; none by default
 */
@ConfigurationProperties("tongchuang.programmes")
record ProgrammeProperties(Path directory) {}
