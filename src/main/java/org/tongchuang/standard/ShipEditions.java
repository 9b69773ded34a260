package org.tongchuang.standard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the standards of a programme into the editions; what is there already stays the edition it is. */
@Component
public class ShipEditions {

    private final EditionMapper mapper;
    private final Clock clock;

    ShipEditions(EditionMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Keeps what isn't kept yet.
     *
     * @param files the checked files, the default standard first
     */
    @Transactional
    public void ship(String programmeKey, List<String> files) {
        List<StandardEdition> known = mapper.listOfProgramme(programmeKey, "");
        for (int position = 0; position < files.size(); position++) {
            keep(programmeKey, position, files.get(position), known);
        }
    }

    private void keep(String programmeKey, int position, String file, List<StandardEdition> known) {
        Standard standard = StandardFile.read(file);
        Optional<StandardEdition> newest = known.stream()
                .filter(each -> each.code().equals(standard.code()))
                .findFirst();
        String sha256 = sha256(file);
        if (newest.filter(each -> each.sha256().equals(sha256)).isEmpty()) {
            mapper.insert(edition(programmeKey, position, standard, sha256), file);
        }
    }

    private StandardEdition edition(String programmeKey, int position, Standard standard, String sha256) {
        Instant now = clock.instant();
        return new StandardEdition(
                UUID.randomUUID().toString(),
                programmeKey,
                standard.code(),
                "",
                mapper.lastNumber(programmeKey, standard.code()) + 1,
                position,
                standard.name(),
                standard.nameEn(),
                standard.edition().label(),
                standard.edition().labelEn(),
                standard.edition().year(),
                StandardEdition.State.PUBLISHED,
                null,
                sha256,
                null,
                null,
                now,
                null,
                null,
                now);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
