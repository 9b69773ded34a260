package org.tongchuang.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code --dry-run=<folder>} on the command line: the product starts on a database in memory, plays the scenarios of the
 * programmes in that folder and ends. Whatever else is set, in the environment or beside the jar, it meets nothing else.
 */
public final class DryRunStart {

    private static final String OPTION = "--dry-run=";

    private DryRunStart() {}

    /** The arguments to start with, which are the given ones if no dry run is asked for. */
    public static String[] arguments(String... given) {
        Optional<String> folder = Arrays.stream(given)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .findFirst();
        return folder.map(DryRunStart::arguments).orElse(given);
    }

    private static String[] arguments(String folder) {
        DryRunReport.keepLinesApart();
        Path home = home();
        String database = "jdbc:h2:mem:dry-run;MODE=MySQL;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000";
        List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=dry-run"));
        for (String source : List.of("spring.datasource", "spring.flyway")) {
            arguments.add("--" + source + ".url=" + database);
            arguments.add("--" + source + ".password=");
        }
        arguments.add("--spring.datasource.username=sa");
        arguments.add("--spring.flyway.user=sa");
        arguments.addAll(List.of("--server.port=-1", "--management.server.port=-1")); // nobody listens
        arguments.add("--tongchuang.evidence.directory=" + home.resolve("files"));
        arguments.add("--tongchuang.schedule.enabled=false");
        arguments.add("--tongchuang.programmes.unattended=true");
        arguments.add("--tongchuang.programmes.directory=" + Path.of(folder).toAbsolutePath());
        return arguments.toArray(String[]::new);
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("tongchuang-dry-run");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
