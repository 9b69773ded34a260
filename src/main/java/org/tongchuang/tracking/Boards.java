package org.tongchuang.tracking;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignState;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Manifest.Phase;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;

/** The boards on which an office watches the communities below it. */
@Component
public class Boards {

    private static final int MOST = 1000;
    private static final int CAMPAIGNS = 100;

    private final BoardMapper mapper;
    private final Campaigns campaigns;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Deadlines deadlines;
    private final Rights rights;
    private final Clock clock;

    Boards(
            BoardMapper mapper,
            Campaigns campaigns,
            Programmes programmes,
            ProgrammeContents contents,
            Deadlines deadlines,
            Rights rights,
            Clock clock) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.contents = contents;
        this.deadlines = deadlines;
        this.rights = rights;
        this.clock = clock;
    }

    /** The campaigns that have a board, the newest first. */
    public List<Campaign> campaigns(Actor actor) {
        admit(actor);
        return campaigns.list(actor, CAMPAIGNS, 0).stream()
                .filter(campaign -> !campaign.is(CampaignState.DRAFT))
                .toList();
    }

    /** Where the actor has most under way, and of those the newest: what the board opens with. */
    public Optional<Campaign> busiest(Actor actor) {
        Map<String, Long> running = mapper.countRunning(Scope.of(actor)).stream()
                .collect(Collectors.toMap(RunningCount::campaignId, RunningCount::running));
        return campaigns(actor).stream()
                .max(Comparator.comparing((Campaign one) -> running.getOrDefault(one.id(), 0L)));
    }

    /** The parts of a campaign's programme that can have dossiers, as in its manifest; {@code main} first. */
    public List<String> parts(Campaign campaign) {
        return List.copyOf(campaigns.manifest(campaign).processes().keySet());
    }

    public Board see(String campaignId, String part, String text, Actor actor, Locale locale) {
        admit(actor);
        Campaign campaign = campaigns.see(campaignId, actor);
        Manifest manifest = campaigns.manifest(campaign);
        String process =
                manifest.processes().getOrDefault(part, manifest.processes().get("main"));
        List<Phase> phases = manifest.phasesOf(process);
        Texts texts = contents.texts(campaign.programmeVersionId(), locale);
        List<BoardRow> rows =
                mapper.list(Scope.of(actor), new BoardQuery(campaignId, process, text), ChinaTime.today(clock), MOST);
        BoardLines lines = new BoardLines(
                phases, texts, deadlines.words(actor.unitPath()), campaign.hostName(), versions(rows, locale));
        return new Board(campaign, columns(phases, texts, rows), lines.of(rows), rows.size() == MOST);
    }

    /** A dossier may have gone on to a newer version than its campaign. */
    private Map<String, BoardLines.Version> versions(List<BoardRow> rows, Locale locale) {
        return rows.stream()
                .map(BoardRow::programmeVersionId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new BoardLines.Version(programmes.get(id).manifest(), contents.texts(id, locale))));
    }

    private void admit(Actor actor) {
        if (!rights.may(actor, Action.SEE_BOARD, Subject.at(actor.unitPath()))) {
            throw new BoardClosed();
        }
    }

    private static List<Board.Column> columns(List<Phase> phases, Texts texts, List<BoardRow> rows) {
        Map<String, Long> here = rows.stream()
                .filter(row -> !row.isEnded() && row.phase() != null)
                .collect(Collectors.groupingBy(BoardRow::phase, Collectors.counting()));
        return phases.stream()
                .map(phase -> new Board.Column(
                        phase.key(), texts.text("phase." + phase.key()), here.getOrDefault(phase.key(), 0L)))
                .toList();
    }
}
