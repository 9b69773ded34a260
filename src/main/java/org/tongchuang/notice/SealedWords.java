package org.tongchuang.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.secret.Seals;

/** Who objects and what is said, as they lie in the database: each bound to its own objection. */
@Component
class SealedWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Seals seals;

    SealedWords(Seals seals) {
        this.seals = seals;
    }

    String identity(String objectionId, Objector objector) {
        return objector == null ? null : seals.seal(write(objector), "objector " + objectionId);
    }

    Optional<Objector> identity(Objection objection) {
        return Optional.ofNullable(objection.identity())
                .map(words -> read(seals.open(words, "objector " + objection.id())));
    }

    String content(String objectionId, NewObjection said) {
        String text = said.grounds().isBlank() ? said.facts() : said.facts() + "\n\n" + said.grounds();
        return seals.seal(text, "content " + objectionId);
    }

    String content(Objection objection) {
        return seals.open(objection.content(), "content " + objection.id());
    }

    String reason(String objectionId, String reason) {
        return seals.seal(reason, "extension " + objectionId);
    }

    String reason(VerificationExtension extension) {
        return seals.open(extension.reason(), "extension " + extension.objectionId());
    }

    String supervision(String objectionId, String text) {
        return seals.seal(text, "supervision " + objectionId);
    }

    String opinion(Supervision supervision) {
        return seals.open(supervision.opinion(), "supervision " + supervision.objectionId());
    }

    /** What its author is told, or null. */
    String reply(Supervision supervision) {
        return supervision.reply() == null
                ? null
                : seals.open(supervision.reply(), "supervision " + supervision.objectionId());
    }

    private static String write(Objector objector) {
        try {
            return JSON.writeValueAsString(objector);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Objector read(String json) {
        try {
            return JSON.readValue(json, Objector.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
