package org.tongchuang.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What this node found in the folders: their stories, and why a programme was left out at an unattended start. */
@Component
public class Shelf {

    private final Map<String, List<Story>> stories = new ConcurrentHashMap<>();
    private final Map<String, ProgrammeFolder> templates = new ConcurrentHashMap<>();
    private final Map<String, List<String>> leftOut = new ConcurrentHashMap<>();

    /**
     * A scenario, which is played as a test.
     *
     * @param title its first comment line, in Chinese
     * @param titleEn the comment lines below, in English; empty if there are none
     */
    public record Story(String name, String title, String titleEn) {

        public String titleIn(Locale reader) {
            return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !titleEn.isEmpty() ? titleEn : title;
        }
    }

    void put(ProgrammeFolder folder) {
        stories.put(folder.key(), storiesOf(folder));
        leftOut.remove(folder.key());
        if (folder.manifest().configurable()) {
            templates.put(folder.key(), folder);
        }
    }

    void leaveOut(String key, List<String> findings) {
        leftOut.put(key, List.copyOf(findings));
    }

    static List<Story> storiesOf(ProgrammeFolder folder) {
        return folder.scenarios().stream()
                .map(path -> story(path, folder.text(path)))
                .toList();
    }

    /** The files of a programme that offices make their own of. */
    Optional<ProgrammeFolder> template(String programmeKey) {
        return Optional.ofNullable(templates.get(programmeKey));
    }

    public List<Story> stories(String programmeKey) {
        return stories.getOrDefault(programmeKey, List.of());
    }

    /** The findings of each programme that isn't in use because of them, as sentences. */
    public Map<String, List<String>> leftOut() {
        return new TreeMap<>(leftOut);
    }

    private static Story story(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        List<String> comment = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
        return comment.isEmpty()
                ? new Story(name, "", "")
                : new Story(name, comment.get(0), String.join(" ", comment.subList(1, comment.size())));
    }
}
