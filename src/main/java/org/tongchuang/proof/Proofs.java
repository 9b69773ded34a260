package org.tongchuang.proof;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to proofs of work: setting a task for a form, and taking what was found. */
@Component
public class Proofs {

    private static final int SALT_BYTES = 12;
    private static final int FORM_LENGTH = 32;

    private final Signing signing;
    private final SpentMapper spent;
    private final ProofProperties settings;
    private final Clock clock;

    Proofs(Signing signing, SpentMapper spent, ProofProperties settings, Clock clock) {
        this.signing = signing;
        this.spent = spent;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A task for one form.
     *
     * @param form what it is for, such as "objection to" a notice; no other form takes the proof
     */
    public Challenge challenge(String form) {
        Instant expires = clock.instant().plus(settings.valid());
        String salt = new Salt(signing.fresh(SALT_BYTES), expires, named(form)).text();
        String challenge = Signing.hash(salt + signing.random().nextInt(settings.most() + 1));
        return new Challenge(Signing.ALGORITHM, challenge, salt, signing.signed(challenge), settings.most());
    }

    /** Whether this is a number for a challenge of ours, for this form and not too late. */
    public boolean isGood(String proof, String form) {
        return Solution.read(proof)
                .filter(found -> isOurs(found) && isFound(found))
                .flatMap(found -> Salt.read(found.salt()))
                .filter(salt ->
                        salt.form().equals(named(form)) && salt.expires().isAfter(clock.instant()))
                .isPresent();
    }

    /**
     * Marks a good proof as used, together with what it was handed in for.
     *
     * @throws ProofSpent if it was used before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void spend(String proof) {
        Optional<Solution> found = Solution.read(proof);
        Solution good = found.orElseThrow(ProofSpent::new);
        Instant expires = Salt.read(good.salt()).map(Salt::expires).orElseThrow(ProofSpent::new);
        spent.deleteExpired(clock.instant());
        try {
            spent.insert(good.challenge(), expires);
        } catch (DuplicateKeyException again) {
            throw new ProofSpent();
        }
    }

    private boolean isOurs(Solution found) {
        return Signing.same(signing.signed(found.challenge()), found.signature());
    }

    private static boolean isFound(Solution found) {
        return Signing.same(Signing.hash(found.salt() + found.number()), found.challenge());
    }

    private String named(String form) {
        return signing.signed("form " + form).substring(0, FORM_LENGTH);
    }
}
