package org.tongchuang.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.FileRefused;
import org.tongchuang.evidence.KeepFile;
import org.tongchuang.evidence.ReusedPictures;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;

/** The files of a dossier, and the place of one indicator where more are handed in. */
@Controller
@RequestMapping("/dossiers/{id}/evidence")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class EvidenceController {

    private final Evidence evidence;
    private final KeepFile keepFile;
    private final ReusedPictures reused;
    private final Dossiers dossiers;
    private final Actors actors;

    EvidenceController(Evidence evidence, KeepFile keepFile, ReusedPictures reused, Dossiers dossiers, Actors actors) {
        this.evidence = evidence;
        this.keepFile = keepFile;
        this.reused = reused;
        this.dossiers = dossiers;
        this.actors = actors;
    }

    @GetMapping
    String all(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        model.addAttribute("dossier", dossiers.see(id, actor));
        model.addAttribute("shelves", Shelf.of(evidence.list(id, actor)));
        model.addAttribute("reused", reused.of(id, actor));
        model.addAttribute("room", evidence.room(actor));
        return "evidence/files";
    }

    @GetMapping("/{code}")
    String slot(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String part,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        return show(id, part, code, List.of(), fragment, model);
    }

    /** Each file stands for itself: one that is refused keeps none of the others out. */
    @PostMapping("/{code}")
    String upload(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(required = false) String replaces,
            @RequestParam(name = "file", defaultValue = "") List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        List<FileRefused> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            try {
                keepFile.forIndicator(id, part, code, file.getOriginalFilename(), file, replaces, actor);
            } catch (FileRefused why) {
                refused.add(why);
            }
        }
        if (refused.isEmpty() && !fragment) {
            return "redirect:" + address(id, part, code);
        }
        response.setStatus(refused.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(id, part, code, refused, fragment, model);
    }

    @PostMapping("/{code}/{fileId}/take-back")
    String takeBack(
            @PathVariable String id,
            @PathVariable String code,
            @PathVariable String fileId,
            @RequestParam(defaultValue = "") String part,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        evidence.takeBack(fileId, actors.current());
        return fragment ? show(id, part, code, List.of(), true, model) : "redirect:" + address(id, part, code);
    }

    private String show(String id, String part, String code, List<FileRefused> refused, boolean fragment, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        model.addAttribute("dossier", dossier);
        model.addAttribute("code", code);
        model.addAttribute("part", part);
        model.addAttribute("address", address(id, part, code));
        model.addAttribute("files", evidence.ofIndicator(id, part, code, actor));
        model.addAttribute("mayAdd", evidence.mayAdd(dossier, part, actor));
        model.addAttribute("room", evidence.room(actor));
        model.addAttribute(
                "reused",
                reused.of(id, actor).stream()
                        .filter(one -> one.file().place().equals(code))
                        .toList());
        model.addAttribute("actor", actor);
        model.addAttribute("refused", refused);
        return fragment ? "evidence/slot" : "evidence/slot-page";
    }

    private static String address(String id, String part, String code) {
        return UriComponentsBuilder.fromPath("/dossiers/{id}/evidence/{code}")
                .queryParam("part", "{part}")
                .encode()
                .buildAndExpand(id, code, part)
                .toUriString();
    }
}
