package org.tongchuang.controls;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a route asks for before it looks at anything, so that a stranger's request isn't refused for its form alone. */
@Component
class NeededWords {

    private final RequestMappingHandlerMapping routes;

    NeededWords(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    Map<String, String> of(String path) {
        Map<String, String> words = new LinkedHashMap<>();
        routes.getHandlerMethods().entrySet().stream()
                .filter(route -> takes(route.getKey(), path))
                .map(Map.Entry::getValue)
                .flatMap(method -> Arrays.stream(method.getMethodParameters()))
                .forEach(parameter -> add(words, parameter));
        return words;
    }

    private static boolean takes(RequestMappingInfo route, String path) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                && route.getPatternValues().contains(path);
    }

    private static void add(Map<String, String> words, MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null || !asked.required() || !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
            return;
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        String name = asked.name().isEmpty() ? parameter.getParameterName() : asked.name();
        Class<?> type = parameter.getParameterType();
        if (type.isEnum()) {
            words.put(name, type.getEnumConstants()[0].toString());
        } else if (type == LocalDate.class) {
            words.put(name, "2026-12-01");
        } else if (type == String.class) {
            words.put(name, "示例文字示例文字");
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            words.put(name, type == boolean.class ? "true" : "1");
        }
    }
}
