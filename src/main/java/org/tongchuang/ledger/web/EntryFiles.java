package org.tongchuang.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.tongchuang.form.Component.Field;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FileField;
import org.tongchuang.form.Submission;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.LedgerForms;
import org.tongchuang.web.Refusal;

/** Takes the files out of what the page of a row posted and puts their ids into their fields. */
@Component
class EntryFiles {

    private static final String FILE = "_file.";

    private final ObjectProvider<FileField> store;
    private final LedgerForms forms;

    EntryFiles(ObjectProvider<FileField> store, LedgerForms forms) {
        this.store = store;
        this.forms = forms;
    }

    /**
     * What was typed with the files that were taken.
     *
     * @param faults what there is to say of those that weren't
     * @param edit whether the form is only to be shown again
     */
    record Taken(Submission typed, List<FieldFault> faults, boolean edit) {

        boolean isUnfinished() {
            return edit || !faults.isEmpty();
        }
    }

    Taken take(Book book, HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        Taken taken = new Taken(Submission.of(parameters), List.of(), Submission.isEdit(parameters));
        MultipartHttpServletRequest posted = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (posted == null) {
            return taken;
        }
        for (Map.Entry<String, List<MultipartFile>> part :
                posted.getMultiFileMap().entrySet()) {
            for (MultipartFile file : part.getValue()) {
                taken = isChosen(part.getKey(), file)
                        ? with(taken, book, part.getKey().substring(FILE.length()), file)
                        : taken;
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
    private Taken with(Taken so, Book book, String field, MultipartFile file) {
        Field asked = forms.schema(book).fields().get(field.replaceFirst("\\[\\d{1,6}]", ""));
        try {
            String id = store.getObject().keep("ledger:" + book.id(), field, file);
            boolean there = so.typed().answers().getOrDefault(field, List.of()).contains(id);
            return there ? so : new Taken(so.typed().with(field, id), so.faults(), so.edit());
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
            return new Taken(so.typed(), faults, so.edit());
        }
    }
}
