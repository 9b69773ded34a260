package org.tongchuang.designation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;

/** What the office wrote on a dossier's forms, by field. */
@Component
class SaidOnDossier {

    private final Submissions submissions;
    private final ObjectMapper json;

    SaidOnDossier(Submissions submissions, ObjectMapper json) {
        this.submissions = submissions;
        this.json = json;
    }

    Map<String, Object> all(String dossierId) {
        return submissions.known(dossierId, "");
    }

    String text(String dossierId, String field) {
        return Objects.toString(all(dossierId).get(field), "");
    }

    /** Missing or unreadable dates are nobody's to guess. */
    Optional<LocalDate> date(String dossierId, String field) {
        return Optional.of(text(dossierId, field))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }

    String json(String dossierId, String field) {
        try {
            return json.writeValueAsString(all(dossierId).getOrDefault(field, List.of()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something was asked on the dossier after it was last decided upon. */
    boolean isUnanswered(String dossierId, String asking, String answering) {
        return lastVersion(dossierId, asking) > lastVersion(dossierId, answering);
    }

    private int lastVersion(String dossierId, String field) {
        return submissions.list(dossierId).stream()
                .filter(one -> submissions.answers(one).containsKey(field))
                .mapToInt(Submission::version)
                .max()
                .orElse(0);
    }

    /** Who first answered a field of the dossier. */
    String author(String dossierId, String field) {
        return submissions.list(dossierId).stream()
                .filter(one -> submissions.answers(one).containsKey(field))
                .map(Submission::memberId)
                .findFirst()
                .orElse("");
    }
}
