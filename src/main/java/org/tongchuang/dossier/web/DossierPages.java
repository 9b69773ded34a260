package org.tongchuang.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.dossier.CurrentWork;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierMissing;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Units;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;

/** Puts the dossier page together: progress first, then the tabs, one of them open. */
@Component
class DossierPages {

    private static final int RECENT = 8;

    private final Campaigns campaigns;
    private final ProgrammeContents contents;
    private final Units units;
    private final PhaseLine line;
    private final CurrentWork work;
    private final Submissions submissions;
    private final AuditTrail audit;
    private final AuditSentence sentences;
    private final Deadlines deadlines;
    private final IncomingPage incoming;
    private final List<DossierTab> tabs;

    DossierPages(
            Campaigns campaigns,
            ProgrammeContents contents,
            Units units,
            PhaseLine line,
            CurrentWork work,
            Submissions submissions,
            AuditTrail audit,
            AuditSentence sentences,
            Deadlines deadlines,
            IncomingPage incoming,
            List<DossierTab> tabs) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.units = units;
        this.line = line;
        this.work = work;
        this.submissions = submissions;
        this.audit = audit;
        this.sentences = sentences;
        this.deadlines = deadlines;
        this.incoming = incoming;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(DossierTab::order)).toList();
    }

    /** @param open the place of the open tab in the list of tabs; null for the overview */
    String show(Dossier dossier, Actor actor, String open, Model model) {
        Texts texts = texts(dossier);
        List<Holding> holdings = holdings(dossier, actor);
        model.addAttribute("dossier", dossier);
        model.addAttribute("townName", units.get(dossier.townId()).name());
        model.addAttribute("campaignName", campaigns.get(dossier.campaignId()).name());
        model.addAttribute("programmeName", runOf(dossier, texts));
        model.addAttribute("grade", dossier.grade() == null ? null : texts.text("grade." + dossier.grade()));
        model.addAttribute("phases", line.of(dossier));
        model.addAttribute("holders", holdings);
        model.addAttribute("many", ManyHands.of(holdings));
        model.addAttribute(
                "mine", holdings.stream().filter(Holding::mine).findFirst().orElse(null));
        model.addAttribute("letters", incoming.letters(dossier, actor));
        model.addAttribute("tabs", tabs(dossier, actor, open));
        model.addAttribute("scripts", scripts(open));
        if (open == null) {
            overview(dossier, model);
        } else {
            model.addAttribute("fragment", fragment(dossier, actor, open));
        }
        return "dossier/detail";
    }

    List<Line> lines(List<Dossier> dossiers) {
        return dossiers.stream().map(this::line).toList();
    }

    private Line line(Dossier dossier) {
        Texts texts = texts(dossier);
        String phase = dossier.phase() == null ? "" : texts.text("phase." + dossier.phase());
        return new Line(dossier, texts.text("programme.name"), phase);
    }

    private void overview(Dossier dossier, Model model) {
        model.addAttribute(
                "papers",
                submissions.list(dossier.id()).stream()
                        .sorted(Comparator.comparingInt(Submission::version).reversed())
                        .toList());
        model.addAttribute(
                "acts",
                audit.entries("dossier:" + dossier.id(), RECENT, 0).stream()
                        .map(entry -> new Told(entry.at(), sentences.of(entry, LocaleContextHolder.getLocale())))
                        .toList());
    }

    private List<Holding> holdings(Dossier dossier, Actor actor) {
        DueWords words = deadlines.words(dossier.unitPath());
        return work.of(dossier.id(), actor).stream()
                .map(now -> new Holding(
                        now.taskId(),
                        now.task(),
                        now.who(),
                        now.unit(),
                        now.since(),
                        now.dueAt(),
                        now.heldUntil(),
                        words.of(now.dueAt()),
                        now.mine()))
                .toList();
    }

    private List<Tab> tabs(Dossier dossier, Actor actor, String open) {
        List<Tab> shown = new ArrayList<>();
        shown.add(new Tab("dossier.tab.overview", "/dossiers/" + dossier.id(), open == null, false));
        for (DossierTab tab : tabs) {
            if (tab.href(dossier, actor) != null) {
                String href = "/dossiers/" + dossier.id() + "/tabs/" + tab.key();
                shown.add(new Tab(
                        tab.labelKey(),
                        href,
                        tab.key().equals(open),
                        !tab.scripts().isEmpty()));
            }
        }
        return shown;
    }

    /** The scripts that the open tab needs on its page. */
    List<String> scripts(String open) {
        return tabs.stream()
                .filter(tab -> tab.key().equals(open))
                .flatMap(tab -> tab.scripts().stream())
                .toList();
    }

    private String fragment(Dossier dossier, Actor actor, String open) {
        return tabs.stream()
                .filter(tab -> tab.key().equals(open))
                .map(tab -> Optional.ofNullable(tab.href(dossier, actor)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new DossierMissing(dossier.id()));
    }

    /** What a dossier of a title's later life is called says its own process. */
    private static String runOf(Dossier dossier, Texts texts) {
        return Optional.ofNullable(dossier.designationId())
                .flatMap(title -> texts.find("process." + dossier.processKey()))
                .orElseGet(() -> texts.text("programme.name"));
    }

    private Texts texts(Dossier dossier) {
        return contents.texts(dossier.programmeVersionId(), LocaleContextHolder.getLocale());
    }

    /** A dossier in a list. */
    public record Line(Dossier dossier, String programme, String phase) {}

    /** An entry of the trail in words. */
    public record Told(Instant at, String sentence) {}

    /** Who has the dossier, and until when. */
    public record Holding(
            String id,
            String task,
            String who,
            String unit,
            Instant since,
            Instant dueAt,
            LocalDate heldUntil,
            DueWords.DueWord due,
            boolean mine) {
        public String name() {
            return task;
        }
    }

    /** A tab of the page. */
    public record Tab(String labelKey, String href, boolean here, boolean whole) {}
}
