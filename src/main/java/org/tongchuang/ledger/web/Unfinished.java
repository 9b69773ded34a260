package org.tongchuang.ledger.web;

import java.util.List;
import java.util.function.Supplier;
import org.tongchuang.form.FieldFault;
import org.tongchuang.ledger.Entered;

/** Leaves a command unlogged when there is something to mend, so that the mended form is another command. */
final class Unfinished extends RuntimeException {

    private final transient List<FieldFault> faults;

    private Unfinished(List<FieldFault> faults) {
        super(null, null, false, false);
        this.faults = faults;
    }

    /** Where the row stands that came of it. */
    static Supplier<String> orPlace(String bookId, Supplier<Entered> effect) {
        return () -> {
            Entered entered = effect.get();
            if (entered instanceof Entered.Faulty faulty) {
                throw new Unfinished(faulty.faults());
            }
            return "/ledgers/" + bookId + "/rows/"
                    + ((Entered.Kept) entered).row().rowNo();
        };
    }

    List<FieldFault> faults() {
        return faults;
    }
}
