package org.tongchuang.tracking;

import java.util.List;

/** What a word finds, each kind cut off at {@value #MOST}. */
public record Found(List<Hit> dossiers, List<Hit> tasks, List<Hit> campaigns) {

    public static final int MOST = 20;

    public boolean isEmpty() {
        return dossiers.isEmpty() && tasks.isEmpty() && campaigns.isEmpty();
    }
}
