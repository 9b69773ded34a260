package org.tongchuang.followup;

import org.springframework.stereotype.Component;

/** What may be counted of orders, for ledgers and boards. Asks nobody's permission; who asks has judged it. */
@Component
public class OrderFigures {

    private final FollowUpOrderMapper mapper;

    OrderFigures(FollowUpOrderMapper mapper) {
        this.mapper = mapper;
    }

    public ClosureCount closure(ClosureQuery asked) {
        return mapper.countClosure(asked);
    }
}
