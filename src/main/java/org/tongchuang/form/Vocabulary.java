package org.tongchuang.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which properties of Camunda Forms we understand on which component; any other one is a fault. Nothing is in here that
 * the published JSON schema of these forms refuses, but for the description of a list: dossiers that began before go on
 * by forms that have one.
 */
final class Vocabulary {

    /** Placing and comfort only: leaving these out changes nothing that a person says by the form. */
    private static final Set<String> COSMETIC = words("id type layout properties computeOn versionTag");

    private static final String INPUT = "key label description conditional readonly disabled validate defaultValue ";
    private static final String CONTAINER = "components verticalAlignment showOutline ";
    private static final String CHOICE = INPUT + "values valuesKey valuesExpression";

    private static final Map<String, Set<String>> BY_TYPE = Map.ofEntries(
            Map.entry("textfield", words(INPUT + "appearance")),
            Map.entry("textarea", words(INPUT)),
            Map.entry("number", words(INPUT + "appearance decimalDigits increment")),
            Map.entry("datetime", words(INPUT + "subtype dateLabel")),
            Map.entry("select", words(CHOICE + " searchable")),
            Map.entry("radio", words(CHOICE)),
            Map.entry("checklist", words(CHOICE)),
            Map.entry("taglist", words(CHOICE)),
            Map.entry("checkbox", words(INPUT)),
            Map.entry(
                    "filepicker",
                    words("key label description conditional readonly disabled validate accept multiple")),
            Map.entry("expression", words("key expression conditional")),
            Map.entry("group", words("label conditional " + CONTAINER)),
            Map.entry(
                    "dynamiclist",
                    words(
                            "path label description conditional isRepeating defaultRepetitions allowAddRemove disableCollapse"
                                    + " nonCollapsedItems " + CONTAINER)),
            Map.entry("text", words("text conditional")),
            Map.entry("table", words("label dataSource columns rowCount conditional")),
            Map.entry("separator", words("conditional")),
            Map.entry("spacer", words("conditional height")),
            // The page has its own buttons; Modeler puts one into every new form.
            Map.entry("button", words("label action conditional")));

    private static final Map<String, Set<String>> RULES = Map.of(
            "textfield", words("required minLength maxLength pattern validationType"),
            "textarea", words("required minLength maxLength"),
            "number", words("required min max"));

    private Vocabulary() {}

    static boolean knows(String type) {
        return BY_TYPE.containsKey(type);
    }

    static Set<String> strangers(String type, Set<String> properties) {
        return without(properties, BY_TYPE.get(type), COSMETIC);
    }

    static Set<String> strangeRules(String type, Set<String> properties) {
        return without(properties, RULES.getOrDefault(type, Set.of("required")), Set.of());
    }

    private static Set<String> without(Set<String> all, Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }
}
