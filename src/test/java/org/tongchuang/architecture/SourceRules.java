package org.tongchuang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house that must be read off the sources. Each answers the lines that break it. */
final class SourceRules {

    private static final Set<String> TEXT =
            Set.of("java", "xml", "sql", "yml", "properties", "ftlh", "js", "css", "svg", "json", "html", "factories");

    private SourceRules() {}

    /** A spliced value is an injection; {@code select *} fills records by luck. */
    static List<String> sqlThatSplicesOrStars(Path root) {
        Pattern sloppy = Pattern.compile("\\$\\{|(?i:select\\s+\\*)");
        return linesWith(sloppy, files(root).filter(file -> file.toString().endsWith("Mapper.xml")));
    }

    /** A programme is a folder that an office can add; what the product knows by name, nobody else can have. */
    static List<String> programmesKnownByName(Path root, Set<String> programmes) {
        Pattern anyName =
                Pattern.compile(programmes.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return linesWith(anyName, files(root).filter(SourceRules::isText));
    }

    /** The programmes that stand in {@code bpmn/}; what they share isn't one. */
    static Set<String> programmes(Path bpmn) throws IOException {
        try (Stream<Path> folders = Files.list(bpmn)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("shared"))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> linesWith(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> read(file)
                        .lines()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file + ": " + line.strip()))
                .toList();
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(file.toString(), failed);
        }
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
