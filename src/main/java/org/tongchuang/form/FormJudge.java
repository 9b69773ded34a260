package org.tongchuang.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Decides what of a submission counts. The page decides nothing: conditions are evaluated again, here. */
@Component
public class FormJudge {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Feel feel;
    private final Files files;

    FormJudge(@Lazy Feel feel, Files files) {
        this.feel = feel;
        this.files = files;
    }

    /** Judges what a page posted, names with a leading underscore already taken out. */
    public Judgement judge(FormSchema schema, Map<String, List<String>> submitted, Map<String, Object> known) {
        return judge(schema, Answers.posted(schema, submitted), known);
    }

    /**
     * Judges what a program sent.
     *
     * @throws IllegalArgumentException if it isn't a JSON object
     */
    public Judgement judge(FormSchema schema, String json, Map<String, Object> known) {
        return judge(schema, Answers.sent(json), known);
    }

    private Judgement judge(FormSchema schema, Answers answers, Map<String, Object> known) {
        Sheet sheet = new Staging(schema, feel, known).of(answers.values());
        Uninvited uninvited = Uninvited.of(schema, sheet, answers);
        if (!uninvited.forbidden().isEmpty()) {
            return new Judgement.Forbidden(uninvited.forbidden());
        }
        List<FieldFault> faults = new ArrayList<>(uninvited.gone());
        faults.addAll(new FaultFinder(sheet).faults());
        faults.addAll(files.missing(sheet, faulty(faults)));
        return faults.isEmpty() ? accepted(sheet) : new Judgement.Faulty(faults);
    }

    private static Set<String> faulty(List<FieldFault> faults) {
        return faults.stream().map(FieldFault::name).collect(Collectors.toSet());
    }

    private static Judgement accepted(Sheet sheet) {
        Map<String, Object> data = sheet.values(input -> input.editable() || input.computed());
        try {
            return new Judgement.Accepted(data, CANONICAL.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
