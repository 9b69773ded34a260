package org.tongchuang.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.multipart.MultipartFile;

/** A form with every component we do, good answers to it, and the doors to judge and show it. */
final class ExampleForm {

    static final String FILE = "0b2f6d2e-8d1c-4a4e-9c53-0f2f0f5a7a01";

    static final FormSchema SCHEMA = FormSchema.read(read("everything"));

    static final Map<String, Object> KNOWN = Map.of(
            "unitName", "柳溪村",
            "dossierNumber", "GC-2026-ZT-0007",
            "level", "TOWN",
            "indicators", List.of(Map.of("label", "绿地率", "value", "GC-C1"), Map.of("label", "入住率", "value", "GC-G4")),
            "scores", List.of(Map.of("term", "2025", "total", 88.5)));

    private static final Feel FEEL = new RealFeel();

    private ExampleForm() {}

    static String read(String name) {
        try (InputStream form = ExampleForm.class.getResourceAsStream("/forms/" + name + ".form")) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers that pass: the village is accepted. */
    static Map<String, List<String>> passed() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("households", List.of("1286"));
        answers.put("occupied", List.of("1069"));
        answers.put("score", List.of("94.5"));
        answers.put("outcome", List.of("PASSED"));
        answers.put("opinion", List.of("同意"));
        answers.put("checks", List.of("size", "bounds"));
        answers.put("declared", List.of("true"));
        return answers;
    }

    /** Answers that pass: the village gets one point to correct. */
    static Map<String, List<String>> returned() {
        Map<String, List<String>> answers = passed();
        answers.put("outcome", List.of("RETURNED"));
        answers.put("points[0]", List.of(""));
        answers.put("points[0].about", List.of("GC-C1"));
        answers.put("points[0].demand", List.of("请补测绘报告。"));
        answers.put("dueOn", List.of("2026-12-01"));
        return answers;
    }

    static Judgement judge(Map<String, List<String>> answers) {
        return judge(SCHEMA, answers, KNOWN);
    }

    static Judgement judge(FormSchema schema, Map<String, List<String>> answers, Map<String, Object> known) {
        return judge().judge(schema, answers, known);
    }

    static FormJudge judge() {
        return new FormJudge(FEEL, files());
    }

    static Forms forms() {
        return new Forms(FEEL, files(), nobody());
    }

    static Map<String, Object> data(Judgement judgement) {
        if (judgement instanceof Judgement.Accepted accepted) {
            return accepted.data();
        }
        throw new AssertionError("Not accepted: " + judgement);
    }

    /** Field names and what is wrong with them, "households max". */
    static List<String> faults(Judgement judgement) {
        if (judgement instanceof Judgement.Faulty faulty) {
            return faulty.faults().stream()
                    .map(fault -> fault.name() + " " + fault.labelKey().substring("form.fault.".length()))
                    .toList();
        }
        throw new AssertionError("Not faulty: " + judgement);
    }

    /** A form with one component, id "one". */
    static FormSchema one(String component) {
        return FormSchema.read(file(component));
    }

    static String file(String... components) {
        return "{\"id\": \"one\", \"type\": \"default\", \"components\": ["
                + Stream.of(components).collect(Collectors.joining(",")) + "]}";
    }

    static Files files() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("store", new OneFile());
        return new Files(beans.getBeanProvider(FileField.class));
    }

    /** Names that nobody knows. */
    static Named nobody() {
        return new Named(new StaticListableBeanFactory().getBeanProvider(ChosenNames.class));
    }

    /** A form that shows whom one id stands for. */
    static Forms knowing(String id, String name) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("names", (ChosenNames) ids -> ids.contains(id) ? Map.of(id, name) : Map.of());
        return new Forms(FEEL, files(), new Named(beans.getBeanProvider(ChosenNames.class)));
    }

    private static final class OneFile implements FileField {

        @Override
        public Map<String, FileFact> describe(java.util.Collection<String> fileIds) {
            Map<String, FileFact> facts = new HashMap<>();
            fileIds.stream()
                    .filter(FILE::equals)
                    .forEach(id -> facts.put(id, new FileFact(id, "测绘<报告>.pdf", "1.2 MB", "/files/" + id)));
            return facts;
        }

        @Override
        public String keep(String owner, String fieldName, MultipartFile file) {
            return FILE;
        }
    }
}
