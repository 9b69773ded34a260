package org.tongchuang.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page posted for a form, as it was typed. Names with a leading underscore belong to the page and aren't in it; the
 * buttons of lists and files ({@code _add}, {@code _remove}, {@code _drop}) have already been obeyed.
 *
 * @param kept what was typed into fields that have left the form since; it comes back with them and is never handed in
 */
public record Submission(Map<String, List<String>> answers, Map<String, List<String>> kept) {

    static final String KEPT = "_kept.";

    private static final Pattern IN_ROW = Pattern.compile("\\[\\d+]\\.");

    private static final List<String> BUTTONS = List.of("_add", "_remove", "_drop", "_upload", "_refresh");

    public Submission {
        answers = copy(answers);
        kept = copy(kept);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, each) -> copy.put(name, List.copyOf(each)));
        return Collections.unmodifiableMap(copy);
    }

    /** What the request's parameters say. */
    public static Submission of(Map<String, String[]> parameters) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(KEPT)) {
                kept.put(name.substring(KEPT.length()), Arrays.asList(values));
            } else if (!name.startsWith("_")) {
                answers.put(name, Arrays.asList(values));
            }
        });
        return new Submission(answers, kept)
                .adding(pressed(parameters, "_add"))
                .removing(pressed(parameters, "_remove"))
                .dropping(pressed(parameters, "_drop"));
    }

    /** Everything typed, to be shown again. */
    Map<String, List<String>> whole() {
        Map<String, List<String>> whole = new LinkedHashMap<>(kept);
        whole.putAll(answers);
        return whole;
    }

    /** The paths of the fields into which something was typed, those that have left the form included. */
    Set<String> filled() {
        return whole().entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(field -> IN_ROW.matcher(field.getKey()).replaceFirst("."))
                .collect(Collectors.toSet());
    }

    /** Whether the form is only to be shown again: a row more, a file less, a condition changed. */
    public static boolean isEdit(Map<String, String[]> parameters) {
        return BUTTONS.stream().anyMatch(parameters::containsKey);
    }

    private static String pressed(Map<String, String[]> parameters, String button) {
        String[] values = parameters.get(button);
        return values == null ? "" : values[0];
    }

    /** The same with one more file in a file field. */
    public Submission with(String field, String fileId) {
        List<String> files = new ArrayList<>(answers.getOrDefault(field, List.of()));
        files.add(fileId);
        return changed(field, files);
    }

    private Submission adding(String list) {
        return list.isEmpty() ? this : changed(list + "[" + nextRow(list) + "]", List.of(""));
    }

    private int nextRow(String list) {
        return answers.keySet().stream()
                        .map(row(list)::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(inRow -> Integer.parseInt(inRow.group(1)))
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** Takes out a row such as {@code points.1}, list and index; those behind it move up. */
    private Submission removing(String row) {
        Matcher place = Pattern.compile("(\\w+)\\.(\\d{1,5})").matcher(row);
        if (!place.matches()) {
            return this;
        }
        int gone = Integer.parseInt(place.group(2));
        Map<String, List<String>> rest = new LinkedHashMap<>();
        answers.forEach((name, values) -> {
            Matcher inRow = row(place.group(1)).matcher(name);
            int index = inRow.matches() ? Integer.parseInt(inRow.group(1)) : -1;
            if (index > gone) {
                rest.put(place.group(1) + "[" + (index - 1) + "]" + inRow.group(2), values);
            } else if (index != gone) {
                rest.put(name, values);
            }
        });
        return new Submission(rest, kept);
    }

    private static Pattern row(String list) {
        return Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,5})](.*)", Pattern.DOTALL);
    }

    /** File such as {@code plan:4f…}: field and file id. */
    private Submission dropping(String file) {
        int colon = file.lastIndexOf(':');
        if (colon < 0) {
            return this;
        }
        String field = file.substring(0, colon);
        List<String> rest = new ArrayList<>(answers.getOrDefault(field, List.of()));
        rest.remove(file.substring(colon + 1));
        return changed(field, rest);
    }

    private Submission changed(String name, List<String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(answers);
        all.put(name, values);
        return new Submission(all, kept);
    }
}
