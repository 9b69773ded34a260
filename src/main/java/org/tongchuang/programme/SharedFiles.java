package org.tongchuang.programme;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shared files that a programme uses, found by the ids its models and manifest name: a shared file's base name is its
 * id. Only these belong to the programme, so that a change to another shared file doesn't make it a new version.
 */
final class SharedFiles {

    private static final Pattern REFERENCE =
            Pattern.compile("(calledElement|formRef|decisionRef)=\"([A-Za-z][\\w-]*)\"");
    private static final Map<String, String> PLACES = Map.of(
            "calledElement", "bpmn/shared/%s.bpmn",
            "formRef", "forms/shared/%s.form",
            "decisionRef", "bpmn/shared/%s.dmn");

    /** The process of follow-up orders, which runs beside a dossier's and is called by none of its models. */
    private static final String ORDERS = "bpmn/shared/follow-up.bpmn";

    private SharedFiles() {}

    static Map<String, byte[]> usedBy(Manifest manifest, Map<String, byte[]> own, Map<String, byte[]> all) {
        Map<String, byte[]> used = new HashMap<>();
        Stream.of(
                        manifest.incoming().values().stream()
                                .map(letter -> PLACES.get("formRef").formatted(letter.form())),
                        manifest.ledgers().values().stream()
                                .map(ledger -> PLACES.get("formRef").formatted(ledger.form())),
                        manifest.processes().values().stream().map(PLACES.get("calledElement")::formatted),
                        manifest.documents().keySet().stream().flatMap(manifest::templatePaths))
                .flatMap(paths -> paths)
                .filter(all::containsKey)
                .forEach(path -> used.put(path, all.get(path)));
        Map.copyOf(used).forEach((path, bytes) -> follow(path, bytes, all, used));
        own.forEach((path, bytes) -> follow(path, bytes, all, used));
        if (!manifest.orders().isEmpty() && all.containsKey(ORDERS)) {
            used.put(ORDERS, all.get(ORDERS));
            follow(ORDERS, all.get(ORDERS), all, used);
        }
        if (!used.isEmpty()) {
            all.forEach((path, bytes) -> {
                if (path.matches("forms/shared/labels_\\w+\\.properties")) {
                    used.put(path, bytes);
                }
            });
        }
        return used;
    }

    private static void follow(String path, byte[] bytes, Map<String, byte[]> all, Map<String, byte[]> used) {
        if (!path.endsWith(".bpmn")) {
            return;
        }
        Matcher reference = REFERENCE.matcher(new String(bytes, StandardCharsets.UTF_8));
        while (reference.find()) {
            String shared = PLACES.get(reference.group(1)).formatted(reference.group(2));
            byte[] content = all.get(shared);
            if (content != null && used.put(shared, content) == null) {
                follow(shared, content, all, used);
            }
        }
    }
}
