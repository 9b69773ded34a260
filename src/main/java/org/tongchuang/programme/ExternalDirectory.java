package org.tongchuang.programme;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An office's own directory as it is at this moment. Nothing in it is trusted, and reading it changes nothing. */
@Component
class ExternalDirectory {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_FOLDERS = 200;
    private static final String SHARED = "shared";

    /** Words that stand behind {@code /programmes/} for something else. */
    private static final Set<String> TAKEN = Set.of("external", SHARED);

    private final ProgrammeProperties properties;
    private final BuiltInFiles builtIn;

    ExternalDirectory(ProgrammeProperties properties, BuiltInFiles builtIn) {
        this.properties = properties;
        this.builtIn = builtIn;
    }

    Optional<Path> place() {
        return Optional.ofNullable(properties.directory()).map(Path::toAbsolutePath);
    }

    /** What the folders are called, whatever that is. */
    List<String> names() {
        Set<String> names = new TreeSet<>();
        place().ifPresent(
                        directory -> Stream.of("bpmn", "forms").forEach(root -> list(directory.resolve(root), names)));
        names.remove(SHARED);
        return names.stream().limit(MOST_FOLDERS).toList();
    }

    /** A folder with that name and the shared files beside it and in the product, as far as they can be read. */
    FolderReading read(String name) {
        if (!isName(name)) {
            return new FolderReading(
                    name, Optional.empty(), List.of(Finding.of("bpmn/" + name, "", "programme.finding.folderName")));
        }
        FoundFiles found = new FoundFiles(place().orElseThrow(() -> new FolderMissing(name)), properties);
        Stream.of("bpmn/" + name, "forms/" + name, "bpmn/" + SHARED, "forms/" + SHARED)
                .forEach(found::take);
        return read(name, found);
    }

    private FolderReading read(String name, FoundFiles found) {
        List<Finding> findings = new ArrayList<>(found.findings());
        if (!found.files().containsKey("bpmn/" + name + "/programme.yml")) {
            findings.add(Finding.of("bpmn/" + name + "/programme.yml", "", "programme.finding.noManifest"));
            return new FolderReading(name, Optional.empty(), findings);
        }
        Map<String, byte[]> all = new TreeMap<>(builtIn.all());
        all.putAll(found.files());
        FolderReading reading = FolderReading.of(name, all);
        findings.addAll(reading.findings());
        return new FolderReading(name, reading.folder(), List.copyOf(findings));
    }

    /** Whether a folder may be called so: its name stands in addresses, numbers and file names. */
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches() && !TAKEN.contains(name);
    }

    private static void list(Path root, Set<String> names) {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry)) {
                    names.add(entry.getFileName().toString());
                }
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
