package org.tongchuang.dossier.web;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierMissing;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.dossier.UpgradedDossiers;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Forms;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.web.OpenTo;

/** What was handed in on a dossier, version by version, and everything that was done to it. */
@Controller
@RequestMapping("/dossiers/{id}")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class PapersController {

    private static final int RECORDS = 500;

    private final Dossiers dossiers;
    private final Submissions submissions;
    private final UpgradedDossiers upgraded;
    private final ReadablePapers papers;
    private final ProgrammeContents contents;
    private final Forms forms;
    private final AuditTrail audit;
    private final AuditSentence sentences;
    private final Actors actors;

    PapersController(
            Dossiers dossiers,
            Submissions submissions,
            UpgradedDossiers upgraded,
            ReadablePapers papers,
            ProgrammeContents contents,
            Forms forms,
            AuditTrail audit,
            AuditSentence sentences,
            Actors actors) {
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.upgraded = upgraded;
        this.papers = papers;
        this.contents = contents;
        this.forms = forms;
        this.audit = audit;
        this.sentences = sentences;
        this.actors = actors;
    }

    @GetMapping("/forms")
    String forms(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "papers",
                papers.of(id, actor).stream()
                        .sorted(Comparator.comparingInt(Submission::version).reversed())
                        .toList());
        return "dossier/forms";
    }

    @GetMapping("/submissions/{submissionId}")
    String submission(@PathVariable String id, @PathVariable String submissionId, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        Submission submission = find(id, submissionId)
                .filter(one -> papers.mayRead(one, actor))
                .orElseThrow(() -> new DossierMissing(submissionId));
        FormSchema schema = contents.schema(upgraded.versionOf(dossier, submission), submission.formId());
        model.addAttribute("dossier", dossier);
        model.addAttribute("submission", submission);
        model.addAttribute(
                "view", forms.accepted(schema, submissions.answers(submission), submissions.knownTo(submission)));
        return "dossier/submission";
    }

    @GetMapping("/records")
    String records(@PathVariable String id, Model model) {
        Dossier dossier = dossiers.see(id, actors.current());
        String chain = "dossier:" + dossier.id();
        model.addAttribute("total", audit.count(chain));
        model.addAttribute(
                "acts",
                audit.entries(chain, RECORDS, 0).stream()
                        .map(entry ->
                                new DossierPages.Told(entry.at(), sentences.of(entry, LocaleContextHolder.getLocale())))
                        .toList());
        return "dossier/records";
    }

    private Optional<Submission> find(String dossierId, String submissionId) {
        return submissions.find(submissionId).filter(one -> one.dossierId().equals(dossierId));
    }
}
