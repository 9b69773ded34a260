package org.tongchuang.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.web.StepMemory;

/** Everything that was handed in on a dossier, version after version. */
@Component
public class Submissions {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final SubmissionMapper mapper;
    private final Dossiers dossiers;
    private final Clock clock;

    Submissions(SubmissionMapper mapper, Dossiers dossiers, Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Adds a version and notes the versions and files that its author had before him. */
    @Transactional
    public Submission record(Answers answers, Actor author, List<Basis> files) {
        dossiers.lock(answers.dossierId());
        List<Submission> before = list(answers.dossierId());
        String body = json(answers.body());
        Submission submission = new Submission(
                UUID.randomUUID().toString(),
                answers.dossierId(),
                answers.part(),
                answers.step(),
                answers.round(),
                before.isEmpty() ? 1 : before.get(before.size() - 1).version() + 1,
                answers.taskId(),
                answers.taskName(),
                answers.formId(),
                author.unitId(),
                author.unitName(),
                author.memberId(),
                author.memberName(),
                author.standsFor(),
                body,
                sha256(body),
                clock.instant());
        mapper.insert(
                submission, json(Stream.concat(latest(before), files.stream()).toList()));
        StepMemory.keep(
                new Listed(answers.dossierId()),
                new Rows(Stream.concat(before.stream(), Stream.of(submission)).toList()));
        return submission;
    }

    /** The newest submission of every step and part. */
    private static Stream<Basis> latest(List<Submission> before) {
        Map<List<String>, Submission> newest = new LinkedHashMap<>();
        before.forEach(one -> newest.put(List.of(one.part(), one.step()), one));
        return newest.values().stream().map(one -> new Basis(Basis.Kind.SUBMISSION, one.id(), one.sha256()));
    }

    /** All submissions of a dossier, oldest first. */
    public List<Submission> list(String dossierId) {
        return dossiers.isLocked(dossierId)
                ? StepMemory.once(new Listed(dossierId), Rows.class, () -> new Rows(mapper.list(dossierId)))
                        .rows()
                : mapper.list(dossierId);
    }

    public Optional<Submission> find(String id) {
        return mapper.find(id);
    }

    /** The newest submission of a step, whatever its part. */
    public Optional<Submission> latest(String dossierId, String step) {
        return mapper.findLatest(dossierId, step);
    }

    /** How often something was handed in at a step. */
    int count(String dossierId, String step) {
        return mapper.count(dossierId, step);
    }

    /**
     * The newest answer to each question of the dossier, so that nothing is asked twice. Answers given for another part
     * stay there: a panel member doesn't see a colleague's.
     */
    public Map<String, Object> known(String dossierId, String part) {
        return known(dossierId, part, Integer.MAX_VALUE);
    }

    /** What was known when a submission was made, itself included: what its author had on the page. */
    public Map<String, Object> knownTo(Submission submission) {
        return known(submission.dossierId(), submission.part(), submission.version());
    }

    private Map<String, Object> known(String dossierId, String part, int lastVersion) {
        Map<String, Object> known = new LinkedHashMap<>();
        list(dossierId).stream()
                .filter(one -> one.version() <= lastVersion)
                .filter(one -> one.part().isEmpty() || one.part().equals(part))
                .forEach(one -> known.putAll(answers(one)));
        return known;
    }

    public Map<String, Object> answers(Submission submission) {
        try {
            return CANONICAL.readValue(submission.body(), new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object written) {
        try {
            return CANONICAL.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Listed(String dossierId) {}

    private record Rows(List<Submission> rows) {}
}
