package org.tongchuang.audit;

import java.util.ArrayList;
import java.util.List;

/** What a chain gets in one go, behind the head that it had. */
record Appended(ChainHead before, List<StoredEntry> entries) {

    static Appended to(ChainHead before, List<UnwrittenActs.Noted> acts, FactsText facts) {
        ChainHead head = before;
        List<StoredEntry> entries = new ArrayList<>();
        for (UnwrittenActs.Noted one : acts) {
            StoredEntry entry = StoredEntry.after(
                    head, one.at(), one.act(), facts.write(one.act().facts()));
            entries.add(entry);
            head = entry.asHead();
        }
        return new Appended(before, entries);
    }

    int length() {
        return entries.size();
    }

    /** The head that the chain has now. */
    ChainHead after() {
        return entries.get(entries.size() - 1).asHead();
    }
}
