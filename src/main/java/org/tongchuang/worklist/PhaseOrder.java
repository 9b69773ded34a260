package org.tongchuang.worklist;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** The phases of all programmes in one order, in which each programme's own come as they do in it, as far as two agree. */
@Component
class PhaseOrder {

    private final Programmes programmes;

    PhaseOrder(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Their keys, if rows are to come in that order; otherwise none. */
    List<String> keys(WorklistOrder order) {
        return order.has(WorklistOrder.Column.PHASE) ? keys() : List.of();
    }

    private List<String> keys() {
        return merged(programmes.all().stream()
                .map(ProgrammeVersion::manifest)
                .map(manifest ->
                        manifest.phases().stream().map(Manifest.Phase::key).toList())
                .toList());
    }

    /** A phase that isn't there yet goes in right behind the one that comes before it in its own programme. */
    static List<String> merged(List<List<String>> each) {
        List<String> all = new ArrayList<>();
        for (List<String> one : each) {
            int place = 0;
            for (String phase : one) {
                int known = all.indexOf(phase);
                if (known < 0) {
                    all.add(place, phase);
                }
                place = Math.max(place, (known < 0 ? place : known) + 1);
            }
        }
        return all;
    }
}
