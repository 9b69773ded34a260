package org.tongchuang.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a worklist page asks for; null means any.
 *
 * @param memberId whose reading marks count
 * @param programmeKey all campaigns of one programme, whatever their year
 * @param reach what whoever stands in may see; null for whoever doesn't
 * @param desk whose preparing for colleagues belongs to it; null if nobody's does
 * @param phases the order of phases, where rows come in it; otherwise empty
 * @param text part of a dossier's number or a community's name
 */
public record WorklistQuery(
        String memberId,
        String programmeKey,
        String campaignId,
        String phase,
        Instant dueBefore,
        String text,
        boolean unread,
        WorklistOrder order,
        Grouping grouping,
        Reach reach,
        String desk,
        List<String> phases) {

    public WorklistQuery {
        order = grouping.within(order);
        phases = List.copyOf(phases);
    }

    public WorklistQuery(
            String memberId,
            String programmeKey,
            String campaignId,
            String phase,
            Instant dueBefore,
            String text,
            boolean unread,
            WorklistOrder order,
            Grouping grouping) {
        this(
                memberId,
                programmeKey,
                campaignId,
                phase,
                dueBefore,
                text,
                unread,
                order,
                grouping,
                null,
                null,
                List.of());
    }

    /** The same, as whoever asks sees it from his desk. */
    WorklistQuery seen(Reach within, String at, List<String> inOrder) {
        return new WorklistQuery(
                memberId,
                programmeKey,
                campaignId,
                phase,
                dueBefore,
                text,
                unread,
                order,
                grouping,
                within,
                at,
                inOrder);
    }

    public static WorklistQuery of(String memberId) {
        return new WorklistQuery(
                memberId, null, null, null, null, null, false, WorklistOrder.MOST_URGENT_FIRST, Grouping.NONE);
    }

    /** The order that the rows come in. */
    public Comparator<WorklistRow> comparator() {
        return order.comparator(phases);
    }
}
