package org.tongchuang.workflow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;
import org.tongchuang.tracking.ProcessPlaces;

/** Reads the places of a process and of those it called: what goes on from the runtime, what is over from history. */
@Component
class EnginePlaces implements ProcessPlaces {

    private final RuntimeService runtime;
    private final HistoryService history;

    EnginePlaces(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public List<Place> of(String processInstanceId) {
        Map<String, Place> places = new LinkedHashMap<>();
        history.createHistoricProcessInstanceQuery().processInstanceId(processInstanceId).list().stream()
                .flatMap(this::withCalled)
                .map(this::place)
                .forEach(place -> places.merge(place.model(), place, EnginePlaces::both));
        return List.copyOf(places.values());
    }

    private Stream<HistoricProcessInstance> withCalled(HistoricProcessInstance instance) {
        Stream<HistoricProcessInstance> called =
                history.createHistoricProcessInstanceQuery().superProcessInstanceId(instance.getId()).list().stream();
        return Stream.concat(Stream.of(instance), called.flatMap(this::withCalled));
    }

    private Place place(HistoricProcessInstance instance) {
        Set<String> here = instance.getEndTime() == null ? here(instance.getId()) : Set.of();
        Set<String> done =
                history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .filter(activity -> !here.contains(activity))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Place(instance.getProcessDefinitionKey(), here, done);
    }

    private Set<String> here(String processInstanceId) {
        ActivityInstance root = runtime.getActivityInstance(processInstanceId);
        return root == null ? Set.of() : leaves(root).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What waits for its own start counts as going on: a person sees no difference. */
    private static Stream<String> leaves(ActivityInstance instance) {
        Stream<String> waiting =
                Arrays.stream(instance.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        Stream<String> below = Arrays.stream(instance.getChildActivityInstances())
                .flatMap(child ->
                        child.getChildActivityInstances().length == 0 && child.getChildTransitionInstances().length == 0
                                ? Stream.of(child.getActivityId())
                                : leaves(child));
        return Stream.concat(waiting, below);
    }

    private static Place both(Place one, Place other) {
        Set<String> here = union(one.here(), other.here());
        Set<String> done = union(one.done(), other.done());
        done.removeAll(here);
        return new Place(one.model(), here, done);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
