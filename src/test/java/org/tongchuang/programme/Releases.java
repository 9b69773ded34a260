package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Releases a programme of the class path under a key of its own, and further versions of it with some files changed. */
@Component
public class Releases {

    private final RegisterProgramme register;

    Releases(RegisterProgramme register) {
        this.register = register;
    }

    public static String anyKey() {
        return "ext-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** What is changed sees each file under the original's names. */
    public void release(String original, String key, int version, UnaryOperator<String> change) {
        String prefix = "X" + key.substring(4).toUpperCase(Locale.ROOT);
        Map<String, byte[]> all = new TreeMap<>(ProgrammeFiles.onClasspath());
        Map.copyOf(all).forEach((path, bytes) -> {
            if (path.contains("/" + original + "/")) {
                String text = change.apply(new String(bytes, StandardCharsets.UTF_8))
                        .replace("version: 1\n", "version: " + version + "\n")
                        .replaceAll("numberPrefix: \\w+", "numberPrefix: " + prefix)
                        .replace(original, key);
                all.put(path.replace(original, key), text.getBytes(StandardCharsets.UTF_8));
            }
        });
        FolderReading reading = FolderReading.of(key, all);
        ProgrammeFolder folder = reading.folder().orElseThrow(() -> new AssertionError(reading.findings()));
        assertThat(register.register(folder)).isEmpty();
    }
}
