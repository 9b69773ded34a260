package org.tongchuang.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;

/** The door to objections, for those who may know of them. */
@Component
public class Objections {

    private final ObjectionMapper mapper;
    private final Handlers handlers;

    Objections(ObjectionMapper mapper, Handlers handlers) {
        this.mapper = mapper;
        this.handlers = handlers;
    }

    /** Those that this actor's office handles; nobody else learns how many there are. */
    public List<Objection> list(String noticeId, Actor actor) {
        return mapper.listOfNotice(noticeId).stream()
                .filter(one -> handlers.mayHandle(one, actor))
                .toList();
    }

    /** Whether a task's part is an objection that this actor handles. */
    public boolean isHandled(String id, Actor actor) {
        return mapper.find(id).filter(one -> handlers.handles(one, actor)).isPresent();
    }

    /** Whether a task's part is an objection that is being verified, and this actor's office does it. */
    public boolean isBeingVerified(String id, Actor actor) {
        return mapper.find(id)
                .filter(one -> one.state() == Objection.State.ADMITTED)
                .filter(one -> handlers.mayHandle(one, actor) || handlers.mayExtend(one, actor))
                .isPresent();
    }

    /** Whether an open objection keeps the dossier where it is, which its own people may know. */
    public boolean holdBack(String dossierId) {
        return mapper.listUnsettledOfDossier(dossierId).stream().anyMatch(Objection::holdsBack);
    }
}
