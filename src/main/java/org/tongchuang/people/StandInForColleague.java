package org.tongchuang.people;

import org.springframework.stereotype.Component;

/** Whoever was named sits down at the other's desk, until he gets up or the time is over. */
@Component
public class StandInForColleague {

    private final Actors actors;
    private final SecondFactors factors;
    private final SecondFactorRule rule;

    StandInForColleague(Actors actors, SecondFactors factors, SecondFactorRule rule) {
        this.actors = actors;
        this.factors = factors;
        this.rule = rule;
    }

    /**
     * Whom the session is of from now on.
     *
     * @throws AbsenceMissing if nobody named him, or it isn't of today
     * @throws CodeMissing if the other's role asks for a second factor that he hasn't set
     */
    public SignedInMember sitDown(SignedInMember member, String absenceId) {
        Actor actor = actors.standingIn(member.memberId(), absenceId).orElseThrow(AbsenceMissing::new);
        if (factors.canBeKept()
                && !factors.isThere(member.memberId())
                && rule.roles(actor.unitId()).stream().anyMatch(actor::holds)) {
            throw new CodeMissing(actor.deskName());
        }
        return member.standingIn(absenceId);
    }
}
