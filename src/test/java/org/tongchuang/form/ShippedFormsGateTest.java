package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** T15: no form of a programme takes a name that it doesn't offer, from a page or from a program. */
class ShippedFormsGateTest {

    private static final List<String> UNDECLARED = List.of(
            "approved",
            "outcome2",
            "dossierId",
            "unitId",
            "campaignId",
            "assignee",
            "gatesPassed",
            "noticeOutcome",
            "class",
            "class.classLoader",
            "__proto__",
            "execution",
            "points[0].approved",
            "[0]",
            "${1}",
            "#{1}",
            "示例");

    private final FormJudge judge = new FormJudge(new RealFeel(), ExampleForm.files());

    @Test
    void noUndeclaredNameIsTaken() throws IOException {
        for (FormSchema form : forms()) {
            for (String name : UNDECLARED) {
                if (!form.fields().containsKey(name)) {
                    assertThat(refused(form, name))
                            .as("%s: %s", form.id(), name)
                            .contains(name);
                }
            }
        }
    }

    @Test
    void noFieldOfAnotherFormIsTaken() throws IOException {
        Set<String> all = new LinkedHashSet<>();
        forms().forEach(form -> all.addAll(form.fields().keySet()));
        assertThat(all).hasSizeGreaterThan(50);

        for (FormSchema form : forms()) {
            Set<String> own = form.fields().keySet();
            List<String> foreign = all.stream()
                    .filter(name -> !own.contains(name) && form.places().get(name) == null)
                    .map(name -> name.replaceFirst("\\.", "[0]."))
                    .toList();
            assertThat(refused(form, foreign)).as(form.id()).containsAll(foreign);
        }
    }

    @Test
    void noFieldThatIsOnlyShownIsTaken() throws IOException {
        int shown = 0;
        for (FormSchema form : forms()) {
            for (Map.Entry<String, Component.Field> field : form.fields().entrySet()) {
                if (field.getValue().readonly().equals("=true")
                        || !field.getValue().compute().isEmpty()) {
                    String sent = field.getKey().replaceFirst("\\.", "[0].");
                    assertThat(refused(form, sent))
                            .as("%s: %s", form.id(), sent)
                            .contains(sent);
                    shown++;
                }
            }
        }
        assertThat(shown).isPositive();
    }

    /** All of a form at once; those that this hides one by one. A box is ticked or not, whatever is sent for it. */
    @Test
    void noFieldTakesAMillionCharacters() throws IOException {
        String digits = "9".repeat(1_000_000);
        String words = "示".repeat(1_000_000);
        for (FormSchema form : forms()) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            form.fields().forEach((name, field) -> {
                if (field.kind() != FieldKind.CHECKBOX) {
                    String text = field.kind() == FieldKind.NUMBER ? digits : words;
                    all.put(name.replaceFirst("\\.", "[0]."), List.of(text));
                }
            });
            Set<String> found = complaints(judge.judge(form, all, Map.of()));
            all.forEach((name, text) -> assertThat(
                            found.contains(name) ? found : complaints(judge.judge(form, Map.of(name, text), Map.of())))
                    .as("%s: %s", form.id(), name)
                    .containsAnyOf(name, name.replaceFirst("\\[.*", "")));
        }
    }

    private static Set<String> complaints(Judgement judgement) {
        Set<String> names = new LinkedHashSet<>(forbidden(judgement));
        if (judgement instanceof Judgement.Faulty faulty) {
            faulty.faults().forEach(fault -> names.add(fault.name()));
        }
        return names;
    }

    private Set<String> refused(FormSchema form, String name) {
        return refused(form, List.of(name));
    }

    /** From a page and, but for places in lists, from a program. */
    private Set<String> refused(FormSchema form, List<String> names) {
        Map<String, List<String>> page =
                names.stream().collect(Collectors.toMap(name -> name, name -> List.of("1"), (one, same) -> one));
        String program = names.stream()
                .filter(name -> !name.contains("["))
                .distinct()
                .map(name -> "\"" + name + "\": \"1\"")
                .collect(Collectors.joining(", ", "{", "}"));
        Set<String> ofProgram = forbidden(judge.judge(form, program, Map.of()));
        Set<String> refused = new LinkedHashSet<>(forbidden(judge.judge(form, page, Map.of())));
        refused.removeIf(name -> !name.contains("[") && !ofProgram.contains(name));
        return refused;
    }

    private static Set<String> forbidden(Judgement judgement) {
        return judgement instanceof Judgement.Forbidden refused ? refused.names() : Set.of();
    }

    private static List<FormSchema> forms() throws IOException {
        List<FormSchema> forms = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".form")).toList()) {
                forms.add(FormSchema.read(Files.readString(file)));
            }
        }
        return forms;
    }
}
