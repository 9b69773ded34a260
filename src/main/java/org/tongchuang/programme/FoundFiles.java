package org.tongchuang.programme;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one folder of a directory that anybody may have filled: links are never followed, and no more is read
 * than the limits allow.
 */
final class FoundFiles extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 5;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    private final Path directory;
    private final ProgrammeProperties limits;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long bytes;

    FoundFiles(Path directory, ProgrammeProperties limits) {
        this.directory = directory;
        this.limits = limits;
    }

    /** Reads what lies below, for example {@code bpmn/two-step}. */
    void take(String folder) {
        Path below = directory.resolve(folder);
        if (Files.isSymbolicLink(below)) {
            findings.add(Finding.of(folder, "", "programme.finding.link"));
        } else if (Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)) {
            walk(folder, below);
        }
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void walk(String folder, Path below) {
        try {
            Files.walkFileTree(below, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, this);
        } catch (IOException fault) {
            findings.add(Finding.of(folder, "", "programme.finding.unreadableFile"));
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = path(file);
        if (attributes.isSymbolicLink()) {
            findings.add(Finding.of(path, "", "programme.finding.link"));
        } else if (!attributes.isRegularFile()) {
            findings.add(Finding.of(path, "", "programme.finding.notAFile"));
        } else if (!NAME.matcher(file.getFileName().toString()).matches()) {
            findings.add(Finding.of(path, "", "programme.finding.fileName"));
        } else {
            return read(file, path, attributes.size());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        findings.add(Finding.of(path(file), "", "programme.finding.unreadableFile"));
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult read(Path file, String path, long size) throws IOException {
        bytes += size;
        if (files.size() >= limits.mostFiles()) {
            findings.add(Finding.of(path, "", "programme.finding.tooMany", limits.mostFiles()));
            return FileVisitResult.TERMINATE;
        }
        if (bytes > limits.mostBytes().toBytes()) {
            findings.add(Finding.of(
                    path, "", "programme.finding.tooLarge", limits.mostBytes().toKilobytes()));
            return FileVisitResult.TERMINATE;
        }
        files.put(path, Files.readAllBytes(file));
        return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }
}
