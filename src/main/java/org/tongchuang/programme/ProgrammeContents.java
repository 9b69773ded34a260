package org.tongchuang.programme;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The texts and forms of a programme version, found by what models and manifests call them. */
@Component
public class ProgrammeContents {

    private final Programmes programmes;
    private final DeployedFiles files;
    private final Map<String, Texts> texts = new ConcurrentHashMap<>();

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
}
