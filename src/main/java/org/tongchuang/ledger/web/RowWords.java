package org.tongchuang.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.form.FieldKind;
import org.tongchuang.form.FormView;
import org.tongchuang.form.Forms;
import org.tongchuang.form.Part;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.LedgerForms;
import org.tongchuang.ledger.LedgerRow;

/** The fields of a row in words, as its own form says them. */
@Component
class RowWords {

    private static final String VEIL = "＊";

    private final LedgerForms ledgerForms;
    private final Forms forms;

    RowWords(LedgerForms ledgerForms, Forms forms) {
        this.ledgerForms = ledgerForms;
        this.forms = forms;
    }

    /** A row to be read whole. */
    FormView view(LedgerRow row) {
        return forms.accepted(ledgerForms.schema(row), ledgerForms.fields(row), Map.of());
    }

    /** The cells of a row that whoever keeps the ledger is about to record. */
    Map<String, String> whole(Book book, Map<String, Object> fields) {
        FormView view = forms.accepted(ledgerForms.schema(book), fields, Map.of());
        return inputs(view.parts())
                .collect(Collectors.toMap(Part.Input::name, input -> String.join("、", view.shown(input))));
    }

    /** The cells of a list. Where rows tell of persons, free text is veiled but for its first character. */
    Map<String, String> cells(Book book, LedgerRow row) {
        FormView view = view(row);
        Map<String, String> cells = new LinkedHashMap<>();
        inputs(view.parts())
                .forEach(input -> cells.put(input.name(), cell(book, input, String.join("、", view.shown(input)))));
        return cells;
    }

    private static String cell(Book book, Part.Input input, String words) {
        boolean free =
                input.field().kind() == FieldKind.TEXTFIELD || input.field().kind() == FieldKind.TEXTAREA;
        return book.isPersonal() && free ? veiled(words) : words;
    }

    private static String veiled(String words) {
        return words.isEmpty() ? "" : words.substring(0, words.offsetByCodePoints(0, 1)) + VEIL + VEIL;
    }

    private static Stream<Part.Input> inputs(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Section section
                        ? inputs(section.parts())
                        : part instanceof Part.Input input ? Stream.of(input) : Stream.empty());
    }
}
