package org.tongchuang.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.form.FormJudge;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Judgement;
import org.tongchuang.programme.ProgrammeContents;

/** The form of a ledger's rows: what it asks, what it says to an answer, and what a stored row holds. */
@Component
public class LedgerForms {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final ProgrammeContents contents;
    private final FormJudge judge;
    private final Ledgers ledgers;

    LedgerForms(ProgrammeContents contents, FormJudge judge, Ledgers ledgers) {
        this.contents = contents;
        this.judge = judge;
        this.ledgers = ledgers;
    }

    /** The form by which new rows of this ledger are written. */
    public FormSchema schema(Book book) {
        return schema(ledgers.version(book).id(), ledgers.get(book).form());
    }

    /** The form by which a row was written. */
    public FormSchema schema(LedgerRow row) {
        return schema(row.programmeVersionId(), row.formId());
    }

    public Map<String, Object> fields(LedgerRow row) {
        return read(row.content());
    }

    FormSchema schema(String versionId, String formId) {
        return FormSchema.read(contents.form(versionId, formId));
    }

    Judgement judge(FormSchema schema, Map<String, Object> fields) {
        return judge.judge(schema, write(fields), Map.of());
    }

    static String write(Map<String, Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> read(String content) {
        try {
            return JSON.readValue(content, FIELDS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
