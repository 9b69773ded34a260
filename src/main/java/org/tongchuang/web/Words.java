package org.tongchuang.web;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * {@code text(key, arguments…)} in a template. Arguments go in as text: MessageFormat would write the year 2026 as 2,026.
 */
@Component
class Words implements TemplateMethodModelEx {

    private final MessageSource labels;

    Words(MessageSource labels) {
        this.labels = labels;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        var words = new ArrayList<String>();
        for (Object argument : arguments) {
            add((TemplateModel) argument, words);
        }
        var key = words.remove(0);
        return new SimpleScalar(labels.getMessage(key, words.toArray(), LocaleContextHolder.getLocale()));
    }

    private static void add(TemplateModel model, List<String> words) throws TemplateModelException {
        if (model instanceof TemplateScalarModel text) {
            words.add(text.getAsString());
        } else if (model instanceof TemplateNumberModel number) {
            words.add(number.getAsNumber().toString());
        } else if (model instanceof TemplateSequenceModel sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                add(sequence.get(i), words);
            }
        } else {
            words.add("");
        }
    }
}
