package org.tongchuang.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws rows at random so that anybody can draw them again: the same population and seed give the same rows. */
final class Draw {

    private Draw() {}

    static List<Integer> of(List<Integer> population, int wanted, long seed) {
        List<Integer> shuffled = new ArrayList<>(population.stream().sorted().toList());
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream().limit(wanted).sorted().toList();
    }
}
