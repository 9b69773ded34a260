package org.tongchuang.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Everything below {@code bpmn/} and {@code forms/}, by path, from the jar. */
final class ProgrammeFiles {

    private static final List<String> ROOTS = List.of("bpmn/", "forms/");

    private ProgrammeFiles() {}

    static SortedMap<String, byte[]> onClasspath() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String root : ROOTS) {
                for (Resource file :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**")) {
                    if (file.isReadable()) {
                        files.put(path(root, file.getURL().getPath()), read(file));
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return files;
    }

    /** The keys of the programmes among the files, which are the folders with a manifest. */
    static List<String> keys(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(path -> path.matches("bpmn/[^/]+/programme\\.yml"))
                .map(path -> path.substring("bpmn/".length(), path.lastIndexOf('/')))
                .toList();
    }

    private static String path(String root, String url) {
        return url.substring(url.lastIndexOf("/" + root) + 1);
    }

    private static byte[] read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
