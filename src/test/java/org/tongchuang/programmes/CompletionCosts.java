package org.tongchuang.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongchuang.testing.Statements.Sent;

/** What completing a task has cost beside the engine's own statements: for each task the dearest time. */
final class CompletionCosts {

    private static final int STEP = 4;

    private final Map<String, List<String>> dearest = new TreeMap<>();

    /** Takes from what was sent the transactions that completed a task. */
    void add(String programme, List<List<Sent>> transactions) {
        transactions.stream()
                .filter(CompletionCosts::isCompletion)
                .forEach(sent -> dearest.merge(
                        programme + ": " + step(sent),
                        ours(sent),
                        (one, other) -> one.size() < other.size() ? other : one));
    }

    /** The statements of each task of a programme. */
    Map<String, List<String>> of(String programme) {
        String prefix = programme + ": ";
        return dearest.entrySet().stream()
                .filter(task -> task.getKey().startsWith(prefix))
                .collect(Collectors.toMap(task -> task.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** Every task with its statements, the dearest first. */
    String report() {
        return dearest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> other.size() - one.size()))
                .map(task -> "%s %d%n    %s%n"
                        .formatted(
                                task.getKey(),
                                task.getValue().size(),
                                String.join("%n    ".formatted(), task.getValue())))
                .collect(Collectors.joining());
    }

    private static boolean isCompletion(List<Sent> transaction) {
        return transaction.stream().anyMatch(one -> one.toString().startsWith("update task set state = 'DONE'"));
    }

    private static List<String> ours(List<Sent> transaction) {
        List<String> ours = new ArrayList<>();
        ours.add("insert into command_log"); // a page's token, which a scenario doesn't have
        transaction.stream().filter(one -> !one.isEngines()).map(Sent::toString).forEach(ours::add);
        return ours;
    }

    private static String step(List<Sent> transaction) {
        return transaction.stream()
                .filter(one -> one.toString().startsWith("insert into submission ("))
                .map(one -> one.parameters().get(STEP).toString())
                .findFirst()
                .orElseThrow();
    }
}
