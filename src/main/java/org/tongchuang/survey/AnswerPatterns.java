package org.tongchuang.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.secret.SecretKeys;

/**
 * Notes where answers come from and says what is odd about it. What was answered stands nowhere beside it, so that
 * whoever knows an address still doesn't know an opinion. An installation without a secret notes nothing: a plain hash
 * of an address is as good as the address.
 */
@Component
public class AnswerPatterns {

    private static final int MARK_BYTES = 16;

    private final TraceMapper mapper;
    private final SecretKeys keys;
    private final SurveyProperties settings;
    private final Clock clock;

    AnswerPatterns(TraceMapper mapper, SecretKeys keys, SurveyProperties settings, Clock clock) {
        this.mapper = mapper;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Part of the step that counts an answer, which holds the survey's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String surveyId, Map<String, String> answers, String address, String agent) {
        if (keys.areThere()) {
            Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            Trace trace = new Trace(minute, mark(surveyId, "from " + address), mark(surveyId, "by " + agent));
            mapper.insert(UUID.randomUUID().toString(), surveyId, trace);
            String said = mark(surveyId, "said " + new TreeMap<>(answers));
            if (mapper.updateRun(surveyId, said) == 0) {
                mapper.insertRun(surveyId, said);
            }
        }
    }

    @Transactional(readOnly = true)
    public List<Suspicion> of(Survey survey) {
        List<Trace> traces = mapper.list(survey.id());
        return Stream.of(
                        BusiestMinutes.of(
                                Suspicion.Kind.ADDRESS,
                                traces,
                                Trace::address,
                                settings.patternSpan(),
                                settings.sameAddress()),
                        BusiestMinutes.of(
                                Suspicion.Kind.AGENT,
                                traces,
                                Trace::agent,
                                settings.patternSpan(),
                                settings.sameAgent()),
                        equalAnswers(survey))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Housekeeping calls it: whoever doubts a survey does so within the months after it. */
    @Transactional
    public int forget() {
        return mapper.deleteBefore(clock.instant().minus(settings.tracesKept()));
    }

    private Optional<Suspicion> equalAnswers(Survey survey) {
        return mapper.findLongestRun(survey.id())
                .filter(longest -> longest >= settings.sameAnswers())
                .map(longest -> new Suspicion(Suspicion.Kind.ANSWERS, longest, null, null));
    }

    private String mark(String surveyId, String text) {
        return HexFormat.of().formatHex(keys.mark("survey " + surveyId + " " + text), 0, MARK_BYTES);
    }
}
