package org.tongchuang.people;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/** Somebody chooses a new password of their own; every other session of theirs ends. */
@Component
public class ChangePassword {

    private final MemberMapper members;
    private final PasswordEncoder passwords;
    private final TryCounter tries;
    private final Sessions sessions;
    private final AuditTrail audit;

    ChangePassword(
            MemberMapper members, PasswordEncoder passwords, TryCounter tries, Sessions sessions, AuditTrail audit) {
        this.members = members;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** A field's name and the label of what is wrong with it. */
    public record Fault(String field, String labelKey) {}

    /** Answers a fault, or empty when the password is changed. */
    @Transactional
    public Optional<Fault> change(Actor actor, String old, String chosen, String currentSessionId) {
        var member = members.find(actor.memberId()).orElseThrow(() -> new MemberMissing(actor.memberId()));
        var fault = fault(member, old, chosen);
        if (fault.isEmpty()) {
            members.updatePassword(member.id(), passwords.encode(chosen), false);
            sessions.endOthers(member.id(), currentSessionId);
            audit.record(Acts.of(actor, member.unitId(), "password-changed", Map.of()));
        }
        return fault;
    }

    private Optional<Fault> fault(Member member, String old, String chosen) {
        if (!tries.allow(member.loginName(), "password page")) {
            return Optional.of(new Fault("old", "people.sign-in.wait"));
        }
        var known = members.findCredentialsOf(member.id()).orElseThrow();
        if (!passwords.matches(old, known.passwordHash())) {
            return Optional.of(new Fault("old", "people.password.old-wrong"));
        }
        tries.forgive(member.loginName(), "password page");
        return old.equals(chosen)
                ? Optional.of(new Fault("chosen", "people.password.same"))
                : PasswordRule.fault(chosen, member.loginName()).map(key -> new Fault("chosen", key));
    }
}
