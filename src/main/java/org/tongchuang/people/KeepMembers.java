package org.tongchuang.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/** An administrator creates, disables, enables members and resets their passwords, at and below the own unit. */
@Component
public class KeepMembers {

    private final Administration administration;
    private final Members members;
    private final MemberMapper rows;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepMembers(
            Administration administration,
            Members members,
            MemberMapper rows,
            PasswordEncoder passwords,
            Sessions sessions,
            AccessTokens tokens,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.administration = administration;
        this.members = members;
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Member create(Actor actor, NewMember asked) {
        administration.unit(actor, asked.unitId());
        if (members.byLoginName(asked.loginName()).isPresent()) {
            throw new LoginNameTaken(asked.loginName());
        }
        var member = members.create(asked);
        record(actor, member, "member-created");
        return member;
    }

    @Transactional
    public void change(Actor actor, String memberId, String name, String phone, String email) {
        var member = administration.subordinate(actor, memberId);
        rows.updatePerson(memberId, name, phone, email);
        audit.record(Acts.of(
                actor,
                member.unitId(),
                "member-changed",
                Map.of("old", member.name(), "member", name, "account", member.loginName())));
    }

    @Transactional
    public void disable(Actor actor, String memberId) {
        var member = administration.subordinate(actor, memberId);
        if (rows.updateEnabled(memberId, false) == 1) {
            shutOut(memberId);
            record(actor, member, "member-disabled");
            events.publishEvent(new MemberDisabled(memberId));
        }
    }

    @Transactional
    public void enable(Actor actor, String memberId) {
        var member = administration.subordinate(actor, memberId);
        if (rows.updateEnabled(memberId, true) == 1) {
            record(actor, member, "member-enabled");
        }
    }

    /** Answers the new initial password, which serves for one sign-in and is kept nowhere in clear. */
    @Transactional
    public String resetPassword(Actor actor, String memberId) {
        var member = administration.subordinate(actor, memberId);
        var initial = InitialPassword.next();
        rows.updatePassword(memberId, passwords.encode(initial), true);
        rows.updateResetBy(memberId, actor.memberId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        shutOut(memberId);
        record(actor, member, "password-reset");
        return initial;
    }

    /** Programs that act in the member's name stop as well. */
    private void shutOut(String memberId) {
        sessions.endAll(memberId);
        tokens.revokeAll(memberId);
    }

    private void record(Actor actor, Member member, String verb) {
        audit.record(
                Acts.of(actor, member.unitId(), verb, Map.of("member", member.name(), "account", member.loginName())));
    }
}
