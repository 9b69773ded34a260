package org.tongchuang.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Uploaded sheets between their preview and their taking; gone with the taking, with the next one, and after a day. */
@Component
public class Uploads {

    /** Bytes of a file that is still looked at. */
    public static final int LARGEST = 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(1);

    private final UploadMapper mapper;
    private final Clock clock;

    Uploads(UploadMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Whose it is, and what for; others don't find it there. */
    public record Place(String memberId, String unitId, String purpose) {}

    /**
     * Keeps a file instead of the one before.
     *
     * @throws SheetRefused if it is too large
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(Place place, byte[] file) {
        if (file.length > LARGEST) {
            throw new SheetRefused("too-large");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = UUID.randomUUID().toString();
        mapper.deleteOld(place, now.minus(KEPT));
        mapper.insert(id, place, Base64.getEncoder().encodeToString(file), now);
        return id;
    }

    /**
     * The file.
     *
     * @throws UploadGone if it is no longer there
     */
    @Transactional(readOnly = true)
    public byte[] get(Place place, String id) {
        return Base64.getDecoder().decode(mapper.findContent(id, place).orElseThrow(UploadGone::new));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Place place, String id) {
        mapper.delete(id, place);
    }
}
