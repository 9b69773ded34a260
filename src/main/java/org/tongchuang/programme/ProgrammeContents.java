package org.tongchuang.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Option;
import org.tongchuang.form.UnusableSchema;

/** The texts and forms of a programme version, found by what models and manifests call them. */
@Component
public class ProgrammeContents {

    private final Programmes programmes;
    private final DeployedFiles files;
    private final Map<String, Texts> texts = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<Option>>> choices = new ConcurrentHashMap<>();

    ProgrammeContents(Programmes programmes, DeployedFiles files) {
        this.programmes = programmes;
        this.files = files;
    }

    /** What the version says to people in a language. */
    public Texts texts(String versionId, Locale locale) {
        return texts.computeIfAbsent(
                versionId + locale.getLanguage(),
                each -> Texts.of(
                        locale,
                        path -> files.find(versionId, path),
                        programmes.get(versionId).key()));
    }

    /** The form with this id, which is either the programme's own or a shared one. */
    public String form(String versionId, String formId) {
        String own = "forms/" + programmes.get(versionId).key() + "/" + formId + ".form";
        return files.text(versionId, files.find(versionId, own).isPresent() ? own : "forms/shared/" + formId + ".form");
    }

    /** The same form, able to say in its tables what was chosen in the version's other forms. */
    public FormSchema schema(String versionId, String formId) {
        FormSchema schema = FormSchema.read(form(versionId, formId));
        return schema.hasTables() ? schema.knowing(choices.computeIfAbsent(versionId, this::choices)) : schema;
    }

    private Map<String, List<Option>> choices(String versionId) {
        Map<String, List<Option>> all = new HashMap<>();
        files.paths(versionId).stream()
                .filter(path -> path.endsWith(".form"))
                .sorted()
                .map(path -> choicesIn(files.text(versionId, path)))
                .forEach(one -> one.forEach(all::putIfAbsent));
        return all;
    }

    /** A form of an older release that is no longer read explains nothing, and stops nobody. */
    private static Map<String, List<Option>> choicesIn(String form) {
        try {
            return FormSchema.read(form).choices();
        } catch (UnusableSchema older) {
            return Map.of();
        }
    }
}
