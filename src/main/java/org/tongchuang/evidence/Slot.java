package org.tongchuang.evidence;

import org.tongchuang.worklist.Task;

/**
 * Where in a dossier a file belongs.
 *
 * @param part empty for the whole dossier
 * @param step empty for an indicator, whose evidence outlives the step
 * @param key {@code form:<task id>:<field>}, {@code form:<message>-<round>:<field>} or {@code indicator:<code>}
 * @param place the same for people, in the words of the day
 */
record Slot(String dossierId, String part, String step, int round, String key, String place) {

    private static final String INDICATOR = "indicator:";
    private static final String FIELD = "form:";

    static Slot ofField(Task task, String field, String label) {
        String place = label.isEmpty() ? task.name() : task.name() + " · " + label;
        return new Slot(
                task.dossierId(), task.part(), task.step(), task.round(), FIELD + task.id() + ":" + field, place);
    }

    static Slot ofLetter(String dossierId, String message, int round, String field, String place) {
        return new Slot(dossierId, "", message, round, FIELD + message + "-" + round + ":" + field, place);
    }

    static Slot ofIndicator(String dossierId, String part, String code) {
        return new Slot(dossierId, part, "", 1, INDICATOR + code, code);
    }

    /** A field of a form that belongs to no dossier; its id stands where the dossier's would. */
    static Slot ofHome(FileHome home, String id, String field, String label) {
        return new Slot(id, "", "", 1, home.key() + ":" + id + ":" + field, label);
    }

    static String indicatorKey(String code) {
        return INDICATOR + code;
    }

    boolean isIndicator() {
        return key.startsWith(INDICATOR);
    }
}
