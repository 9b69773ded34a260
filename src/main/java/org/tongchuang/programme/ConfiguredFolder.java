package org.tongchuang.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A template's files made into a programme by what an office has chosen: the same models and forms under another key,
 * with a manifest and texts of its own. So a configured programme is checked, versioned and deployed like any other.
 */
final class ConfiguredFolder {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** The name of what is made of the template, with {0} where the title stands. */
    private static final String MADE = "programme.made=";

    private final ProgrammeFolder template;
    private final String key;
    private final Choices choices;

    ConfiguredFolder(ProgrammeFolder template, String key, Choices choices) {
        this.template = template;
        this.key = key;
        this.choices = choices;
    }

    FolderReading read(int version) {
        return FolderReading.of(key, files(version));
    }

    private Map<String, byte[]> files(int version) {
        Map<String, byte[]> files = new TreeMap<>();
        template.deployed().forEach((path, bytes) -> files.put(moved(path), bytes));
        files.put("bpmn/" + key + "/programme.yml", bytes(manifest(version)));
        say(files, "labels_zh_CN", choices.title());
        say(files, "labels_en", choices.titleEn());
        return files;
    }

    private String moved(String path) {
        return path.replaceFirst("^(bpmn|forms)/" + template.key() + "/", "$1/" + key + "/");
    }

    private String manifest(int version) {
        try {
            ObjectNode manifest = (ObjectNode) YAML.readTree(template.text(template.manifestPath()));
            manifest.remove("configurable");
            manifest.put("key", key)
                    .put("version", version)
                    .put("configuredFrom", template.key())
                    .put("numberPrefix", choices.code());
            choices.leaveOut().forEach(manifest.putArray("leaveOut")::add);
            choices.noticeWorkDays().forEach((stage, days) -> manifest.withObject("/publicNotice/" + stage)
                    .put("workDays", days));
            manifest.withObject("/designation")
                    .put("cycleYears", choices.cycleYears())
                    .put("end", choices.end().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return YAML.writeValueAsString(manifest);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The template " + template.key() + " was read before", impossible);
        }
    }

    /** Of two lines with one key the later counts. */
    private void say(Map<String, byte[]> files, String language, String title) {
        String path = "forms/" + key + "/" + language + ".properties";
        String said = new String(files.get(path), StandardCharsets.UTF_8);
        String named = said.lines()
                .filter(line -> line.startsWith(MADE))
                .map(line -> line.substring(MADE.length()).replace("{0}", written(title)))
                .findFirst()
                .orElse(written(title));
        files.put(path, bytes(said + "\nprogramme.title=" + written(title) + "\nprogramme.name=" + named + "\n"));
    }

    private static String written(String text) {
        return text.replace("\\", "\\\\");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
