package org.tongchuang.dossier.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongchuang.dossier.web.DossierPages.Holding;

/**
 * A dossier that is with many at once: they would fill the page one by one.
 *
 * @param tasks how many there are of each task
 * @param who the first few of those who have them
 * @param first what is due first
 */
public record ManyHands(int count, Map<String, Integer> tasks, List<String> who, boolean more, Holding first) {

    private static final int ONE_BY_ONE = 2;
    private static final int NAMED = 3;

    /** Null where they are few enough to be shown one by one. */
    static ManyHands of(List<Holding> holdings) {
        if (holdings.size() <= ONE_BY_ONE) {
            return null;
        }
        Map<String, Integer> tasks = new LinkedHashMap<>();
        holdings.forEach(one -> tasks.merge(one.task(), 1, Integer::sum));
        List<String> who = holdings.stream().map(Holding::who).distinct().toList();
        return new ManyHands(
                holdings.size(),
                tasks,
                who.stream().limit(NAMED).toList(),
                who.size() > NAMED,
                holdings.stream().min(Comparator.comparing(Holding::dueAt)).orElseThrow());
    }
}
