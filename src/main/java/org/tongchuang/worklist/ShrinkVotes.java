package org.tongchuang.worklist;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the votes of those who are gone out of the count, each in its own transaction, where the programme says so. It is
 * looked at each morning, so that a role that changes hands within the day keeps its vote; what is final has gone before, by
 * {@link ShrinkAtOnce}.
 */
@Component
public class ShrinkVotes {

    private static final Logger LOG = LoggerFactory.getLogger(ShrinkVotes.class);

    private final VoteMapper mapper;
    private final ShrinkVote shrink;

    ShrinkVotes(VoteMapper mapper, ShrinkVote shrink) {
        this.mapper = mapper;
        this.shrink = shrink;
    }

    /**
     * Vote by vote; whoever is asked in turn after one that is gone may be gone too.
     *
     * @return how many went
     */
    public int sweep() {
        int all = 0;
        int went;
        do {
            went = (int) mapper.listAsked().stream().filter(this::goes).count();
            all += went;
        } while (went > 0);
        return all;
    }

    private boolean goes(String taskId) {
        try {
            return shrink.shrink(taskId);
        } catch (RuntimeException failure) {
            LOG.error("The vote of task {} did not go", taskId, failure);
            return false;
        }
    }
}
