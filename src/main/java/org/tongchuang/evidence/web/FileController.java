package org.tongchuang.evidence.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.EvidenceFile;
import org.tongchuang.evidence.FileMissing;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.ContentPolicy;
import org.tongchuang.web.OpenTo;

/** The bytes of a file. Every answer is judged anew, and none can run anything. */
@Controller
@RequestMapping("/files/{id}")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class FileController {

    /** A PDF is shown in a frame of our own preview page; the word overrules X-Frame-Options. */
    private static final String FRAMED = ContentPolicy.FILE + "; frame-ancestors 'self'";

    private final Evidence evidence;
    private final Dossiers dossiers;
    private final Actors actors;

    FileController(Evidence evidence, Dossiers dossiers, Actors actors) {
        this.evidence = evidence;
        this.dossiers = dossiers;
        this.actors = actors;
    }

    /** A picture's copy or a PDF, in the page; everything else is downloaded. */
    @GetMapping
    ResponseEntity<Resource> show(@PathVariable String id) {
        Actor actor = actors.current();
        EvidenceFile file = evidence.see(id, actor);
        MediaType type = file.type().isPdf() ? MediaType.APPLICATION_PDF : MediaType.IMAGE_JPEG;
        return evidence.toShow(file)
                .map(path -> answer(path, type, ContentDisposition.inline(), file.name()))
                .orElseGet(() -> download(file, actor));
    }

    @GetMapping("/original")
    ResponseEntity<Resource> original(@PathVariable String id) {
        Actor actor = actors.current();
        return download(evidence.see(id, actor), actor);
    }

    @GetMapping("/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String id) {
        EvidenceFile file = evidence.see(id, actors.current());
        return evidence.thumbnail(file)
                .map(path -> answer(path, MediaType.IMAGE_JPEG, ContentDisposition.inline(), file.name()))
                .orElseThrow(() -> new FileMissing(id));
    }

    @GetMapping("/preview")
    String preview(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        EvidenceFile file = evidence.see(id, actor);
        model.addAttribute("file", file);
        Optional<String> home = evidence.homeOf(file);
        home.ifPresentOrElse(
                href -> model.addAttribute("home", href),
                () -> model.addAttribute("dossier", dossiers.get(file.dossierId())));
        model.addAttribute("mayTakeOriginal", evidence.mayTakeOriginal(file, actor));
        return "evidence/preview";
    }

    private ResponseEntity<Resource> download(EvidenceFile file, Actor actor) {
        Path original = evidence.takeOriginal(file, actor);
        MediaType type = MediaType.parseMediaType(file.type().mediaType());
        return answer(original, type, ContentDisposition.attachment(), file.name());
    }

    private static ResponseEntity<Resource> answer(
            Path path, MediaType type, ContentDisposition.Builder disposition, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", FRAMED)
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(path));
    }
}
