package org.tongchuang.worklist;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.MemberExcluded;
import org.tongchuang.people.MemberDisabled;

/**
 * A vote that nobody may give any more goes with the act that took its last voter away, in the same transaction. Only what
 * is final does this; a role that ends may be given to another within the day, and waits for {@link ShrinkVotes}.
 */
@Component
class ShrinkAtOnce {

    private final VoteMapper mapper;
    private final ShrinkVote shrink;

    ShrinkAtOnce(VoteMapper mapper, ShrinkVote shrink) {
        this.mapper = mapper;
        this.shrink = shrink;
    }

    @EventListener
    void follow(MemberExcluded recused) {
        shrink(() -> mapper.listAskedIn(recused.dossierId()));
    }

    @EventListener
    void follow(MemberDisabled left) {
        shrink(() -> mapper.listAskedOf(left.memberId()));
    }

    /** Whoever is asked in turn after one that is gone may be gone too. */
    private void shrink(Supplier<List<String>> asked) {
        while (asked.get().stream().filter(shrink::shrink).count() > 0) {
            // Those who are asked now.
        }
    }
}
