package org.tongchuang.worklist;

import java.time.Instant;

/**
 * What a worklist page asks for; null means any.
 *
 * @param memberId whose reading marks count
 * @param programmeKey all campaigns of one programme, whatever their year
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
        Sort sort) {

    /** The orders a worklist can stand in; each has an index. */
    public enum Sort {
        DUE("due"),
        DUE_LAST("-due"),
        ARRIVAL("arrival"),
        ARRIVAL_LAST("-arrival");

        private final String key;

        Sort(String key) {
            this.key = key;
        }

        /** As it stands in an address. */
        public String key() {
            return key;
        }

        /** The order meant by an address; the most urgent first if it means none. */
        public static Sort of(String key) {
            for (Sort sort : values()) {
                if (sort.key.equals(key)) {
                    return sort;
                }
            }
            return DUE;
        }
    }

    public static WorklistQuery of(String memberId) {
        return new WorklistQuery(memberId, null, null, null, null, null, false, Sort.DUE);
    }
}
