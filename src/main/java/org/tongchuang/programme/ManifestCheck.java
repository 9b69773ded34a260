package org.tongchuang.programme;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Role;

/** The manifest is whole: what every programme needs is there, and terms say exactly one length or name a deadline. */
@Component
class ManifestCheck implements FolderCheck {

    /** Whose units have one above them that does tasks. */
    private static final Set<String> BELOW_ANOTHER = Set.of("community", "department", "town");

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        Manifest manifest = folder.manifest();
        Stream<String> missing = Stream.of(
                        manifest.version() < 1 ? "version" : "",
                        manifest.kind() == null ? "kind" : "",
                        manifest.numberPrefix() == null ? "numberPrefix" : "",
                        manifest.processes().containsKey("main") ? "" : "processes.main",
                        manifest.levels().isEmpty() ? "levels" : "",
                        manifest.roles().isEmpty() ? "roles" : "",
                        manifest.phases().isEmpty() ? "phases" : "",
                        manifest.sensitivity() == null ? "sensitivity" : "")
                .filter(part -> !part.isEmpty());
        return Stream.concat(
                        missing.map(
                                part -> Finding.of(folder.manifestPath(), part, "programme.finding.missingPart", part)),
                        Stream.of(
                                        terms(folder),
                                        apart(folder),
                                        votes(folder),
                                        files(folder),
                                        parts(folder),
                                        begin(folder),
                                        targets(folder),
                                        returns(folder),
                                        unheld(folder),
                                        choices(folder))
                                .flatMap(findings -> findings))
                .toList();
    }

    private static Stream<Finding> terms(ProgrammeFolder folder) {
        return folder.manifest().tasks().entrySet().stream()
                .filter(task -> !isLimited(task.getValue()))
                .map(task -> Finding.of(folder.manifestPath(), task.getKey(), "programme.finding.term", task.getKey()));
    }

    /** A step can be kept apart only from another one of the programme. */
    private static Stream<Finding> apart(ProgrammeFolder folder) {
        Map<String, Manifest.Task> tasks = folder.manifest().tasks();
        return tasks.entrySet().stream().flatMap(task -> task.getValue().notBy().stream()
                .filter(other -> other.equals(task.getKey()) || !tasks.containsKey(other))
                .map(other -> Finding.of(folder.manifestPath(), task.getKey(), "programme.finding.notBy", other)));
    }

    /** A vote is of a known group, a share is asked for where it is a ratio and a least where it shrinks, and only there. */
    private static Stream<Finding> votes(ProgrammeFolder folder) {
        return folder.manifest().tasks().entrySet().stream()
                .filter(task -> task.getValue().votes() != null
                        && !isCountable(task.getValue().votes(), folder.manifest()))
                .map(task ->
                        Finding.of(folder.manifestPath(), task.getKey(), "programme.finding.votes", task.getKey()));
    }

    private static boolean isCountable(Voting votes, Manifest manifest) {
        boolean ratio = votes.rule() == Voting.Rule.RATIO;
        return votes.rule() != null
                && manifest.parts().containsKey(votes.of())
                && ratio == (votes.share() != null)
                && (votes.gone() == Voting.Gone.SHRINK) == (votes.least() != null)
                && (votes.least() == null || votes.least() >= 1)
                && Stream.of(votes.share(), votes.no())
                        .allMatch(share -> share == null || (share >= 1 && share <= 100));
    }

    private static boolean isLimited(Manifest.Task task) {
        return lengths(task.term()) == 1
                || (task.term() == null && !task.until().isEmpty());
    }

    private static long lengths(Manifest.Term term) {
        return term == null
                ? 0
                : Stream.of(term.workDays() != null, term.days() != null, term.months() != null)
                        .filter(given -> given)
                        .count();
    }

    /** Units or plans, not both; windows are days of a year, in order. */
    private static Stream<Finding> parts(ProgrammeFolder folder) {
        return folder.manifest().parts().entrySet().stream()
                .filter(group -> !isWhole(group.getValue()))
                .map(group ->
                        Finding.of(folder.manifestPath(), group.getKey(), "programme.finding.parts", group.getKey()));
    }

    private static boolean isWhole(Manifest.PartGroup group) {
        return group.isOfUnits() == group.plans().isEmpty()
                && group.plans().values().stream().allMatch(ManifestCheck::isWindow);
    }

    private static Stream<Finding> begin(ProgrammeFolder folder) {
        String day = folder.manifest().begin();
        return day.isEmpty() || isDay(day)
                ? Stream.empty()
                : Stream.of(Finding.of(folder.manifestPath(), "begin", "programme.finding.begin", day));
    }

    private static Stream<Finding> targets(ProgrammeFolder folder) {
        return folder.manifest().targets().entrySet().stream()
                .filter(target -> !isReachable(target.getValue()))
                .map(target -> Finding.of(
                        folder.manifestPath(), target.getKey(), "programme.finding.target", target.getKey()));
    }

    /** Steps that may be returned to are the programme's; where only drawn ways lead back, there are none. */
    private static Stream<Finding> returns(ProgrammeFolder folder) {
        Manifest manifest = folder.manifest();
        return manifest.returns().steps().stream()
                .filter(step -> manifest.returns().to() == Manifest.ReturnTo.DRAWN
                        || !manifest.tasks().containsKey(step))
                .map(step -> Finding.of(folder.manifestPath(), "returns", "programme.finding.returns", step));
    }

    /** Whoever is to take what nobody does is there for one of the roles at least. */
    private static Stream<Finding> unheld(ProgrammeFolder folder) {
        Manifest manifest = folder.manifest();
        Manifest.Unheld policy = manifest.unheld();
        return manifest.roles().isEmpty() || manifest.roles().stream().anyMatch(role -> isTaken(role, policy))
                ? Stream.empty()
                : Stream.of(Finding.of(
                        folder.manifestPath(),
                        "unheld",
                        "programme.finding.unheldByNobody",
                        policy.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isTaken(String role, Manifest.Unheld policy) {
        return switch (policy) {
            case WAIT -> true;
            case HEAD ->
                Role.ALL.stream()
                        .filter(Rights::isHead)
                        .anyMatch(head -> !head.equals(role) && placeOf(head).equals(placeOf(role)));
            case ABOVE -> BELOW_ANOTHER.contains(placeOf(role));
        };
    }

    private static String placeOf(String role) {
        return role.substring(0, Math.max(0, role.indexOf(':')));
    }

    /** An office chooses cycle and end of a title, and leaves out only what the template lets it. */
    private static Stream<Finding> choices(ProgrammeFolder folder) {
        Manifest manifest = folder.manifest();
        Stream<Finding> untitled = manifest.configurable() && manifest.designation() == null
                ? Stream.of(Finding.of(folder.manifestPath(), "configurable", "programme.finding.configurable"))
                : Stream.empty();
        return Stream.concat(
                untitled,
                manifest.leaveOut().stream()
                        .filter(phase -> !manifest.optionalPhases().contains(phase))
                        .map(phase ->
                                Finding.of(folder.manifestPath(), "leaveOut", "programme.finding.leaveOut", phase)));
    }

    private static boolean isReachable(Manifest.Target target) {
        return !target.outcomes().isEmpty() && target.percent() >= 1 && target.percent() <= 100;
    }

    private static boolean isDay(String day) {
        try {
            MonthDay.parse("--" + day);
            return true;
        } catch (DateTimeParseException fault) {
            return false;
        }
    }

    private static boolean isWindow(Manifest.Plan plan) {
        return plan == null
                || (plan.from() == null && plan.until() == null)
                || (isDay(plan.from())
                        && isDay(plan.until())
                        && !MonthDay.parse("--" + plan.from()).isAfter(MonthDay.parse("--" + plan.until())));
    }

    private static Stream<Finding> files(ProgrammeFolder folder) {
        Manifest manifest = folder.manifest();
        Stream<String> standards =
                folder.standardPaths().stream().filter(path -> folder.find(path).isEmpty());
        Stream<String> templates = manifest.documents().keySet().stream()
                .filter(paper -> manifest.templatePaths(paper)
                        .allMatch(path -> folder.find(path).isEmpty()))
                .map(paper -> manifest.templatePaths(paper).findFirst().orElseThrow());
        return Stream.concat(standards, templates)
                .map(path -> Finding.of(folder.manifestPath(), "", "programme.finding.fileMissing", path));
    }
}
