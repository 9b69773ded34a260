package org.tongchuang.people;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets old guesses of passwords, which hold up nobody any more; housekeeping calls it. */
@Component
public class ForgetTries {

    private final TriesMapper rows;

    ForgetTries(TriesMapper rows) {
        this.rows = rows;
    }

    @Transactional
    public int before(Instant limit) {
        return rows.deleteBefore(limit);
    }
}
