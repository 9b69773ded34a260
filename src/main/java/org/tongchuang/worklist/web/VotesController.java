package org.tongchuang.worklist.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierPart;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Parts;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.PartProgress;
import org.tongchuang.worklist.Vote;
import org.tongchuang.worklist.VoteCast;
import org.tongchuang.worklist.VoteCount;
import org.tongchuang.worklist.VoteGone;
import org.tongchuang.worklist.Votes;

/** The votes of a dossier. Offices see who voted how; a unit sees its own vote, and how many there were of each. */
@Controller
@RequestMapping("/dossiers/{id}/votes")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class VotesController {

    private final Dossiers dossiers;
    private final Votes votes;
    private final Parts parts;
    private final PartProgress progress;
    private final ProgrammeContents contents;
    private final Actors actors;

    VotesController(
            Dossiers dossiers,
            Votes votes,
            Parts parts,
            PartProgress progress,
            ProgrammeContents contents,
            Actors actors) {
        this.dossiers = dossiers;
        this.votes = votes;
        this.parts = parts;
        this.progress = progress;
        this.contents = contents;
        this.actors = actors;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        Texts texts = contents.texts(dossier.programmeVersionId(), LocaleContextHolder.getLocale());
        boolean all = progress.mayWatch(dossier, actor);
        model.addAttribute(
                "votes",
                votes.of(dossier).stream()
                        .map(vote -> shown(vote, texts, all, actor))
                        .toList());
        return "worklist/votes";
    }

    private Shown shown(Vote vote, Texts texts, boolean all, Actor actor) {
        Map<String, VoteCast> casts =
                votes.casts(vote).stream().collect(Collectors.toMap(VoteCast::part, Function.identity()));
        Map<String, VoteGone> gone =
                votes.gone(vote).stream().collect(Collectors.toMap(VoteGone::part, Function.identity()));
        Set<String> orphans = votes.orphans(vote);
        List<Line> lines = parts.list(vote.dossierId()).stream()
                .filter(part -> part.partGroup().equals(vote.partGroup()))
                .filter(part -> all || !part.isOfUnit() || actor.unitId().equals(part.unitId()))
                .map(part -> new Line(name(part, texts), casts.get(part.part()), state(part, gone, orphans)))
                .toList();
        return new Shown(
                vote,
                Shrunk.of(vote, gone.values()),
                texts.find("task." + vote.step() + ".name").orElse(vote.stepName()),
                all || vote.result() != null ? votes.count(vote) : null,
                lines,
                vote.voters() - lines.size());
    }

    private static String state(DossierPart part, Map<String, VoteGone> gone, Set<String> orphans) {
        return Optional.ofNullable(gone.get(part.part()))
                .map(one -> "gone." + one.why())
                .orElse(orphans.contains(part.part()) ? "choice.nobody" : "choice.missing");
    }

    private static String name(DossierPart part, Texts texts) {
        return part.isOfUnit() ? part.unitName() : texts.text("plan." + part.part());
    }

    /**
     * A vote, as the page shows it.
     *
     * @param base how many are counted of those who were asked; null if all are
     * @param count null while it is open and its reader mustn't know how it stands
     * @param others how many more there are than the lines that he may read
     */
    public record Shown(Vote vote, Shrunk base, String name, VoteCount count, List<Line> lines, int others) {}

    /**
     * One who may vote.
     *
     * @param cast null while he hasn't
     * @param state why not, as the end of a label key
     */
    public record Line(String name, VoteCast cast, String state) {}

    /** How many votes there would have been, why some went, and how many are counted. */
    public record Shrunk(int voters, long left, long recused, int counted) {

        static Shrunk of(Vote vote, Collection<VoteGone> gone) {
            long left =
                    gone.stream().filter(one -> one.why() == VoteGone.Why.LEFT).count();
            return gone.isEmpty()
                    ? null
                    : new Shrunk(vote.voters(), left, gone.size() - left, vote.voters() - gone.size());
        }
    }
}
