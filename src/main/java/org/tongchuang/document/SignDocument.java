package org.tongchuang.document;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** The leader signs a checked document off (签发), which gives it its number and its day. */
@Component
public class SignDocument {

    private final DocumentMapper mapper;
    private final DocumentNumbers numbers;
    private final Desk desk;
    private final Clock clock;

    SignDocument(DocumentMapper mapper, DocumentNumbers numbers, Desk desk, Clock clock) {
        this.mapper = mapper;
        this.numbers = numbers;
        this.desk = desk;
        this.clock = clock;
    }

    /** Takes the number last: whatever fails before has taken none. */
    @Transactional
    public String sign(String id, String opinion, Actor actor) {
        OfficialDocument checked = desk.take(id, PaperState.CHECKED, Action.SIGN_DOCUMENT, actor);
        LocalDate today = ChinaTime.today(clock);
        desk.note(checked, StepKind.SIGN, actor, opinion);
        String number = numbers.take(checked, today);
        Desk.requireMoved(checked, mapper.updateSigned(checked, number, actor, today));
        return number;
    }
}
