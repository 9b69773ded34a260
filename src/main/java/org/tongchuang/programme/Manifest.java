package org.tongchuang.programme;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchuang.people.Level;
import org.tongchuang.people.UnitKind;

/**
 * What {@code programme.yml} says about a programme beside its models.
 *
 * @param configurable whether it is a template: offices make programmes of their own of it
 * @param configuredFrom the template that an office made it of; empty for a programme of its own
 * @param leaveOut the optional phases that the office has left out
 * @param processes the models by the part they play: {@code main} and those that start later
 * @param subject whose dossier it is: one of the communities, or a town for all its units
 * @param parts the groups of units or plans that do a step each for themselves, by name
 * @param begin the day of the year, as {@code MM-dd}, on which every community of a town that has joined begins by itself; empty
 *     where towns choose
 * @param phases what boards show, in order
 * @param tasks the term, rule and sheet of every user task of every model
 * @param standards the files of its standards, which a campaign chooses from; the first is the default
 * @param grades the grades that a dossier may have, best first; a decision table finds which
 * @param returns to which earlier steps a task may be returned; to any if it doesn't say
 * @param unheld who may take a task whose role nobody is there to do; nobody if it doesn't say
 * @param clock where it may wait for one dossier
 * @param targets what a campaign is to reach over all its communities, by name
 * @param lists the points where dossiers wait for an act over many
 * @param incoming the messages that come on paper from outside, by name, and who records them
 * @param orders the kinds of follow-up orders that are issued on its dossiers, by name
 * @param routing the form fields, and only those, that become process variables
 * @param ledgers the ledgers that units keep for it
 * @param figures what is counted from them
 */
public record Manifest(
        String key,
        int version,
        Boolean configurable,
        String configuredFrom,
        List<String> leaveOut,
        Kind kind,
        String numberPrefix,
        Map<String, String> processes,
        List<Level> levels,
        List<String> roles,
        Level subject,
        Map<String, PartGroup> parts,
        String begin,
        List<Phase> phases,
        Map<String, Task> tasks,
        @JsonProperty("standard") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                List<String> standards,
        List<String> grades,
        Returns returns,
        Unheld unheld,
        Clock clock,
        PublicNotice publicNotice,
        Designation designation,
        Map<String, Target> targets,
        Map<String, ListPoint> lists,
        Map<String, Incoming> incoming,
        Map<String, Order> orders,
        List<String> routing,
        Map<String, Document> documents,
        Map<String, Ledger> ledgers,
        Map<String, Figure> figures,
        Sensitivity sensitivity) {

    public Manifest {
        configurable = configurable != null && configurable;
        configuredFrom = configuredFrom == null ? "" : configuredFrom;
        leaveOut = copy(leaveOut);
        processes = copy(processes);
        levels = copy(levels);
        roles = copy(roles);
        subject = subject == null ? Level.COMMUNITY : subject;
        parts = copy(parts);
        begin = begin == null ? "" : begin;
        phases = copy(phases);
        tasks = copy(tasks);
        standards = copy(standards);
        grades = copy(grades);
        returns = returns == null ? new Returns(null, null) : returns;
        unheld = unheld == null ? Unheld.WAIT : unheld;
        clock = clock == null ? new Clock(null, null) : clock;
        targets = copy(targets);
        lists = copy(lists);
        incoming = copy(incoming);
        orders = copy(orders);
        routing = copy(routing);
        documents = copy(documents);
        ledgers = copy(ledgers);
        figures = copy(figures);
    }

    /** What a run of the programme is about. */
    public enum Kind {
        TITLE,
        PROJECT,
        CASE,
        DUTY
    }

    /** The classes of sensitivity, from public to strictly controlled. */
    public enum Sensitivity {
        P0,
        P1,
        P2,
        P3,
        P4
    }

    /**
     * A stretch of the way that people know by name.
     *
     * @param process the part of the programme it belongs to, the key of one of its models; main if it doesn't say
     * @param optional whether an office may leave it out
     */
    public record Phase(String key, String process, List<String> activities, Integer workDays, Boolean optional) {
        public Phase {
            process = process == null ? "main" : process;
            activities = copy(activities);
            optional = optional != null && optional;
        }
    }

    /**
     * What the models don't say about a user task.
     *
     * @param until the deadline by which it is due at the latest, and alone if there is no term; empty for none
     * @param rule the key of the rule it rests on
     * @param sheet whose column of the score sheet it fills in, or none
     * @param notBy the tasks that keep whoever has done one of them away from this one
     * @param votes how it is counted as a vote; null if it isn't one
     */
    public record Task(Term term, String until, String rule, Sheet sheet, List<String> notBy, Voting votes) {
        public Task {
            until = until == null ? "" : until;
            sheet = sheet == null ? Sheet.NONE : sheet;
            notBy = copy(notBy);
        }
    }

    /**
     * Parts of a dossier that are worked on side by side, each with rows of its own in the worklist. A group has either
     * units or plans.
     *
     * @param units the kinds of units below the dossier's own that take part
     * @param plans the sub-projects or work streams, by name
     */
    public record PartGroup(List<UnitKind> units, Map<String, Plan> plans) {
        public PartGroup {
            units = copy(units);
            plans = copy(plans);
        }

        public boolean isOfUnits() {
            return !units.isEmpty();
        }
    }

    /** The window of a sub-project or stream within the campaign's year, as {@code MM-dd}; a date inside it isn't its end. */
    public record Plan(String from, String until) {}

    /**
     * To which earlier steps a task may be returned beside the ways that the models draw.
     *
     * @param steps the only ones; empty for all that were done
     */
    public record Returns(ReturnTo to, List<String> steps) {
        public Returns {
            to = to == null ? ReturnTo.ANY : to;
            steps = copy(steps);
        }
    }

    /** Where a return may lead: to any step that was done, or only along what the models draw. */
    public enum ReturnTo {
        @JsonProperty("any")
        ANY,
        @JsonProperty("drawn")
        DRAWN
    }

    /** Who may take a task while nobody of its role is there: nobody, the head of its unit, or the unit above. */
    public enum Unheld {
        @JsonProperty("wait")
        WAIT,
        @JsonProperty("head")
        HEAD,
        @JsonProperty("above")
        ABOVE
    }

    /**
     * Where the clock may wait for one dossier.
     *
     * @param hold what a hold of the dossier does to the terms of its tasks; they go on if it doesn't say
     * @param deadlines those of the models that an office may move for one dossier; the others fall when they fall
     */
    public record Clock(OnHold hold, List<String> deadlines) {
        public Clock {
            hold = hold == null ? OnHold.GOES_ON : hold;
            deadlines = copy(deadlines);
        }
    }

    /** What happens to terms while a dossier is held, or that it can't be held at all. */
    public enum OnHold {
        @JsonProperty("goes-on")
        GOES_ON,
        @JsonProperty("stops")
        STOPS,
        @JsonProperty("never")
        NEVER
    }

    /** The columns of the score sheet. */
    public enum Sheet {
        NONE,
        SELF,
        TOWN,
        CITY
    }

    /** How long somebody has; exactly one of the three is given. */
    public record Term(Integer workDays, Integer days, Integer months) {}

    /** The stages at which something is laid open to the public. */
    public record PublicNotice(
            boolean countStartDay,
            @JsonAnySetter @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) Map<String, Stage> stages) {
        public PublicNotice {
            stages = copy(stages);
        }
    }

    /** For how long and where one public notice hangs. */
    public record Stage(int workDays, List<String> channels) {
        public Stage {
            channels = copy(channels);
        }
    }

    /**
     * The later life of the title.
     *
     * @param end what the end of a cycle brings; a re-review if it doesn't say
     * @param renewMonths how long before the end a title that lapses may be re-assessed
     */
    public record Designation(
            int cycleYears,
            String mode,
            End end,
            Integer renewMonths,
            Rectification rectification,
            Term statement,
            Term promotionReminder) {

        private static final int A_YEAR = 12;

        public Designation {
            end = end == null ? End.RE_REVIEW : end;
            renewMonths = renewMonths == null ? A_YEAR : renewMonths;
        }
    }

    /** What the end of a title's cycle brings: it stays and is due for review, or it lapses unless it was re-assessed. */
    public enum End {
        @JsonProperty("re-review")
        RE_REVIEW,
        @JsonProperty("expire")
        EXPIRE
    }

    /**
     * A share that a campaign is to reach.
     *
     * @param outcomes how dossiers end that have reached it
     * @param outOf what it is a share of
     * @param percent the least share, 1 to 100
     */
    public record Target(List<String> outcomes, OutOf outOf, int percent) {
        public Target {
            outcomes = copy(outcomes);
            outOf = outOf == null ? OutOf.PARTICIPATING : outOf;
        }
    }

    /** What a target is a share of: the communities that take part, or all of the towns that have joined. */
    public enum OutOf {
        @JsonProperty("participating")
        PARTICIPATING,
        @JsonProperty("all")
        ALL
    }

    /** How long and how often a fault may be made good. */
    public record Rectification(int months, int rounds) {}

    /**
     * A point where dossiers wait for an act over many.
     *
     * @param perTown how many of one town may be listed; the list then ranks by score. Null where that doesn't matter
     */
    public record ListPoint(String message, String effect, String stage, String role, Integer perTown) {}

    /**
     * A message that nothing in the product sends: a letter comes in, and somebody records it.
     *
     * @param process the part of the programme that waits for it, the key of one of its models
     * @param form the form on which it is recorded
     * @param role who records it, in the dossier's own unit of that level
     */
    public record Incoming(String process, String form, String role) {
        public Incoming {
            process = process == null ? "" : process;
            form = form == null ? "" : form;
            role = role == null ? "" : role;
        }
    }

    /**
     * A kind of follow-up order: something found that one has to put right and another verifies.
     *
     * @param term how long that may take if nobody says otherwise
     * @param issue the roles that issue one by hand
     * @param owners the roles to which one may be given; the first where nobody is named
     * @param verify the role that judges whether it has been put right
     * @param photos whether it needs photographs before and after; it does unless the manifest says no
     * @param from the lists in forms whose rows become orders
     */
    public record Order(
            Term term, List<String> issue, List<String> owners, String verify, Boolean photos, List<OrderSource> from) {
        public Order {
            issue = copy(issue);
            owners = copy(owners);
            verify = verify == null ? "" : verify;
            photos = photos == null || photos;
            from = copy(from);
        }
    }

    /**
     * A list in the form of a task, each row of which becomes an order; all but the first three name a field of the row and
     * may be left out.
     *
     * @param what the field that says what was found
     */
    public record OrderSource(
            String task,
            String list,
            String what,
            String place,
            String severity,
            String demand,
            String photos,
            String owner,
            String due) {}

    /**
     * An official paper made from a template.
     *
     * @param after the task whose completion calls for it; empty if something else does, such as an act
     */
    public record Document(String template, String kind, String after) {
        public Document {
            after = after == null ? "" : after;
        }
    }

    /** Where the template of a paper may be: in the programme's own folder, or among the shared ones. */
    public Stream<String> templatePaths(String paper) {
        String template = documents.get(paper).template();
        return Stream.of("forms/" + key + "/" + template, "forms/shared/" + template);
    }

    /** The phases of one model: a dossier on its way to the title isn't shown those of a revocation. */
    public List<Phase> phasesOf(String processKey) {
        return phases.stream()
                .filter(phase -> processKey.equals(processes.get(phase.process())) && includes(phase.key()))
                .toList();
    }

    /** Whether dossiers go through the phase; an office may have left it out. */
    public boolean includes(String phase) {
        return !leaveOut.contains(phase);
    }

    public List<String> optionalPhases() {
        return phases.stream().filter(Phase::optional).map(Phase::key).toList();
    }

    /** The messages from outside that the dossiers of one model wait for. */
    public Map<String, Incoming> incomingOf(String processKey) {
        Map<String, Incoming> own = new LinkedHashMap<>(incoming);
        own.values().removeIf(letter -> !processKey.equals(processes.get(letter.process())));
        return own;
    }

    /** Those of the answers that may become process variables; nothing else ever gets there. */
    public Map<String, Object> routed(Map<String, Object> answers) {
        Map<String, Object> routed = new LinkedHashMap<>(answers);
        routed.keySet().retainAll(routing);
        return routed;
    }

    public Optional<Phase> phaseOf(String activityId) {
        return phases.stream()
                .filter(phase -> phase.activities().contains(activityId))
                .findFirst();
    }

    /** Of several phases that an activity belongs to, the one that the dossier is in: it doesn't leave it then. */
    public Optional<Phase> phaseOf(String activityId, String current) {
        return phases.stream()
                .filter(phase -> phase.key().equals(current))
                .filter(phase -> phase.activities().contains(activityId))
                .findFirst()
                .or(() -> phaseOf(activityId));
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
