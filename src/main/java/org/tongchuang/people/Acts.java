package org.tongchuang.people;

import java.util.Map;
import org.tongchuang.audit.Act;

/** Acts of administration and sign-in, on the chain of the unit that they concern. */
final class Acts {

    private Acts() {}

    static Act of(Actor actor, String unitId, String verb, Map<String, String> facts) {
        return new Act(
                "unit:" + unitId, verb, actor.memberId(), actor.memberName(), actor.unitId(), actor.unitName(), facts);
    }
}
