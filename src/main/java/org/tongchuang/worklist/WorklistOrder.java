package org.tongchuang.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a worklist stands in order of: the first column, then the next ones where it says the same, and at last the id, so
 * that a row never changes places between two pages.
 */
public record WorklistOrder(List<Key> keys) {

    /** More columns than anybody tells apart. */
    private static final int MOST = 3;

    public static final WorklistOrder MOST_URGENT_FIRST = new WorklistOrder(List.of(new Key(Column.DUE, false)));

    public WorklistOrder {
        keys = List.copyOf(keys);
    }

    /** The columns; the first two have an index each. */
    public enum Column {
        DUE,
        ARRIVAL,
        SUBJECT,
        CAMPAIGN,
        PHASE,
        TASK;

        /** As it stands in an address. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Comparator<WorklistRow> comparator(List<String> phases) {
            return switch (this) {
                case DUE -> Comparator.comparing(WorklistRow::dueAt);
                case ARRIVAL -> Comparator.comparing(WorklistRow::openedAt);
                case SUBJECT -> text(WorklistRow::subjectName).thenComparing(WorklistRow::subjectId);
                case CAMPAIGN -> text(WorklistRow::campaignName).thenComparing(WorklistRow::campaignId);
                case PHASE ->
                    Comparator.<WorklistRow>comparingInt(row -> place(row.phase(), phases))
                            .thenComparing(text(WorklistRow::phase));
                case TASK -> text(WorklistRow::name);
            };
        }

        private static int place(String phase, List<String> phases) {
            int place = phases.indexOf(phase);
            return place < 0 ? phases.size() : place;
        }

        /** As the database does, which compares code points where Java compares halves of them. */
        private static Comparator<WorklistRow> text(Function<WorklistRow, String> part) {
            return Comparator.comparing(row -> part.apply(row).codePoints().toArray(), Arrays::compare);
        }
    }

    /** One column of the order. */
    public record Key(Column column, boolean down) {

        public String text() {
            return (down ? "-" : "") + column.key();
        }

        private Comparator<WorklistRow> comparator(List<String> phases) {
            Comparator<WorklistRow> up = column.comparator(phases);
            return down ? up.reversed() : up;
        }

        private static Stream<Key> of(String text) {
            boolean down = text.startsWith("-");
            String name = down ? text.substring(1) : text;
            return Arrays.stream(Column.values())
                    .filter(column -> column.key().equals(name))
                    .map(column -> new Key(column, down));
        }
    }

    /** The order meant by an address; the most urgent first if it means none. */
    public static WorklistOrder of(String text) {
        List<Key> keys = new ArrayList<>();
        Stream.of((text == null ? "" : text).split(",", -1)).flatMap(Key::of).forEach(key -> {
            if (keys.size() < MOST && keys.stream().noneMatch(known -> known.column() == key.column())) {
                keys.add(key);
            }
        });
        return keys.isEmpty() ? MOST_URGENT_FIRST : new WorklistOrder(keys);
    }

    /** As it stands in an address. */
    public String text() {
        return keys.stream().map(Key::text).collect(Collectors.joining(","));
    }

    boolean has(Column column) {
        return keys.stream().anyMatch(key -> key.column() == column);
    }

    public Key first() {
        return keys.get(0);
    }

    public Key last() {
        return keys.get(keys.size() - 1);
    }

    /** The order after a click on a column's heading: that column first, or turned round; the others stay behind it. */
    public WorklistOrder by(Column column) {
        boolean down = first().column() == column && !first().down();
        return led(new Key(column, down)).cut();
    }

    /** The same with the column in front that groups are made of. */
    WorklistOrder groupedBy(Column column) {
        return led(keys.stream()
                .filter(key -> key.column() == column)
                .findFirst()
                .orElseGet(() -> new Key(column, false)));
    }

    /** By phase in the order of these. */
    Comparator<WorklistRow> comparator(List<String> phases) {
        Comparator<WorklistRow> id = Comparator.comparing(WorklistRow::id);
        return keys.stream()
                .map(key -> key.comparator(phases))
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(last().down() ? id.reversed() : id);
    }

    private WorklistOrder led(Key first) {
        return new WorklistOrder(
                Stream.concat(Stream.of(first), keys.stream().filter(key -> key.column() != first.column()))
                        .toList());
    }

    private WorklistOrder cut() {
        return new WorklistOrder(keys.subList(0, Math.min(MOST, keys.size())));
    }
}
