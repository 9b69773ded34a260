package org.tongchuang.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchuang.programme.Ledger;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.worklist.Task;

/** A completed step that gives rows to a ledger. */
record LedgerStep(
        Task task,
        ProgrammeVersion version,
        String ledgerKey,
        Ledger ledger,
        Ledger.Source source,
        Map<String, Object> answers) {

    /** Only then may it have left rows before. */
    boolean comesAgain() {
        return task.round() > 1;
    }

    /** The answers, or for each line of a list the answers with that line's fields over them. */
    List<Map<String, Object>> lines() {
        if (source.each() == null) {
            return List.of(answers);
        }
        return answers.get(source.each()) instanceof List<?> list
                ? list.stream().map(this::line).toList()
                : List.of();
    }

    private Map<String, Object> line(Object fields) {
        Map<String, Object> line = new LinkedHashMap<>(answers);
        if (fields instanceof Map<?, ?> map) {
            map.forEach((name, value) -> line.put(String.valueOf(name), value));
        }
        return line;
    }

    String key() {
        String key = String.join(":", ledgerKey, task.dossierId(), task.step(), task.part());
        return source.again() == Ledger.Again.ADD ? key + ":" + task.round() : key;
    }

    String keyOf(int line) {
        return source.each() == null ? key() : key() + "#" + line;
    }

    /** Beside a row whose year is closed another one stands. */
    String keyBeside(String key) {
        return key + "@" + task.round();
    }

    /** Whether the key is of a line behind those that there are now. */
    boolean isBehindTheLast(String key) {
        return lineOf(key).filter(line -> line >= lines().size()).isPresent();
    }

    private Optional<Integer> lineOf(String key) {
        String before = key() + "#";
        return source.each() != null && key.startsWith(before)
                ? Optional.of(Integer.valueOf(key.substring(before.length()).replaceFirst("@.*", "")))
                : Optional.empty();
    }
}
