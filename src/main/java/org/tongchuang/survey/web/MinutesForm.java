package org.tongchuang.survey.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongchuang.survey.Attendee;
import org.tongchuang.survey.Minutes;
import org.tongchuang.survey.NewMinutes;
import org.tongchuang.survey.Topic;

/**
 * What the form of a forum's minutes sends.
 *
 * @param resident names of residents, separated by lines or commas; the other kinds alike
 * @param topic what was talked about, each with its place in {@code opinions}
 * @param signed whether the recorder signs for it
 */
public record MinutesForm(
        String heldOn,
        String place,
        String host,
        String sheetCount,
        String resident,
        String unit,
        String committee,
        String other,
        List<String> topic,
        List<String> opinions,
        Boolean signed) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_OPINIONS = 2000;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 20;
    private static final int MOST_PEOPLE = 500;

    public MinutesForm {
        heldOn = said(heldOn);
        place = said(place);
        host = said(host);
        sheetCount = said(sheetCount);
        resident = said(resident);
        unit = said(unit);
        committee = said(committee);
        other = said(other);
        topic = topic == null ? List.of() : List.copyOf(topic);
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
        signed = Boolean.TRUE.equals(signed);
    }

    static MinutesForm empty() {
        return new MinutesForm("", "", "", "", "", "", "", "", List.of(), List.of(), false);
    }

    static MinutesForm of(Minutes minutes, List<Attendee> attendees, List<Topic> topics) {
        return new MinutesForm(
                minutes.heldOn().toString(),
                minutes.place(),
                minutes.host(),
                String.valueOf(minutes.sheetCount()),
                lines(attendees, Attendee.Kind.RESIDENT),
                lines(attendees, Attendee.Kind.UNIT),
                lines(attendees, Attendee.Kind.COMMITTEE),
                lines(attendees, Attendee.Kind.OTHER),
                topics.stream().map(Topic::topic).toList(),
                topics.stream().map(Topic::opinions).toList(),
                false);
    }

    /** The rows for topics: those typed, and some empty ones. */
    public List<Topic> rows(boolean more) {
        List<Topic> rows = new ArrayList<>(typed());
        int wanted = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows.size() + (more ? LEAST_ROWS : 1)));
        while (rows.size() < wanted) {
            rows.add(new Topic("", ""));
        }
        return rows;
    }

    /** Field to the label of what is wrong with it. */
    Map<String, String> faults(LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        check(faults, "heldOn", day() != null && !day().isAfter(today), "survey.fault.held-on");
        check(faults, "place", isName(place), "survey.fault.place");
        check(faults, "host", isName(host), "survey.fault.host");
        check(faults, "resident", !attendees().isEmpty(), "survey.fault.attendees");
        check(faults, "resident", attendees().size() <= MOST_PEOPLE, "survey.fault.attendees-many");
        check(faults, "resident", attendees().stream().allMatch(one -> isName(one.name())), "survey.fault.name-long");
        check(faults, "sheetCount", sheet() > 0 && sheet() >= attendees().size(), "survey.fault.sheet");
        check(faults, "topic-0", !typed().isEmpty(), "survey.fault.topic");
        check(faults, "topic-0", typed().stream().allMatch(MinutesForm::isWhole), "survey.fault.topic-half");
        check(faults, "signed", signed, "survey.fault.signed");
        return faults;
    }

    NewMinutes said() {
        return new NewMinutes(day(), place, host, sheet(), attendees(), typed());
    }

    private List<Attendee> attendees() {
        Map<Attendee.Kind, String> names = new LinkedHashMap<>();
        names.put(Attendee.Kind.RESIDENT, resident);
        names.put(Attendee.Kind.UNIT, unit);
        names.put(Attendee.Kind.COMMITTEE, committee);
        names.put(Attendee.Kind.OTHER, other);
        return names.entrySet().stream()
                .flatMap(kind -> Arrays.stream(kind.getValue().split("[\\r\\n、，,；;]+"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Attendee(kind.getKey(), name)))
                .toList();
    }

    private List<Topic> typed() {
        return IntStream.range(0, Math.min(MOST_ROWS, Math.max(topic.size(), opinions.size())))
                .mapToObj(i -> new Topic(at(topic, i), at(opinions, i)))
                .filter(row -> !row.topic().isEmpty() || !row.opinions().isEmpty())
                .toList();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(heldOn);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private int sheet() {
        return sheetCount.matches("\\d{1,5}") ? Integer.parseInt(sheetCount) : 0;
    }

    private static boolean isWhole(Topic row) {
        return isName(row.topic())
                && !row.opinions().isEmpty()
                && row.opinions().length() <= LONGEST_OPINIONS;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    private static String lines(List<Attendee> attendees, Attendee.Kind kind) {
        return String.join(
                "\n",
                attendees.stream()
                        .filter(one -> one.kind() == kind)
                        .map(Attendee::name)
                        .toList());
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? said(list.get(index)) : "";
    }

    private static void check(Map<String, String> faults, String field, boolean good, String key) {
        if (!good) {
            faults.putIfAbsent(field, key);
        }
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
