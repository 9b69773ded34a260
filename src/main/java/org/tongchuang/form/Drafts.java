package org.tongchuang.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of forms, one per member and form. They are never judged: half a number is a fine draft. */
@Component
public class Drafts {

    private static final int LIMIT = 1_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final DraftMapper drafts;
    private final Clock clock;

    Drafts(DraftMapper drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps what was typed.
     *
     * @param draftKey what is being filled in, {@code task:<id>}
     */
    @Transactional
    public Instant save(String draftKey, String memberId, Submission typed) {
        String content = written(typed);
        if (content.length() > LIMIT) {
            throw new DraftTooLarge(LIMIT);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        drafts.insertOrUpdate(new DraftRow(draftKey, memberId, content, 1, now));
        return now;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String draftKey, String memberId) {
        return drafts.find(draftKey, memberId).map(row -> new Draft(read(row.content()), row.rev(), row.savedAt()));
    }

    /** Whether anybody has one. */
    @Transactional(readOnly = true)
    public boolean isAny(String draftKey) {
        return drafts.countOf(draftKey) > 0;
    }

    /** What each of them has typed who has one. */
    @Transactional(readOnly = true)
    public List<Submission> typed(String draftKey) {
        return drafts.listContents(draftKey).stream().map(Drafts::read).toList();
    }

    @Transactional
    public void discard(String draftKey, String memberId) {
        drafts.delete(draftKey, memberId);
    }

    /** Gives up what nobody has touched since; housekeeping calls it. */
    @Transactional
    public int forgetBefore(Instant limit) {
        return drafts.deleteBefore(limit);
    }

    private static String written(Submission typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Submission read(String content) {
        try {
            return JSON.readValue(content, Submission.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
