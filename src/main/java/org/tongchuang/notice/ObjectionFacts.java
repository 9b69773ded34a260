package org.tongchuang.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.worklist.KnownFacts;
import org.tongchuang.worklist.Task;

/** What the forms of an objection's tasks show of it; what was said is shown only to those who may handle it. */
@Component
class ObjectionFacts implements KnownFacts {

    private final ObjectionOfTask objections;
    private final SealedWords words;
    private final Handlers handlers;
    private final Actors actors;

    ObjectionFacts(ObjectionOfTask objections, SealedWords words, Handlers handlers, Actors actors) {
        this.objections = objections;
        this.words = words;
        this.handlers = handlers;
        this.actors = actors;
    }

    @Override
    public Set<String> names() {
        return Set.of("objectionKind", "objectionReceivedOn", "objectionContent");
    }

    @Override
    public Map<String, Object> of(Task task, Set<String> asked) {
        return objections.find(task).map(this::facts).orElse(Map.of());
    }

    private Map<String, Object> facts(Objection objection) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("objectionKind", objection.kind().name());
        facts.put("objectionReceivedOn", ChinaTime.dayOf(objection.receivedAt()).toString());
        reader(objection).ifPresent(actor -> facts.put("objectionContent", words.content(objection)));
        return facts;
    }

    private Optional<Actor> reader(Objection objection) {
        return actors.find().filter(actor -> handlers.mayHandle(objection, actor));
    }
}
