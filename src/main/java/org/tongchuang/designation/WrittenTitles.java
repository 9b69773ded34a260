package org.tongchuang.designation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.audit.RowRecord;

/** A title says what it said when the product last wrote it: number, days, standing and all. */
@Component
class WrittenTitles implements ConsistencyRule {

    private static final int AT_ONCE = 200;
    private static final String KIND = "title";

    private final DesignationMapper mapper;
    private final RowRecord record;

    WrittenTitles(DesignationMapper mapper, RowRecord record) {
        this.mapper = mapper;
        this.record = record;
    }

    void written(String id) {
        record.written(chain(id), mapper.find(id).orElseThrow());
    }

    @Override
    public List<Inconsistency> violations() {
        List<Inconsistency> changed = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (List<Designation> some = mapper.listAfter("", AT_ONCE);
                !some.isEmpty();
                some = mapper.listAfter(some.get(some.size() - 1).id(), AT_ONCE)) {
            some.forEach(title -> violation(title, changed));
            some.forEach(title -> found.add(title.id()));
        }
        record.gone(KIND, found).forEach(id -> changed.add(new Inconsistency("title-as-written", id)));
        return changed;
    }

    private void violation(Designation title, List<Inconsistency> found) {
        List<String> fields = record.changed(chain(title.id()), title);
        if (!fields.isEmpty()) {
            found.add(new Inconsistency("title-as-written", title.id() + ": " + String.join(", ", fields)));
        }
    }

    private static String chain(String id) {
        return KIND + ":" + id;
    }
}
