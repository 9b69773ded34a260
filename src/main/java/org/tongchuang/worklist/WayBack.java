package org.tongchuang.worklist;

import java.util.Set;

/**
 * What a return would do, as the engine finds it.
 *
 * @param bar why it can't be, as the end of a label key; empty if it can
 * @param cancelled ids of the open tasks that it takes away
 * @param again ids of the finished tasks whose steps lie behind the earlier one, whether they were done before or after it
 * @param straight what leads straight back from the earlier step, to be kept until then; empty if only step by step does
 * @param state where the dossier's processes stand now; another one means that they have moved on
 */
public record WayBack(String bar, Set<String> cancelled, Set<String> again, String straight, String state) {

    public static WayBack barred(String bar) {
        return new WayBack(bar, Set.of(), Set.of(), "", "");
    }

    public boolean isOpen() {
        return bar.isEmpty();
    }
}
