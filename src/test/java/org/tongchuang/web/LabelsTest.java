package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The texts of all modules: complete in both languages, and set as Chinese is set. */
class LabelsTest {

    private static final Path LABELS = Path.of("src", "main", "resources", "labels");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    private static final Pattern USED =
            Pattern.compile("(?:(?<![.\\w])text\\(|<@t )\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"(?! *\\+)");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}\\s*[,:;?!()]|[,:;?!(]\\s*\\p{IsHan}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

    @Test
    void everyKeyThatATemplateUsesExistsInBothLanguages() {
        var chinese = keys(false);
        var english = keys(true);
        var missing = new TreeSet<String>();
        for (var template : files(TEMPLATES, ".ftlh")) {
            USED.matcher(read(template)).results().map(use -> use.group(1)).forEach(key -> {
                if (!chinese.contains(key)) {
                    missing.add(key + " (zh) in " + template);
                }
                if (!english.contains(key)) {
                    missing.add(key + " (en) in " + template);
                }
            });
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(true)).isEqualTo(keys(false));
    }

    @Test
    void chineseIsSetWithFullWidthMarks() {
        var faults = new ArrayList<String>();
        chineseFiles().forEach(file -> properties(file).forEach((key, words) -> {
            if (HALF_WIDTH.matcher(words.toString()).find()) {
                faults.add(file.getFileName() + ": " + key + "=" + words);
            }
        }));

        assertThat(faults).isEmpty();
    }

    /** MessageFormat eats a straight apostrophe where there are arguments, and keeps it where there are none. */
    @Test
    void noStraightApostrophes() {
        var faults = new ArrayList<String>();
        files(LABELS, ".properties").forEach(file -> properties(file).forEach((key, words) -> {
            if (words.toString().contains("'")) {
                faults.add(file.getFileName() + ": " + key);
            }
        }));

        assertThat(faults).isEmpty();
    }

    @Test
    void eachKeyBeginsWithItsModule() {
        var faults = new ArrayList<String>();
        files(LABELS, ".properties").forEach(file -> properties(file).keySet().forEach(key -> {
            var module = file.getFileName().toString().replaceAll("(_en)?\\.properties$", "");
            if (!key.toString().startsWith(module + ".") && !key.toString().startsWith("audit.verb.")) {
                faults.add(file.getFileName() + ": " + key);
            }
        }));

        assertThat(faults).isEmpty();
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() {
        var faults = new ArrayList<String>();
        for (var template : files(TEMPLATES, ".ftlh")) {
            var markup = COMMENT.matcher(read(template)).replaceAll("");
            if (CHINESE.matcher(markup).find()) {
                faults.add(template.toString());
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void theChecksSeeFaults() {
        assertThat(HALF_WIDTH.matcher("没有提交,请重试").find()).isTrue();
        assertThat(HALF_WIDTH.matcher("共 1,286 户：见 10:32").find()).isFalse();
        assertThat(USED.matcher("${text(\"web.product\")}").find()).isTrue();
        assertThat(USED.matcher("<@t \"web.product\"/>").find()).isTrue();
        assertThat(USED.matcher("${text(\"web.state.\" + kind)}").find()).isFalse();
        assertThat(keys(false)).contains("web.product");
    }

    private static Set<String> keys(boolean english) {
        var keys = new TreeSet<String>();
        files(LABELS, english ? "_en.properties" : ".properties").stream()
                .filter(file -> english || !file.toString().endsWith("_en.properties"))
                .forEach(file -> properties(file).keySet().forEach(key -> keys.add(key.toString())));
        return keys;
    }

    private static List<Path> chineseFiles() {
        return files(LABELS, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
