package org.tongchuang.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.FolderCheck;
import org.tongchuang.programme.ProgrammeFolder;

/** Tries every paper of a programme before the programme is used. */
@Component
class TemplateCheck implements FolderCheck {

    private final PaperTemplate templates;

    TemplateCheck(PaperTemplate templates) {
        this.templates = templates;
    }

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        List<Finding> findings = new ArrayList<>();
        folder.manifest().documents().keySet().forEach(paper -> check(folder, paper, findings));
        return findings;
    }

    private void check(ProgrammeFolder folder, String paper, List<Finding> findings) {
        folder.manifest()
                .templatePaths(paper)
                .filter(path -> folder.find(path).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        path -> check(folder, paper, path, findings),
                        () -> findings.add(Finding.of(
                                folder.manifestPath(),
                                paper,
                                "document.finding.missing",
                                folder.manifest().documents().get(paper).template())));
    }

    private void check(ProgrammeFolder folder, String paper, String path, List<Finding> findings) {
        try {
            PrintableText.require(templates.fill(path, folder.text(path), SampleFacts.full()));
            if (!isCertificate(folder, paper)) {
                PrintableText.require(templates.fill(path, folder.text(path), SampleFacts.draft()));
            }
        } catch (TemplateFault fault) {
            findings.add(Finding.of(path, paper, "document.finding.unusable", fault.getMessage()));
        }
    }

    /** A certificate is made only once everything is known. */
    private static boolean isCertificate(ProgrammeFolder folder, String paper) {
        return "CERTIFICATE".equals(folder.manifest().documents().get(paper).kind());
    }
}
