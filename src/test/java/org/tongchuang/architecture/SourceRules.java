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

/** The rules of the house that must be read off the sources. Each answers the places that break it. */
final class SourceRules {

    private static final Set<String> BINARY = Set.of("png", "jpg", "ttf", "ttc", "woff2", "ico");

    private SourceRules() {}

    /** A spliced value is an injection; {@code select *} fills records by luck. */
    static List<String> sqlThatSplicesOrStars(Path root) {
        return linesWith(Pattern.compile("\\$\\{|(?i:select\\s+\\*)"), files(root, "Mapper.xml"));
    }

    static List<String> programmeKeys(Path root, Set<String> keys) {
        Pattern key = Pattern.compile(keys.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")));
        return keys.isEmpty() ? List.of() : linesWith(key, textFiles(root));
    }

    /** Only .ftlh escapes; a template that evaluates text is a program handed to strangers. */
    static List<String> templatesThatDoNotEscape(Path root) {
        Stream<String> ftl = files(root, ".ftl").map(Path::toString);
        Pattern unescaped = Pattern.compile("\\?(eval|eval_json|interpret|new|no_esc|api)\\b|<#noautoesc");
        return Stream.concat(ftl, linesWith(unescaped, files(root, ".ftlh")).stream())
                .toList();
    }

    /** The content security policy would silently drop these. */
    static List<String> templatesWithInlineCode(Path root) {
        Pattern inline = Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|javascript:|hx-on");
        return linesWith(inline, files(root, ".ftlh"));
    }

    /** Every word that people read stands in the labels; comments may be in any language. */
    static List<String> templatesWithChinese(Path root) {
        return linesWith(Pattern.compile("\\p{IsHan}"), files(root, ".ftlh"));
    }

    /** The programmes that stand in {@code bpmn/}; what they share isn't one. */
    static Set<String> programmes(Path bpmn) {
        try (Stream<Path> folders = Files.list(bpmn)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("shared"))
                    .collect(Collectors.toSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> linesWith(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> linesWith(pattern, file)).toList();
    }

    private static Stream<String> linesWith(Pattern pattern, Path file) {
        List<String> lines = withoutComments(file).lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .map(i -> file + ":" + (i + 1) + " " + lines.get(i).strip());
    }

    /** Comments become empty, but keep their line ends so that the numbers stay right. */
    private static String withoutComments(Path file) {
        try {
            return Pattern.compile("<!--.*?-->|<#--.*?-->", Pattern.DOTALL)
                    .matcher(Files.readString(file))
                    .replaceAll(comment -> comment.group().replaceAll("[^\\n]", ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(file.toString(), failed);
        }
    }

    private static Stream<Path> files(Path root, String ending) {
        return allFiles(root).filter(file -> file.toString().endsWith(ending));
    }

    private static Stream<Path> textFiles(Path root) {
        return allFiles(root).filter(file -> !BINARY.contains(ending(file)));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Stream<Path> allFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
