package org.tongchuang.worklist;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actors;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.web.WholeStep;

/** What can be done about a task beside filling it in. */
@Component
class Acts {

    final Tasks tasks;
    final ClaimTask claims;
    final PassTaskOn passing;
    final AskSigner asking;
    final GiveSignature giving;
    final Signatures signatures;
    final UrgeTask urging;
    final Urges urges;
    final MayReturn mayReturn;
    final PlanReturn plans;
    final ReturnTask returns;
    final WithdrawStep withdrawing;
    final HoldDossier holding;
    final ResumeDossier resuming;
    final DossierHolds holds;
    final AskForTime timeAsking;
    final GrantTime timeGranting;
    final RefuseTime timeRefusing;
    final TaskExtensions extensions;
    final Actors actors;
    final WholeStep whole;
    final ProcessDriver driver;

    Acts(
            Tasks tasks,
            ClaimTask claims,
            PassTaskOn passing,
            AskSigner asking,
            GiveSignature giving,
            Signatures signatures,
            UrgeTask urging,
            Urges urges,
            MayReturn mayReturn,
            PlanReturn plans,
            ReturnTask returns,
            WithdrawStep withdrawing,
            HoldDossier holding,
            ResumeDossier resuming,
            DossierHolds holds,
            AskForTime timeAsking,
            GrantTime timeGranting,
            RefuseTime timeRefusing,
            TaskExtensions extensions,
            Actors actors,
            WholeStep whole,
            ProcessDriver driver) {
        this.tasks = tasks;
        this.claims = claims;
        this.passing = passing;
        this.asking = asking;
        this.giving = giving;
        this.signatures = signatures;
        this.urging = urging;
        this.urges = urges;
        this.mayReturn = mayReturn;
        this.plans = plans;
        this.returns = returns;
        this.withdrawing = withdrawing;
        this.holding = holding;
        this.resuming = resuming;
        this.holds = holds;
        this.timeAsking = timeAsking;
        this.timeGranting = timeGranting;
        this.timeRefusing = timeRefusing;
        this.extensions = extensions;
        this.actors = actors;
        this.whole = whole;
        this.driver = driver;
    }
}
