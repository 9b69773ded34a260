package org.tongchuang.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names behind ids on a sheet that none of its choices explains. */
@Component
class Named {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ObjectProvider<ChosenNames> known;

    Named(ObjectProvider<ChosenNames> known) {
        this.known = known;
    }

    Map<String, String> on(Sheet sheet) {
        List<String> ids = sheet.inputs().flatMap(Named::unexplained).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : known.stream()
                        .flatMap(one -> one.named(ids).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Stream<String> unexplained(Part.Input input) {
        return input.field().choices().source().isEmpty()
                ? Stream.empty()
                : values(input).filter(value -> ID.matcher(value).matches()).filter(value -> input.options().stream()
                        .noneMatch(option -> option.value().equals(value)));
    }

    private static Stream<String> values(Part.Input input) {
        Stream<?> values = input.value() instanceof List<?> list ? list.stream() : Stream.ofNullable(input.value());
        return values.filter(Objects::nonNull).map(Object::toString);
    }
}
