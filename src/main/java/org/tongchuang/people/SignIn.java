package org.tongchuang.people;

import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Looks at a name and a password, and at a code beside them. An unknown name costs as much time as a known one. */
@Component
public class SignIn {

    private final MemberMapper members;
    private final Members roles;
    private final Actors actors;
    private final SecondFactors factors;
    private final TryCounter tries;
    private final PasswordEncoder passwords;
    private final Credentials nobody;

    SignIn(
            MemberMapper members,
            Members roles,
            Actors actors,
            SecondFactors factors,
            TryCounter tries,
            PasswordEncoder passwords) {
        this.members = members;
        this.roles = roles;
        this.actors = actors;
        this.factors = factors;
        this.tries = tries;
        this.passwords = passwords;
        this.nobody = new Credentials("", passwords.encode(UUID.randomUUID().toString()), false, false);
    }

    public SignInAnswer attempt(String loginName, String password, String address) {
        var account = loginName.strip().toLowerCase(Locale.ROOT);
        if (!tries.allow(account, address)) {
            return new SignInAnswer.Wait();
        }
        var known = members.findCredentials(account).orElse(nobody);
        if (!passwords.matches(password, known.passwordHash()) || !known.enabled()) {
            return new SignInAnswer.Wrong();
        }
        if (factors.isThere(known.memberId())) {
            return new SignInAnswer.CodeNeeded(member(known));
        }
        tries.forgive(account, address);
        return new SignInAnswer.Welcome(member(known));
    }

    /**
     * The code of somebody whose password was right. Guesses of codes count with those of passwords, and only a right
     * code forgives them: otherwise a known password would buy as many guesses as one likes.
     */
    public SignInAnswer code(SignedInMember pending, String code, String address) {
        var member = members.find(pending.memberId()).orElseThrow(() -> new MemberMissing(pending.memberId()));
        if (!tries.allow(member.loginName(), address)) {
            return new SignInAnswer.Wait();
        }
        var actor = actors.of(member.id(), pending.actingUnitId());
        if (!member.enabled() || !factors.check(actor, code)) {
            return new SignInAnswer.Wrong();
        }
        tries.forgive(member.loginName(), address);
        return new SignInAnswer.Welcome(pending);
    }

    /** Begins with the member's own unit if a role is held there, else with the first that one is held in. */
    private SignedInMember member(Credentials known) {
        var units = roles.memberships(known.memberId()).stream()
                .map(Membership::unitId)
                .toList();
        var home = members.find(known.memberId()).orElseThrow().unitId();
        var acting = units.contains(home) || units.isEmpty() ? home : units.get(0);
        return new SignedInMember(known.memberId(), acting, known.mustChange(), factors.isDue(known.memberId()));
    }
}
