package org.tongchuang.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Forms to be shown. */
@Component
public class Forms {

    private final Feel feel;
    private final Files files;
    private final Named names;

    Forms(@Lazy Feel feel, Files files, Named names) {
        this.feel = feel;
        this.files = files;
        this.names = names;
    }

    /** The form as it opens: known values, or else its defaults. */
    public FormView opened(FormSchema schema, Map<String, Object> known) {
        return view(schema, new Staging(schema, feel, known).opened(), List.of(), Map.of());
    }

    /** The form with what was typed, as typed, and what is wrong with it. */
    public FormView again(FormSchema schema, Submission typed, Map<String, Object> known, List<FieldFault> faults) {
        Map<String, List<String>> whole = typed.whole();
        Sheet sheet = new Staging(schema, feel, known)
                .of(Answers.posted(schema, whole).values());
        Map<String, List<String>> left = new LinkedHashMap<>(whole);
        left.keySet().removeAll(sheet.open().keySet());
        left.keySet().removeIf(name -> !schema.places().containsKey(name.replaceAll("\\[\\d+]", "")));
        return view(schema, sheet, faults, left);
    }

    /** An accepted submission, to be read. */
    public FormView accepted(FormSchema schema, Map<String, Object> data, Map<String, Object> known) {
        return view(schema, new Staging(schema, feel, known).of(data), List.of(), Map.of());
    }

    private FormView view(FormSchema schema, Sheet sheet, List<FieldFault> faults, Map<String, List<String>> left) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new FormView(
                schema.id(),
                sheet.parts(),
                faults,
                english,
                drivers(schema),
                files.named(sheet),
                names.on(sheet),
                left);
    }

    private static Set<String> drivers(FormSchema schema) {
        List<String> expressions =
                Expressions.of(schema.components()).map(Map.Entry::getValue).toList();
        return schema.places().keySet().stream()
                .map(path -> path.substring(path.indexOf('.') + 1))
                .filter(key -> expressions.stream().anyMatch(expression -> Place.mentions(expression, Set.of(key))))
                .collect(Collectors.toSet());
    }
}
