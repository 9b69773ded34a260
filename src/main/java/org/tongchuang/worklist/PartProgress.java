package org.tongchuang.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierPart;
import org.tongchuang.dossier.Parts;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** How far the parts of a dossier have come: a line for each unit or plan, a column for each step. */
@Component
public class PartProgress {

    private final Parts parts;
    private final TaskMapper mapper;
    private final Rights rights;

    PartProgress(Parts parts, TaskMapper mapper, Rights rights) {
        this.parts = parts;
        this.mapper = mapper;
        this.rights = rights;
    }

    /** Offices see every part; a unit to which a step was handed sees its own. */
    public List<Group> of(Dossier dossier, Actor actor) {
        List<Task> tasks = mapper.listOfParts(dossier.id());
        boolean all = mayWatch(dossier, actor);
        Map<String, List<DossierPart>> groups = parts.list(dossier.id()).stream()
                .filter(part -> all || actor.unitId().equals(part.unitId()) || !part.isOfUnit())
                .collect(Collectors.groupingBy(DossierPart::partGroup, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), tasks))
                .toList();
    }

    public boolean mayWatch(Dossier dossier, Actor actor) {
        return rights.may(actor, Action.SEE_BOARD, Subject.at(dossier.unitPath()));
    }

    /** The open tasks of one group. */
    List<Task> openOf(Dossier dossier, String group) {
        Collection<String> names = parts.names(dossier.id(), group);
        return mapper.listOfParts(dossier.id()).stream()
                .filter(task -> task.isOpen() && names.contains(task.part()))
                .toList();
    }

    private static Group group(String key, List<DossierPart> members, List<Task> tasks) {
        List<String> names = members.stream().map(DossierPart::part).toList();
        Map<String, Task> steps = new LinkedHashMap<>();
        tasks.stream()
                .filter(task -> names.contains(task.part()))
                .forEach(task -> steps.putIfAbsent(task.step(), task));
        return new Group(
                key,
                List.copyOf(steps.values()),
                members.stream()
                        .map(part -> new Line(part, cells(part, steps.keySet(), tasks)))
                        .toList());
    }

    /** The newest task of each step; null where the part hasn't come to it. */
    private static List<Task> cells(DossierPart part, Collection<String> steps, List<Task> tasks) {
        List<Task> cells = new ArrayList<>();
        for (String step : steps) {
            cells.add(tasks.stream()
                    .filter(task ->
                            task.part().equals(part.part()) && task.step().equals(step))
                    .reduce(null, (earlier, later) -> later));
        }
        return cells;
    }

    /**
     * The parts that share their steps.
     *
     * @param steps the first task of each step, in the order in which they were reached
     */
    public record Group(String key, List<Task> steps, List<Line> lines) {

        public long finished() {
            return lines.stream().filter(Line::isIdle).count();
        }

        /** How many tasks somebody still has to do. */
        public long open() {
            return lines.stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> cell != null && cell.isOpen())
                    .count();
        }
    }

    /** One part and its tasks. */
    public record Line(DossierPart part, List<Task> cells) {

        /** Whether nothing is left to do for now. */
        public boolean isIdle() {
            return cells.stream().filter(Objects::nonNull).noneMatch(Task::isOpen);
        }
    }
}
