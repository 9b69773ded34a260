package org.tongchuang.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.audit.RowRecord;

/** A notice, the communities it lists and its clocks say what they said when the product last wrote them. */
@Component
class WrittenNotices implements ConsistencyRule {

    private static final int AT_ONCE = 200;

    private final NoticeMapper mapper;
    private final RowRecord record;

    WrittenNotices(NoticeMapper mapper, RowRecord record) {
        this.mapper = mapper;
        this.record = record;
    }

    private enum Kind {
        NOTICE("notice"),
        ROW("notice-row"),
        CHANNEL("notice-channel");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String chain(String id) {
            return word + ":" + id;
        }

        Inconsistency broken(String subject) {
            return new Inconsistency(word + "-as-written", subject);
        }
    }

    void noticeWritten(String id) {
        record.written(Kind.NOTICE.chain(id), mapper.find(id).orElseThrow());
    }

    void rowWritten(String id) {
        record.written(Kind.ROW.chain(id), mapper.findRow(id).orElseThrow());
    }

    void channelWritten(String id) {
        record.written(Kind.CHANNEL.chain(id), mapper.findChannel(id).orElseThrow());
    }

    @Override
    public List<Inconsistency> violations() {
        Map<Kind, Set<String>> found = new EnumMap<>(Kind.class);
        List<Inconsistency> changed = new ArrayList<>();
        for (List<PublicNotice> some = mapper.listAfter("", AT_ONCE);
                !some.isEmpty();
                some = mapper.listAfter(some.get(some.size() - 1).id(), AT_ONCE)) {
            some.stream().flatMap(this::written).forEach(row -> {
                found.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.id());
                changed.addAll(check(row));
            });
        }
        for (Kind kind : Kind.values()) {
            record.gone(kind.word, found.getOrDefault(kind, Set.of())).forEach(id -> changed.add(kind.broken(id)));
        }
        return changed;
    }

    private Stream<Written> written(PublicNotice notice) {
        return Stream.of(
                        Stream.of(new Written(Kind.NOTICE, notice.id(), notice)),
                        mapper.listRows(notice.id()).stream().map(row -> new Written(Kind.ROW, row.id(), row)),
                        mapper.listChannelsOfNotice(notice.id()).stream()
                                .map(channel -> new Written(Kind.CHANNEL, channel.id(), channel)))
                .flatMap(rows -> rows);
    }

    private List<Inconsistency> check(Written row) {
        List<String> fields = record.changed(row.kind().chain(row.id()), row.row());
        return fields.isEmpty() ? List.of() : List.of(row.kind().broken(row.id() + ": " + String.join(", ", fields)));
    }

    /** A row and under which name it was noted. */
    private record Written(Kind kind, String id, Object row) {}
}
