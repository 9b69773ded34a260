package org.tongchuang.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that people read of a programme is said in Chinese and in English. */
@Component
class LabelCheck implements FolderCheck {

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        Stream<String> english = folder.manifest().tasks().keySet().stream().map(task -> "task." + task + ".name");
        return Stream.concat(
                        missing(folder, Locale.CHINA, "labels_zh_CN", keys(folder.manifest())),
                        missing(folder, Locale.ENGLISH, "labels_en", Stream.concat(keys(folder.manifest()), english)))
                .toList();
    }

    private static Stream<String> keys(Manifest manifest) {
        return Stream.of(
                        Stream.of("programme.name", "programme.summary"),
                        manifest.phases().stream().map(phase -> "phase." + phase.key()),
                        manifest.tasks().keySet().stream().flatMap(task -> Stream.of("what", "why", "handIn")
                                .map(question -> "task." + task + "." + question)),
                        manifest.tasks().values().stream()
                                .filter(task -> task.rule() != null)
                                .map(task -> "rule." + task.rule())
                                .distinct(),
                        manifest.parts().keySet().stream().map(group -> "parts." + group),
                        manifest.parts().values().stream()
                                .flatMap(group -> group.plans().keySet().stream())
                                .map(plan -> "plan." + plan),
                        manifest.lists().keySet().stream().map(list -> "list." + list),
                        manifest.orders().keySet().stream().map(order -> "order." + order),
                        manifest.grades().stream().map(grade -> "grade." + grade),
                        manifest.incoming().keySet().stream().flatMap(letter -> Stream.of("name", "what")
                                .map(part -> "incoming." + letter + "." + part)),
                        manifest.ledgers().keySet().stream().flatMap(ledger -> Stream.of("name", "what")
                                .map(part -> "ledger." + ledger + "." + part)),
                        manifest.targets().keySet().stream().flatMap(target -> Stream.of("name", "definition")
                                .map(part -> "target." + target + "." + part)),
                        manifest.figures().keySet().stream().flatMap(figure -> Stream.of("name", "definition")
                                .map(part -> "figure." + figure + "." + part)))
                .flatMap(each -> each);
    }

    private static Stream<Finding> missing(ProgrammeFolder folder, Locale locale, String file, Stream<String> keys) {
        Texts texts = folder.texts(locale);
        return keys.filter(key -> texts.find(key).isEmpty())
                .map(key -> Finding.of(
                        "forms/" + folder.key() + "/" + file + ".properties", key, "programme.finding.label", key));
    }
}
