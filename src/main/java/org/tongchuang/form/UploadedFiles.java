package org.tongchuang.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.tongchuang.web.Refusal;

/** Takes the files out of what a page with a form posted and puts their ids into their fields. */
@org.springframework.stereotype.Component
public class UploadedFiles {

    private static final String FILE = "_file.";

    private final ObjectProvider<FileField> store;

    UploadedFiles(ObjectProvider<FileField> store) {
        this.store = store;
    }

    /** What was typed with the files that were taken, and what there is to say of those that weren't. */
    public record Taken(Submission typed, List<FieldFault> faults) {}

    /**
     * Takes them.
     *
     * @param owner what the form belongs to, as {@link FileField#keep} wants it
     */
    public Taken take(String owner, FormSchema schema, Submission typed, HttpServletRequest request) {
        Taken taken = new Taken(typed, List.of());
        MultipartHttpServletRequest posted = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (posted != null) {
            for (Map.Entry<String, List<MultipartFile>> part :
                    posted.getMultiFileMap().entrySet()) {
                for (MultipartFile file : part.getValue()) {
                    taken = isChosen(part.getKey(), file)
                            ? with(taken, owner, schema, part.getKey().substring(FILE.length()), file)
                            : taken;
                }
            }
        }
        return taken;
    }

    /** A file box with nothing chosen posts a nameless part. */
    private static boolean isChosen(String name, MultipartFile file) {
        String fileName = file.getOriginalFilename();
        return name.startsWith(FILE) && fileName != null && !fileName.isEmpty();
    }

    /** A refused file is said at its field, so that the others and everything typed stay. */
    private Taken with(Taken so, String owner, FormSchema schema, String field, MultipartFile file) {
        Component.Field asked = schema.fields().get(field.replaceFirst("\\[\\d{1,6}]", ""));
        try {
            String id = store.getObject().keep(owner, field, file);
            boolean there = so.typed().answers().getOrDefault(field, List.of()).contains(id);
            return there ? so : new Taken(so.typed().with(field, id), so.faults());
        } catch (Refusal refusal) {
            if (asked == null || refusal.kind() != Refusal.Kind.RULE_BROKEN) {
                throw refusal;
            }
            List<FieldFault> faults = new ArrayList<>(so.faults());
            faults.add(new FieldFault(
                    field,
                    asked.wording(),
                    0,
                    refusal.labelKey(),
                    refusal.arguments().stream().map(Object::toString).toList()));
            return new Taken(so.typed(), faults);
        }
    }
}
