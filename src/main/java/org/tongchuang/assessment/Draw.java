package org.tongchuang.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The order in which a pool is drawn: the same for the same pool and seed, whoever repeats it. */
final class Draw {

    private Draw() {}

    static List<Candidate> order(List<Candidate> pool, long seed) {
        List<Candidate> order = new ArrayList<>(pool);
        order.sort(Comparator.comparing(Candidate::memberId));
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
