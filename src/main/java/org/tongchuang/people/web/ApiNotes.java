package org.tongchuang.people.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.tongchuang.people.WithScope;

/** Writes into the API's document what the gate does on every route, so that no controller has to repeat it. */
@Component
class ApiNotes implements OperationCustomizer {

    private final MessageSource labels;

    ApiNotes(MessageSource labels) {
        this.labels = labels;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var needed = handler.getMethodAnnotation(WithScope.class);
        if (needed == null) {
            return operation.security(List.of());
        }
        operation.getResponses().addApiResponse("401", problem("people.api.401"));
        operation.getResponses().addApiResponse("403", problem("people.api.403"));
        return operation.description(say("people.api.needs", needed.value().key()));
    }

    private ApiResponse problem(String labelKey) {
        return new ApiResponse()
                .description(say(labelKey))
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(new ObjectSchema())));
    }

    private String say(String labelKey, Object... arguments) {
        return labels.getMessage(labelKey, arguments, LocaleContextHolder.getLocale());
    }
}
