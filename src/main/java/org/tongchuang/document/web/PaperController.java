package org.tongchuang.document.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.document.Certificates;
import org.tongchuang.document.Documents;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;

/** Papers as files: documents, their pages as pictures, certificates. */
@Controller
@RequestMapping("/documents")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class PaperController {

    private final Documents documents;
    private final Certificates certificates;
    private final Designations designations;
    private final Actors actors;

    PaperController(Documents documents, Certificates certificates, Designations designations, Actors actors) {
        this.documents = documents;
        this.certificates = certificates;
        this.designations = designations;
        this.actors = actors;
    }

    @GetMapping("/{id}/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String id) {
        return pdf(documents.pdf(documents.see(id, actors.current())), id);
    }

    @GetMapping("/{id}/pages/{number}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int number) {
        return PageImages.page(documents.pdf(documents.see(id, actors.current())), number)
                .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/certificates/{titleId}.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String titleId) {
        Designation title = designations.see(titleId, actors.current());
        return pdf(certificates.pdf(title), title.number());
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .body(content);
    }
}
