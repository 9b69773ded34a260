package org.tongchuang.notice;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** What each office prints as its contact on notices. */
@Component
public class OfficeContacts {

    private static final OfficeContact NONE = new OfficeContact("", "", "");

    private final ContactMapper mapper;
    private final Clearances clearances;
    private final Rights rights;
    private final AuditTrail audit;

    OfficeContacts(ContactMapper mapper, Clearances clearances, Rights rights, AuditTrail audit) {
        this.mapper = mapper;
        this.clearances = clearances;
        this.rights = rights;
        this.audit = audit;
    }

    /** With empty words where the office hasn't said anything. */
    public OfficeContact of(String unitId) {
        return mapper.find(unitId).orElse(NONE);
    }

    public boolean mayChange(Actor actor) {
        return rights.may(actor, Action.PUBLISH_NOTICE, Subject.at(actor.unitPath()));
    }

    /** For the notices that come; those that hang keep theirs. */
    @Transactional
    public void change(OfficeContact contact, Actor actor) {
        if (!mayChange(actor)) {
            throw new NotThisOffice();
        }
        clearances.require(actor.unitId(), List.of(contact.address(), contact.phone(), contact.email()));
        mapper.delete(actor.unitId());
        mapper.insert(actor.unitId(), contact);
        audit.record(new Act(
                "unit:" + actor.unitId(),
                "contact-changed",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of()));
    }
}
