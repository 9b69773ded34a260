package org.tongchuang.programme;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Starts this product once more, as a process of its own that plays a folder's scenarios. Within one JVM that can't be:
 * the engine has one clock for all, and stories move it by years. The child knows no password and no database.
 */
@Component
class ChildProduct {

    private static final Set<String> HARMLESS = Set.of("PATH", "LANG", "LC_ALL", "SystemRoot");

    private final ApplicationContext context;
    private final ProgrammeProperties.DryRunSettings settings;

    ChildProduct(ApplicationContext context, ProgrammeProperties properties) {
        this.context = context;
        this.settings = properties.dryRun();
    }

    /**
     * Starts it; what comes out are lines of JSON.
     *
     * @param folder holds {@code bpmn/} and {@code forms/} to play
     * @param home an empty directory for everything that the child writes
     */
    Process start(Path folder, Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + settings.memory(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + home));
        command.addAll(product());
        command.add("--dry-run=" + folder);
        ProcessBuilder child = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(log(home).toFile());
        child.environment().keySet().retainAll(HARMLESS);
        return child.start();
    }

    /** What the child had to say beside its lines. */
    static Path log(Path home) {
        return home.resolve("product.log");
    }

    private List<String> product() {
        String given = settings.classPath() == null ? System.getProperty("java.class.path") : settings.classPath();
        String classPath = Arrays.stream(given.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        boolean packaged = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return packaged ? List.of("-jar", classPath) : List.of("-cp", classPath, mainClass());
    }

    private String mainClass() {
        return context.getBeansWithAnnotation(SpringBootApplication.class).values().stream()
                .map(bean -> ClassUtils.getUserClass(bean).getName())
                .findFirst()
                .orElseThrow();
    }
}
