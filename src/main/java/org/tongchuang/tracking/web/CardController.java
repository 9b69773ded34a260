package org.tongchuang.tracking.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeMissing;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.tracking.Gallery;
import org.tongchuang.web.OpenTo;

/** What a role does in a programme, on one printable page. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class CardController {

    private final Gallery gallery;
    private final ProgrammeContents contents;
    private final Actors actors;

    CardController(Gallery gallery, ProgrammeContents contents, Actors actors) {
        this.gallery = gallery;
        this.contents = contents;
        this.actors = actors;
    }

    /** The role with a hyphen where its name has a colon. */
    @GetMapping("/programmes/{key}/cards/{role}")
    String card(@PathVariable String key, @PathVariable String role, Locale locale, Model model) {
        ProgrammeVersion version = gallery.find(key, actors.current());
        String wanted = role.replaceFirst("-", ":");
        if (!version.manifest().roles().contains(wanted)) {
            throw new ProgrammeMissing(role);
        }
        model.addAttribute("version", version);
        model.addAttribute("texts", contents.texts(version.id(), locale));
        model.addAttribute("card", gallery.card(version, wanted, locale));
        return "tracking/card";
    }
}
