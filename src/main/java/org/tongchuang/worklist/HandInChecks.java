package org.tongchuang.worklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;

/** What keeps good answers from being handed in: an opinion that is still wanted, a draft that a delegate still has, a check. */
@Component
class HandInChecks {

    private final Signatures signatures;
    private final Delegations delegations;
    private final ObjectProvider<CompletionCheck> checks;

    HandInChecks(Signatures signatures, Delegations delegations, ObjectProvider<CompletionCheck> checks) {
        this.signatures = signatures;
        this.delegations = delegations;
        this.checks = checks;
    }

    List<CompletionCheck.Missing> missing(Doable found, Map<String, Object> answers, Actor actor) {
        Stream<CompletionCheck.Missing> signers =
                found.asked() ? signatures.missing(found.task()).stream() : Stream.empty();
        Stream<CompletionCheck.Missing> delegate =
                found.delegated() ? delegations.missing(found.task()).stream() : Stream.empty();
        return Stream.concat(
                        Stream.concat(signers, delegate),
                        checks.stream().flatMap(check -> check.missing(found.task(), answers, actor).stream()))
                .toList();
    }
}
