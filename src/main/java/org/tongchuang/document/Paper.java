package org.tongchuang.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.DeployedFiles;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** Turns a document or certificate into a PDF, by the template of the programme version that it began with. */
@Component
class Paper {

    private final Programmes programmes;
    private final DeployedFiles files;
    private final PaperSources sources;
    private final PaperTemplate templates;
    private final PdfPrinter printer;
    private final PaperWords words;

    Paper(
            Programmes programmes,
            DeployedFiles files,
            @Lazy PaperSources sources,
            PaperTemplate templates,
            PdfPrinter printer,
            PaperWords words) {
        this.programmes = programmes;
        this.files = files;
        this.sources = sources;
        this.templates = templates;
        this.printer = printer;
        this.words = words;
    }

    boolean hasFacts(OfficialDocument document) {
        return !sources.of(document).facts(document).isEmpty();
    }

    byte[] pdf(OfficialDocument document) {
        Map<String, Object> facts = new HashMap<>(
                document.facts() == null ? sources.of(document).facts(document) : Facts.read(document.facts()));
        facts.put("organ", document.organName());
        facts.put("office", document.officeName());
        if (document.number() != null) {
            facts.put("docNumber", document.number());
            facts.put("issuedOn", words.day(document.signedOn()));
            facts.put("signer", document.signerName());
        }
        return pdf(document.programmeVersionId(), document.paper(), facts);
    }

    byte[] pdf(String programmeVersionId, String paper, Map<String, Object> facts) {
        ProgrammeVersion version = programmes.get(programmeVersionId);
        String path = version.manifest()
                .templatePaths(paper)
                .filter(place -> files.find(programmeVersionId, place).isPresent())
                .findFirst()
                .orElseThrow();
        return printer.print(templates.fill(path, files.text(programmeVersionId, path), facts));
    }
}
