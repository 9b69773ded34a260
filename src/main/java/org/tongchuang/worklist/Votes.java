package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Parts;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Voting;

/**
 * Steps that are votes: opened before anybody is asked, cast with each hand-in, counted when the step is over. A hand-in
 * after that is impossible, because the step's tasks have ended with it.
 */
@Component
public class Votes {

    private static final String FIELD = "vote";

    private final VoteMapper mapper;
    private final Dossiers dossiers;
    private final Parts parts;
    private final Submissions submissions;
    private final Tasks tasks;
    private final Voters voters;
    private final Programmes programmes;
    private final AuditTrail audit;
    private final Clock clock;

    Votes(
            VoteMapper mapper,
            Dossiers dossiers,
            Parts parts,
            Submissions submissions,
            Tasks tasks,
            Voters voters,
            Programmes programmes,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.parts = parts;
        this.submissions = submissions;
        this.tasks = tasks;
        this.voters = voters;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a vote; one that the process had left before it was counted is void. */
    @Transactional
    public void open(String dossierId, String step, String name) {
        Dossier dossier = dossiers.get(dossierId);
        Voting declared = manifest(dossier).tasks().get(step).votes();
        Instant now = now();
        mapper.findOpen(dossierId, step)
                .ifPresent(left -> mapper.updateClosed(left.id(), Vote.Result.VOID, count(left), now));
        VoteRule rule = VoteRule.of(declared);
        int voters = parts.names(dossierId, declared.of()).size();
        mapper.insert(new Vote(
                UUID.randomUUID().toString(),
                dossierId,
                step,
                name,
                declared.of(),
                rule.share(),
                rule.noShare(),
                voters,
                declared.least(),
                now,
                null,
                null));
        record(dossierId, "vote-opened", Map.of("step", name, "voters", Integer.toString(voters)));
    }

    @EventListener
    void cast(TaskHandedIn done) {
        Task task = done.task();
        Manifest.Task said =
                programmes.get(task.programmeVersionId()).manifest().tasks().get(task.step());
        if (said != null && said.votes() != null) {
            mapper.insertCast(new VoteCast(
                    task.id(),
                    running(task.dossierId(), task.step()).id(),
                    task.part(),
                    task.round(),
                    VoteCast.Choice.valueOf(String.valueOf(
                            submissions.answers(done.submission()).get(FIELD))),
                    done.actor().memberId(),
                    done.actor().memberName(),
                    done.actor().unitName(),
                    now()));
        }
    }

    /** Whether no vote that is still to come can change the result. */
    public boolean isDecided(String dossierId, String step) {
        Vote vote = running(dossierId, step);
        return vote.rule().settled(count(vote)).isPresent();
    }

    /** Counts and closes the vote; who hasn't voted by now hasn't said yes. */
    @Transactional
    public Vote.Result conclude(String dossierId, String step) {
        Vote vote = running(dossierId, step);
        VoteCount count = count(vote);
        Vote.Result result =
                vote.rule().passes(count.voters(), count.yes(), count.no()) ? Vote.Result.PASSED : Vote.Result.FAILED;
        mapper.updateClosed(vote.id(), result, count, now());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("step", vote.stepName());
        facts.put("result", "label:worklist.votes." + result);
        facts.put("yes", Integer.toString(count.yes()));
        facts.put("no", Integer.toString(count.no()));
        facts.put("abstained", Integer.toString(count.abstained()));
        facts.put("voters", Integer.toString(count.voters()));
        record(dossierId, "vote-concluded", facts);
        return result;
    }

    /** Oldest first. */
    public List<Vote> of(Dossier dossier) {
        return mapper.list(dossier.id());
    }

    /** The vote of each part that has voted. */
    public List<VoteCast> casts(Vote vote) {
        return mapper.listCasts(vote.id());
    }

    /** Those that nobody could give any more, and that aren't counted. */
    public List<VoteGone> gone(Vote vote) {
        return vote.shrinks() ? mapper.listGone(vote.id()) : List.of();
    }

    /** The parts of an open vote that nobody may vote for now, although they are counted. */
    public Set<String> orphans(Vote vote) {
        return vote.result() == null && vote.shrinks()
                ? tasks.openOf(vote.dossierId()).stream()
                        .filter(task -> task.step().equals(vote.step())
                                && voters.gone(task).isPresent())
                        .map(Task::part)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    public VoteCount count(Vote vote) {
        return VoteCount.of(vote.voters() - gone(vote).size(), casts(vote));
    }

    private Vote running(String dossierId, String step) {
        return mapper.findOpen(dossierId, step)
                .orElseThrow(
                        () -> new IllegalStateException("No vote on " + step + " is open in dossier " + dossierId));
    }

    private Manifest manifest(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest();
    }

    private void record(String dossierId, String verb, Map<String, String> facts) {
        audit.record(Act.byItself("dossier:" + dossierId, verb, facts));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
