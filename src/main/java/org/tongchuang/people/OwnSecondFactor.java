package org.tongchuang.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A member confirms or gives up the own second factor; wrong codes count as guesses. */
@Component
public class OwnSecondFactor {

    private static final String PAGE = "second factor page";
    private static final String WAIT = "people.sign-in.wait";
    private static final String WRONG = "people.code.wrong";

    private final SecondFactors factors;
    private final MemberMapper members;
    private final TryCounter tries;

    OwnSecondFactor(SecondFactors factors, MemberMapper members, TryCounter tries) {
        this.factors = factors;
        this.members = members;
        this.tries = tries;
    }

    /** The recovery codes, to be shown once, or the label of what is wrong. */
    public record Answer(List<String> recoveryCodes, String fault) {}

    public Answer confirm(Actor actor, String code, String currentSessionId) {
        var account = account(actor);
        if (!tries.allow(account, PAGE)) {
            return new Answer(List.of(), WAIT);
        }
        var codes = factors.confirm(actor, code.strip(), currentSessionId);
        if (codes.isEmpty()) {
            return new Answer(List.of(), WRONG);
        }
        tries.forgive(account, PAGE);
        return new Answer(codes, null);
    }

    /** The label of what is wrong, or empty when it is given up. */
    public Optional<String> end(Actor actor, String code) {
        var account = account(actor);
        if (!tries.allow(account, PAGE)) {
            return Optional.of(WAIT);
        }
        if (!factors.end(actor, code)) {
            return Optional.of(WRONG);
        }
        tries.forgive(account, PAGE);
        return Optional.empty();
    }

    private String account(Actor actor) {
        return members.find(actor.memberId())
                .orElseThrow(() -> new MemberMissing(actor.memberId()))
                .loginName();
    }
}
