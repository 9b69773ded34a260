package org.tongchuang.people;

import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Looks at a name and a password. An unknown name costs as much time as a known one. */
@Component
public class SignIn {

    private final MemberMapper members;
    private final Members roles;
    private final TryCounter tries;
    private final PasswordEncoder passwords;
    private final Credentials nobody;

    SignIn(MemberMapper members, Members roles, TryCounter tries, PasswordEncoder passwords) {
        this.members = members;
        this.roles = roles;
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
        tries.forgive(account, address);
        return new SignInAnswer.Welcome(member(known));
    }

    /** Begins with the member's own unit if a role is held there, else with the first that one is held in. */
    private SignedInMember member(Credentials known) {
        var units = roles.memberships(known.memberId()).stream()
                .map(Membership::unitId)
                .toList();
        var home = members.find(known.memberId()).orElseThrow().unitId();
        var acting = units.contains(home) || units.isEmpty() ? home : units.get(0);
        return new SignedInMember(known.memberId(), acting, known.mustChange());
    }
}
